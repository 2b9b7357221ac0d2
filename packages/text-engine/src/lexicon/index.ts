import { ADJECTIVES_A_B } from "./adjectives-a-b.ts";
import { ADJECTIVES_C_D } from "./adjectives-c-d.ts";
import { ADJECTIVES_E_H } from "./adjectives-e-h.ts";
import { ADJECTIVES_I_L } from "./adjectives-i-l.ts";
import { ADJECTIVES_M_O } from "./adjectives-m-o.ts";
import { ADJECTIVES_P_R } from "./adjectives-p-r.ts";
import { ADJECTIVES_S_T } from "./adjectives-s-t.ts";
import { ADJECTIVES_U_Z } from "./adjectives-u-z.ts";
import { ADVERBS_A_O } from "./adverbs-a-o.ts";
import { ADVERBS_P_Z } from "./adverbs-p-z.ts";
import { CONNECTIVES } from "./connectives.ts";
import type { LexiconEntry } from "./entry.ts";
import { NOUNS_A_B } from "./nouns-a-b.ts";
import { NOUNS_C } from "./nouns-c.ts";
import { NOUNS_D_E } from "./nouns-d-e.ts";
import { NOUNS_F_K } from "./nouns-f-k.ts";
import { NOUNS_L_O } from "./nouns-l-o.ts";
import { NOUNS_P_R } from "./nouns-p-r.ts";
import { NOUNS_S_V } from "./nouns-s-v.ts";
import { NOUNS_W_Z } from "./nouns-w-z.ts";
import { VERBS_A_B } from "./verbs-a-b.ts";
import { VERBS_C_D } from "./verbs-c-d.ts";
import { VERBS_E_H } from "./verbs-e-h.ts";
import { VERBS_I_O } from "./verbs-i-o.ts";
import { VERBS_P_R } from "./verbs-p-r.ts";
import { VERBS_S_Y } from "./verbs-s-y.ts";

/** Every reviewed replacement, by part of speech and alphabet; where two entries of a word fit, the first one counts. */
export const ENTRIES: readonly LexiconEntry[] = [
  ...VERBS_A_B,
  ...VERBS_C_D,
  ...VERBS_E_H,
  ...VERBS_I_O,
  ...VERBS_P_R,
  ...VERBS_S_Y,
  ...NOUNS_A_B,
  ...NOUNS_C,
  ...NOUNS_D_E,
  ...NOUNS_F_K,
  ...NOUNS_L_O,
  ...NOUNS_P_R,
  ...NOUNS_S_V,
  ...NOUNS_W_Z,
  ...ADJECTIVES_A_B,
  ...ADJECTIVES_C_D,
  ...ADJECTIVES_E_H,
  ...ADJECTIVES_I_L,
  ...ADJECTIVES_M_O,
  ...ADJECTIVES_P_R,
  ...ADJECTIVES_S_T,
  ...ADJECTIVES_U_Z,
  ...ADVERBS_A_O,
  ...ADVERBS_P_Z,
  ...CONNECTIVES,
];
