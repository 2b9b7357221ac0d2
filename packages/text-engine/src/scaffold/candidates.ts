import { headingText } from "../chapter/block-id.ts";
import type { Chapter } from "../chapter/parse.ts";
import { type Concepts, conceptsOf } from "./concepts.ts";
import type { Quote } from "./quotes.ts";

/** A sentence that could be a key point: what it speaks of, and where it stands. */
export type Candidate = Quote & {
  concepts: Concepts;
  /** From the author's own summary. */
  summing: boolean;
  order: number;
};

/** Headings under which authors say the chapter again in short. */
const SUMMARY = /^(?:summary|in short|in brief|conclusions?|key points|takeaways|recap)\b/i;

const LENGTH = { least: 7, most: 36 };

/** A sentence with more figures than this is an example. */
const MOST_FIGURES = 2;

/** The sentences that may become key points, in the order of the text. */
export function listCandidates(chapter: Chapter, quotes: Quote[]): Candidate[] {
  const summing = summaryBlocks(chapter);
  const notes = footnotes(chapter);
  return quotes
    .filter(({ blockId, kind, words, text, markdown }) => {
      const figures = markdown.match(/\d+/g)?.length ?? 0;
      const isFit = words.length >= LENGTH.least && words.length <= LENGTH.most && figures <= MOST_FIGURES;
      return kind === "paragraph" && !notes.has(blockId) && isFit && !/["“”]/.test(text);
    })
    .map((quote, order) => ({
      ...quote,
      concepts: conceptsOf(quote.words),
      summing: summing.has(quote.blockId),
      order,
    }));
}

/** What stands in a footnote is beside the point by the author's own judgement. */
function footnotes({ source, parts }: Chapter): ReadonlySet<string> {
  return new Set(parts.filter(({ start }) => source.startsWith("[^", start)).map(({ id }) => id));
}

function summaryBlocks(chapter: Chapter): ReadonlySet<string> {
  const blocks = new Set<string>();
  let summing = false;
  for (const part of chapter.parts) {
    if (part.kind === "heading")
      summing = SUMMARY.test(headingText(chapter.source.slice(part.start, part.end)).title);
    else if (summing) blocks.add(part.id);
  }
  return blocks;
}
