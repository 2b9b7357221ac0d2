import { LANGUAGE_NAMES } from "../language.ts";
import { inline } from "../markdown.ts";
import { inSentence } from "../owners-words.ts";
import type { Plan } from "../plan.ts";

/** An owner's words as part of our sentence: in quotation marks where they are in another language than it. */
export function inOurSentence({ language }: Pick<Plan, "language">, words: string): string {
  return language === "en" ? inline(inSentence(words)) : `“${inline(words)}”`;
}

/** What has to be said of the languages of the plan, where it is not the owner's. */
export function languageNote({ language }: Pick<Plan, "language">): string | null {
  if (language === "en") return null;
  const name = LANGUAGE_NAMES[language];
  return `**You told of it in ${name}, and this plan is in English.** Your own words stand in it as you wrote them. Publish in the language of those you serve: what is ready to say here is there to be translated.`;
}
