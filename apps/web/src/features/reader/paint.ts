/** What is marked in the text, by the names `reader.css` draws. */
export type Mark = "reader-match" | "reader-match-current" | "reader-spoken";

/**
 * Marks stretches of text without touching the document; no stretches: no mark. Browsers without highlights show
 * the current one as selected.
 */
export function paint(mark: Mark, ranges: Range[]): void {
  if (hasHighlights()) {
    if (ranges.length === 0) CSS.highlights.delete(mark);
    else {
      const highlight = new Highlight(...ranges);
      // A match that is also the current one is drawn as that, whichever was marked first.
      highlight.priority = mark === "reader-match" ? 0 : 1;
      CSS.highlights.set(mark, highlight);
    }
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
