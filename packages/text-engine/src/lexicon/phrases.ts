import { COMPOUNDS } from "./compounds.ts";
import type { PhraseEntry } from "./phrase.ts";
import { PHRASES_A_H } from "./phrases-a-h.ts";
import { PHRASES_I_Z } from "./phrases-i-z.ts";
import { PHRASES_OF_PAPERS } from "./phrases-of-papers.ts";
import { VERB_PHRASES } from "./phrases-with-verbs.ts";

/** Every reviewed phrase; of two that fit the longer one counts, then the one whose guards ask for more. */
export const PHRASES: readonly PhraseEntry[] = [
  ...VERB_PHRASES,
  ...PHRASES_A_H,
  ...PHRASES_I_Z,
  ...PHRASES_OF_PAPERS,
  ...COMPOUNDS,
];
