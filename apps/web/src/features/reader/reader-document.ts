import type {
  AdaptedBlock,
  GlossaryEntry,
  Level,
  Readability,
  ReadingSession,
  SelfCheckQuestion,
} from "@growth-guide/contract";
import type { Term } from "./terms/mark-terms.ts";
import { termsOf } from "./terms/terms-of.ts";
import { type ContainerPart, withContainers } from "./containers/with-containers.ts";
import { withFootnotes } from "./footnotes.ts";
import { splitBlocks } from "./split-blocks.ts";

/** What one reads: the chapter as written, or adapted to a level. */
export type View = "original" | Level;

/** A half-open range of UTF-16 offsets into the original Markdown. */
export type Span = { start: number; end: number };

/** One block on the screen. `source` is null for what a level added. */
export type ReaderBlock = {
  key: string;
  /** Its name in the chapter's report; empty in the original, which has none. */
  id: string;
  kind: string;
  markdown: string;
  source: Span | null;
  origin: AdaptedBlock["origin"];
  writer: AdaptedBlock["writer"];
  notes: AdaptedBlock["notes"];
  /** The words that are explained in it. */
  terms: readonly Term[];
  /** Its part in a `:::note` or the like around it. */
  container?: ContainerPart;
};

/** A chapter in one view, ready to be shown block by block. */
export type ReaderDocument = {
  view: View;
  language: ReadingSession["language"] | "unknown";
  blocks: ReaderBlock[];
  before: Readability | null;
  after: Readability | null;
  glossary: GlossaryEntry[];
  questions: SelfCheckQuestion[];
};

/** The chapter as written; it needs no server. */
export function originalDocument(markdown: string): ReaderDocument {
  const blocks = splitBlocks(markdown).map(({ kind, start, end }) => ({
    key: `s${start}`,
    id: "",
    kind,
    markdown: markdown.slice(start, end),
    source: { start, end },
    origin: "kept" as const,
    writer: "original" as const,
    notes: NO_NOTES,
    terms: NO_TERMS,
  }));
  return {
    view: "original",
    language: "unknown",
    blocks: withContainers(withFootnotes(blocks)),
    before: null,
    after: null,
    glossary: [],
    questions: [],
  };
}

/** The chapter as the server adapted it; one document for each answer, however often it is shown. */
export function adaptedDocument(session: ReadingSession): ReaderDocument {
  const made = documents.get(session) ?? toDocument(session);
  documents.set(session, made);
  return made;
}

const documents = new WeakMap<ReadingSession, ReaderDocument>();
const NO_NOTES: AdaptedBlock["notes"] = [];
const NO_TERMS: readonly Term[] = [];

function toDocument({ blocks, personalizedContent, ...session }: ReadingSession): ReaderDocument {
  const seen = new Set<string>();
  const terms = termsOf(session.glossary, personalizedContent);
  const shown = blocks.map(({ output, notes, ...block }, index) => {
    // The same stretch of the original has the same key in every view: what did not change is not drawn again.
    const key = block.source === null ? `a${block.id}` : `s${block.source.start}`;
    const isTaken = seen.has(key);
    seen.add(key);
    return {
      ...block,
      key: isTaken ? `${key}.${index}` : key,
      markdown: personalizedContent.slice(output.start, output.end),
      notes: notes.length === 0 ? NO_NOTES : notes,
      terms: terms.get(block.id) ?? NO_TERMS,
    };
  });
  const { level, language, before, after, glossary, questions } = session;
  return {
    view: level,
    language,
    blocks: withContainers(withFootnotes(shown)),
    before,
    after,
    glossary,
    questions,
  };
}

/** True when two blocks look the same on the screen. */
export function looksTheSame(a: ReaderBlock, b: ReaderBlock): boolean {
  if (a === b) return true;
  return (
    a.markdown === b.markdown &&
    a.kind === b.kind &&
    a.origin === b.origin &&
    a.terms === b.terms &&
    a.source?.start === b.source?.start &&
    a.container?.part === b.container?.part &&
    a.container?.kind === b.container?.kind &&
    a.container?.depth === b.container?.depth
  );
}

/** True when the same is to be said about two blocks: what they are called, who wrote them, what was changed and why. */
export function isReportedTheSame(a: ReaderBlock, b: ReaderBlock): boolean {
  return a.id === b.id && a.writer === b.writer && a.notes === b.notes && a.source?.end === b.source?.end;
}

/** How far into the original the blocks reach, as a 0-based offset; while a chapter is being written not to its end. */
export function reachOf(blocks: readonly { source: Span | null }[]): number {
  return blocks.findLast(({ source }) => source !== null)?.source?.end ?? 0;
}
