import { ADJECTIVES_A_Z } from "./adjectives-a-z.ts";
import { ADJECTIVES_EVERYDAY } from "./adjectives-everyday.ts";
import { ADJECTIVES_GENERAL } from "./adjectives-general.ts";
import { ADVERBS_A_Z } from "./adverbs-a-z.ts";
import { ADVERBS_GENERAL } from "./adverbs-general.ts";
import { CONNECTIVES } from "./connectives.ts";
import type { LexiconEntry } from "./entry.ts";
import { NOUNS_A_E } from "./nouns-a-e.ts";
import { NOUNS_EVERYDAY } from "./nouns-everyday.ts";
import { NOUNS_F_Z } from "./nouns-f-z.ts";
import { NOUNS_GENERAL } from "./nouns-general.ts";
import { VERBS_A_C } from "./verbs-a-c.ts";
import { VERBS_D_I } from "./verbs-d-i.ts";
import { VERBS_EVERYDAY } from "./verbs-everyday.ts";
import { VERBS_GENERAL } from "./verbs-general.ts";
import { VERBS_J_Z } from "./verbs-j-z.ts";
import { ADJECTIVES_OF_TEXTBOOKS, ADVERBS_OF_TEXTBOOKS, VERBS_OF_TEXTBOOKS } from "./words-of-textbooks.ts";

/** Every reviewed replacement; where two fit, the first one counts. */
export const ENTRIES: readonly LexiconEntry[] = [
  ...VERBS_GENERAL,
  ...VERBS_A_C,
  ...VERBS_D_I,
  ...VERBS_J_Z,
  ...VERBS_EVERYDAY,
  ...NOUNS_GENERAL,
  ...NOUNS_A_E,
  ...NOUNS_F_Z,
  ...NOUNS_EVERYDAY,
  ...ADJECTIVES_GENERAL,
  ...ADJECTIVES_A_Z,
  ...ADJECTIVES_EVERYDAY,
  ...ADVERBS_GENERAL,
  ...ADVERBS_A_Z,
  ...CONNECTIVES,
  ...VERBS_OF_TEXTBOOKS,
  ...ADJECTIVES_OF_TEXTBOOKS,
  ...ADVERBS_OF_TEXTBOOKS,
];
