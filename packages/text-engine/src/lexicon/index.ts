import { ADJECTIVES_GENERAL } from "./adjectives-general.ts";
import { ADVERBS_GENERAL } from "./adverbs-general.ts";
import { CONNECTIVES } from "./connectives.ts";
import type { LexiconEntry } from "./entry.ts";
import { NOUNS_GENERAL } from "./nouns-general.ts";
import { VERBS_GENERAL } from "./verbs-general.ts";

/** Every reviewed replacement, in the order of precedence. */
export const ENTRIES: readonly LexiconEntry[] = [
  ...VERBS_GENERAL,
  ...NOUNS_GENERAL,
  ...ADJECTIVES_GENERAL,
  ...ADVERBS_GENERAL,
  ...CONNECTIVES,
];
