/**
 * For each opening bracket in `text` the offset of its partner, found in one pass; brackets under `covered` and escaped ones do not count.
 */
export function matchBrackets(
  text: string,
  open: string,
  close: string,
  covered: Uint8Array,
): Map<number, number> {
  const partners = new Map<number, number>();
  const stack: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (covered[at] || text[at - 1] === "\\") continue;
    if (text[at] === open) stack.push(at);
    else if (text[at] === close) {
      const start = stack.pop();
      if (start !== undefined) partners.set(start, at);
    }
  }
  return partners;
}
