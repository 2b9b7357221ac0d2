import type { GlossaryEntry } from "@growth-guide/contract";
import type { Term } from "./mark-terms.ts";

/** The terms to be marked in each block, by the block's id, written as the text writes them. */
export function termsOf(glossary: GlossaryEntry[], text: string): Map<string, Term[]> {
  const terms = new Map<string, Term[]>();
  for (const { firstUse, definition, source } of glossary) {
    if (firstUse === null) continue;
    const word = text.slice(firstUse.output.start, firstUse.output.end);
    terms.set(firstUse.blockId, [...(terms.get(firstUse.blockId) ?? []), { word, definition, source }]);
  }
  return terms;
}
