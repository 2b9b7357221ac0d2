/** The languages of the interface: what each calls itself, and from which side it is written. */
export const LANGUAGES = {
  en: { name: "English", direction: "ltr" },
  de: { name: "Deutsch", direction: "ltr" },
  ar: { name: "العربية", direction: "rtl" },
} as const;

export type Language = keyof typeof LANGUAGES;

/** Recognises the name of a language of the interface. */
export function isLanguage(name: string): name is Language {
  return Object.hasOwn(LANGUAGES, name);
}
