import { readEntries } from "./entry.ts";

/** Adverbs from V to Z. */
export const ADVERBS_V_Z = readEntries(
  "adv",
  `
vaguely | unclearly | It was {vaguely|unclearly} put.
vastly | greatly | It {vastly|greatly} helped.
vehemently | strongly | They {vehemently|strongly} fought.
verbally | in words | They agreed {verbally|in words}. | next=.
vigorously | strongly | They {vigorously|strongly} fought.
virtually | almost | It is {virtually|almost} closed.
visibly | clearly | It {visibly|clearly} grew.
voluntarily | freely | They {voluntarily|freely} left.
warily | carefully | They {warily|carefully} left.
wholly | fully | It is {wholly|fully} closed.
worldwide | around the world | It is known {worldwide|around the world}. | next=.
zealously | eagerly | They {zealously|eagerly} fought.
`,
);
