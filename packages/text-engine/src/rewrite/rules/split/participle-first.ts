import type { Word } from "../../sentence.ts";
import { isFiniteVerb } from "./verb.ts";

/** "a custom known as …" has no verb of its own: its first verb form is a participle. */
export function isParticiple(right: readonly Word[]): boolean {
  const verb = right.findIndex(isFiniteVerb);
  const word = right[verb];
  return (
    word?.pos === "VERB" &&
    /(?:ed|en|wn|lt|nt|ght|ld|de)$/.test(word.lower) &&
    right[verb - 1]?.pos === "NOUN"
  );
}
