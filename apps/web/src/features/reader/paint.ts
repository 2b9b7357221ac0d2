/** What is marked in the text, by the names `reader.css` draws. */
export type Mark = "reader-match" | "reader-match-current" | "reader-spoken";

/**
 * Marks stretches of text without touching the document; no stretches: no mark. Browsers without highlights show
 * the current one as selected.
 */
export function paint(mark: Mark, ranges: Range[]): void {
  if (hasHighlights()) {
    if (ranges.length === 0) CSS.highlights.delete(mark);
    else CSS.highlights.set(mark, new Highlight(...ranges));
    return;
  }
  if (mark === "reader-match") return;
  const selection = getSelection();
  selection?.removeAllRanges();
  if (ranges[0]) selection?.addRange(ranges[0]);
}

function hasHighlights(): boolean {
  return typeof Highlight === "function" && "highlights" in CSS;
}
