const ENDINGS =
  /(?:ations?|ements?|ments?|ingly|edly|ously|fully|nesses|ness|ities|ity|ings?|ions?|ied|ies|ers?|ors?|ed|es|ly|al|s|e)$/;

/** A rough stem, enough to tell that two words are forms of one. Never longer than the word. */
export function stemOf(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s$/, "");
  if (lower.length <= 4) return lower;
  const stem = lower.replace(ENDINGS, "");
  return stem.length >= 2 ? stem.slice(0, 12) : lower;
}
