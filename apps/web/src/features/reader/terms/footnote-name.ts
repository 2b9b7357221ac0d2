import { words } from "../../../words/tools.ts";
import type { Term } from "./mark-terms.ts";

/** What the mark of a footnote is called: `[^1]` is "Footnote 1". */
export function footnoteName({ word }: Term): string {
  return words.footnote(word.slice(2, -1));
}
