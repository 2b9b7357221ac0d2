/** Words whose full stop does not end a sentence, in lower case and without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "mr mrs ms dr prof sr jr st mt ft gen col sgt capt lt rev hon gov sen rep vs etc e.g i.e eg ie cf viz resp approx " +
    "fig figs eq eqs sec secs ch chs vol vols no nos pp ed eds dept inc ltd co corp al ca est max min " +
    "jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k u.n a.m p.m b.c a.d ph.d"
  ).split(" "),
);

/** Abbreviations that may also be the last word of a sentence: what follows decides. */
export const MAY_END_SENTENCE: ReadonlySet<string> = new Set(
  "etc al u.s u.k u.n a.m p.m b.c a.d ph.d inc ltd co corp jr sr".split(" "),
);
