import type { ReaderDocument } from "../reader-document.ts";

/** The marks by which an addition is found again; they are for machines. */
const ADDITION_MARK = /^<!-- cg:add [^\n]*-->\n?/;

/** The chapter of the view being read as Markdown; the original comes out to the letter. */
export function toMarkdown({ blocks }: ReaderDocument): string {
  return blocks
    .map(({ origin, markdown }) => (origin === "added" ? markdown.replace(ADDITION_MARK, "") : markdown))
    .join("");
}
