import type { AdaptedBlock, GlossaryEntry, Level, Readability, ReadingSession } from "@growth-guide/contract";
import { splitBlocks } from "./split-blocks.ts";

/** What one reads: the chapter as written, or adapted to a level. */
export type View = "original" | Level;

/** A half-open range of UTF-16 offsets into the original Markdown. */
export type Span = { start: number; end: number };

/** One block on the screen. `source` is null for what a level added. */
export type ReaderBlock = {
  key: string;
  kind: string;
  markdown: string;
  source: Span | null;
  origin: AdaptedBlock["origin"];
  notes: AdaptedBlock["notes"];
};

/** A chapter in one view, ready to be shown block by block. */
export type ReaderDocument = {
  view: View;
  language: ReadingSession["language"] | "unknown";
  blocks: ReaderBlock[];
  before: Readability | null;
  after: Readability | null;
  glossary: GlossaryEntry[];
};

/** The chapter as written; it needs no server. */
export function originalDocument(markdown: string): ReaderDocument {
  const blocks = splitBlocks(markdown).map(({ kind, start, end }) => ({
    key: `o${start}`,
    kind,
    markdown: markdown.slice(start, end),
    source: { start, end },
    origin: "kept" as const,
    notes: [],
  }));
  return { view: "original", language: "unknown", blocks, before: null, after: null, glossary: [] };
}

/** The chapter as the server adapted it. */
export function adaptedDocument(session: ReadingSession): ReaderDocument {
  const blocks = session.blocks.map(({ id, kind, source, output, origin, notes }, index) => ({
    key: `${index}:${id}`,
    kind,
    markdown: session.personalizedContent.slice(output.start, output.end),
    source,
    origin,
    notes,
  }));
  const { level, language, before, after, glossary } = session;
  return { view: level, language, blocks, before, after, glossary };
}
