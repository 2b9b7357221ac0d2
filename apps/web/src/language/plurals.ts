import { asNumber } from "./formats.ts";
import type { Language } from "./languages.ts";

/** The plural forms each language has. @source Unicode CLDR, Language Plural Rules (cardinals) */
export const PLURAL_FORMS = {
  en: ["one", "other"],
  de: ["one", "other"],
  ar: ["zero", "one", "two", "few", "many", "other"],
} as const satisfies Record<Language, readonly Intl.LDMLPluralRule[]>;

type Forms<Spoken extends Language> = Readonly<Record<(typeof PLURAL_FORMS)[Spoken][number], string>>;

/**
 * Makes the function that says how many in a language; all of its forms have to be given, `#` stands for the number.
 * @example pluralsOf("en")(3, { one: "# post", other: "# posts" }) // "3 posts"
 */
export function pluralsOf<Spoken extends Language>(language: Spoken) {
  let rules: Intl.PluralRules | undefined;
  return (count: number, forms: Forms<Spoken>): string => {
    rules ??= new Intl.PluralRules(language);
    return forms[rules.select(count) as keyof Forms<Spoken>].replace("#", asNumber(count));
  };
}
