/** A text with the box of the item that begins at `at` (UTF-16 code units) ticked or cleared; null if it has none. */
export function toggleBox(text: string, at: number): string | null {
  const box = /(?:[-*+]|\d{1,9}[.)])\s+\[[ \txX]\]/y;
  box.lastIndex = at;
  if (!box.test(text)) return null;
  const mark = box.lastIndex - 2;
  const isTicked = text[mark]?.toLowerCase() === "x";
  return `${text.slice(0, mark)}${isTicked ? " " : "x"}${text.slice(mark + 1)}`;
}
