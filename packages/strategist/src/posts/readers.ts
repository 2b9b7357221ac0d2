import { spoken } from "../markdown.ts";
import { briefly } from "../owners-words.ts";
import type { Plan } from "../plan.ts";

/** The first of those the business serves, as they stand in an English sentence; nobody where they are told in another language. */
export function readersOf({ audience, language }: Plan, most = 2): string[] {
  return language === "en" ? audience.slice(0, most).flatMap((each) => briefly(each) ?? []) : [];
}

/** The same as one part of a sentence. */
export function audienceOf(plan: Plan): string | null {
  const readers = readersOf(plan);
  return readers.length === 0 ? null : spoken(readers);
}
