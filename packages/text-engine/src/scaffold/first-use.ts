import type { AssembledPart } from "../assemble.ts";
import { restore } from "../chapter/passage.ts";
import type { ChapterBlock, GlossaryEntry, Span } from "../personalized-chapter.ts";
import { inflectNoun } from "../text/inflect.ts";
import type { UnplacedEntry } from "./glossary.ts";

/**
 * The entries with the place where the output's prose first uses each term, in singular or plural. What the curated
 * list says about a term that stands only inside links or longer words is left out.
 */
export function placeEntries(
  entries: UnplacedEntry[],
  parts: AssembledPart[],
  blocks: ChapterBlock[],
): GlossaryEntry[] {
  const startOf = new Map(blocks.map((block) => [block.id, block.output.start]));
  const placed = entries.map((entry) => {
    const pattern = termPattern(entry.term);
    for (const part of parts) {
      const span = findInPart(part, pattern);
      const start = startOf.get(part.part.id);
      if (!span || start === undefined) continue;
      const output = { start: start + span.start, end: start + span.end };
      return { ...entry, firstUse: { blockId: part.part.id, output } };
    }
    return { ...entry, firstUse: null };
  });
  return placed.filter(({ source, firstUse }) => source === "chapter" || firstUse !== null);
}

/** Matches a term as a whole word, in singular and plural; an abbreviation only as it is written. */
function termPattern(term: string): RegExp {
  const isAbbreviation = /^\p{Lu}{2,}/u.test(term);
  const forms = [...new Set([term, inflectNoun(term, "plural")])].map(escaped).join("|");
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms})(?![\\p{L}\\p{N}-])`, isAbbreviation ? "u" : "iu");
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replaceAll(" ", "\\s");
}

/** Where the pattern first stands in the prose of a part, as offsets into the part's new text. */
function findInPart({ part, outcomes }: AssembledPart, pattern: RegExp): Span | null {
  let position = 0;
  let from = part.start;
  for (const [at, passage] of part.passages.entries()) {
    const text = outcomes[at]?.text ?? passage.text;
    position += passage.start - from;
    const found = pattern.exec(text);
    if (found) {
      const start = position + restore(passage, text.slice(0, found.index)).length;
      return { start, end: start + restore(passage, found[0]).length };
    }
    position += restore(passage, text).length;
    from = passage.end;
  }
  return null;
}
