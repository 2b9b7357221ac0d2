import type { Word } from "../sentence.ts";
import { isPastForm } from "./split/verb.ts";

/** What places an event in time, and what says so before a clause. */
const TIMES: readonly (readonly [string, string])[] = [
  ["at the time of", "when"],
  ["by the time of", "by the time"],
  ["until the time of", "until"],
  ["prior to", "before"],
  ["following", "after"],
  ["upon", "when"],
  ["on", "when"],
  ["after", "after"],
  ["before", "before"],
  ["until", "until"],
  ["since", "since"],
];
const NOT_PAST = /^(?:will|wo|shall|can|may|might|must|should|would)$/;

/** Whether the sentence tells what happened, and nothing that will or may. */
export function isToldOfThePast(words: readonly Word[]): boolean {
  const verbs = words.filter(({ pos }) => pos === "VERB" || pos === "AUX");
  return verbs.some(isPastForm) && !verbs.some(({ lower }) => NOT_PAST.test(lower));
}

/** A word or phrase of time as it is said before a clause. */
export type Time = { first: Word; plain: string; isMoved: boolean };

/**
 * What places the words from `at` on in time; `isMoved`: before a clause it is said with another word. Behind a verb
 * "on" is the verb's own: "insisted on her return".
 */
export function timeBefore(words: readonly Word[], at: number): Time | null {
  for (const [opening, plain] of TIMES) {
    const parts = opening.split(" ");
    const start = at - parts.length;
    const first = words[start];
    if (!first || !parts.every((part, offset) => words[start + offset]?.lower === part)) continue;
    if (/^(?:up)?on$/.test(opening) && !/^(?:[,;]|and|but)$/.test(words[start - 1]?.lower ?? ",")) continue;
    return { first, plain, isMoved: opening !== plain };
  }
  return null;
}
