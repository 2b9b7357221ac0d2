/**
 * How a sentence carries quoted words: not at all or as single words ("none"), as nothing but speech ("whole"), as
 * speech and its speaker ("reported"), or as the end of a speech that began before it ("closing").
 */
export type Speech = "none" | "whole" | "reported" | "closing";

const SAID =
  /\b(?:sa(?:ys?|id)|adds?|added|asks?|asked|tells?|told|explain(?:s|ed)|argue[sd]|claim(?:s|ed)|warn(?:s|ed)|writes?|wrote|joke[sd]|according to|called|thinks?|insist(?:s|ed))\b/;

/** Shorter quotes, in characters, are words that are spoken of. */
const LONG_SPEECH = 60;

export function speechIn(text: string): Speech {
  const marks = text.match(/["“”]/g)?.length ?? 0;
  if (marks === 0) return "none";
  const isOpened = /^["“]/.test(text);
  const isClosed = /["”]$/.test(text);
  if (marks === 1 && (isOpened || isClosed)) return "whole";
  if (marks === 2 && isOpened && isClosed) return "whole";
  if (marks % 2 === 1)
    return /(?:^|[\s(:])["“]\S/.test(text) && !/^[^"“]*”/.test(text) ? "reported" : "closing";
  const isLong = text.split(/["“”]/).some((part, at) => at % 2 === 1 && part.length >= LONG_SPEECH);
  const isPointed = /[,.!?;]["”]|,\s["“]/.test(text) && SAID.test(text);
  return isLong || isPointed || /:\s["“]/.test(text) ? "reported" : "none";
}
