const OPEN = /["“‘]/;

/**
 * For each character of a passage whether it stands between quotation marks. A speech that goes on in the next paragraph
 * is not closed and reaches to the end, one that began before reaches back to the start; an apostrophe opens nothing.
 */
export function speechOf(text: string): Uint8Array {
  const inside = new Uint8Array(text.length);
  const first = /[“”]/.exec(text);
  if (first?.[0] === "”") inside.fill(1, 0, first.index + 1);
  for (let at = 0; at < text.length; at += 1) {
    if (!OPEN.test(text.charAt(at)) || /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) continue;
    const end = endOf(text, at);
    inside.fill(1, at, end);
    at = end - 1;
  }
  return inside;
}

/** Where the speech that opens here ends; single marks must be closed, for they may be apostrophes. */
function endOf(text: string, open: number): number {
  const mark = text.charAt(open);
  if (mark === "‘") {
    const close = /’(?!\p{L})/u.exec(text.slice(open));
    return close ? open + close.index + 1 : open + 1;
  }
  const close = text.indexOf(mark === "“" ? "”" : '"', open + 1);
  return close < 0 ? text.length : close + 1;
}
