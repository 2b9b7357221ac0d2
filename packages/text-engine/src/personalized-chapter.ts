import type { Level } from "./level.ts";

/** A half-open range of UTF-16 offsets. */
export type Span = { start: number; end: number };

export type BlockKind =
  | "heading"
  | "paragraph"
  | "list"
  | "table"
  | "code"
  | "math"
  | "quote"
  | "html"
  | "frontMatter"
  | "addition"
  | "other";

/** Whose words a block has: the author's, the rules', or those of another writer that passed every check. */
export type BlockWriter = "original" | "rules" | "model";

/** One change of wording, and the reason a reader may be told. */
export type ChangeNote = { rule: string; before: string; after: string; why: string };

/**
 * One top-level block of the output. `output` spans tile the output in order, blank lines included;
 * `source` spans tile the original in the same way and are null for what the engine added.
 * `refused` means that a rewrite was tried and verification put the original back.
 */
export type ChapterBlock = {
  id: string;
  kind: BlockKind;
  source: Span | null;
  output: Span;
  origin: "kept" | "rewritten" | "added" | "refused";
  writer: BlockWriter;
  notes: ChangeNote[];
};

/** Measures of the prose alone: code, maths, tables and markup are left out. */
export type Readability = {
  /** Flesch–Kincaid grade: years of US schooling. */
  grade: number;
  wordsPerSentence: number;
  /** Share (0–1) of words of three or more syllables, names left out. */
  hardWordShare: number;
  words: number;
  /** Reading time in minutes, silent reading of non-fiction. */
  minutes: number;
};

/**
 * A term and what it means: the chapter's own sentence, or a definition of the curated list. `firstUse` is where the
 * output first uses the term in its prose; null when it stands only where nothing may be marked, as in a link.
 */
export type GlossaryEntry = {
  term: string;
  /** Markdown. */
  definition: string;
  source: "chapter" | "curated";
  firstUse: { blockId: string; output: Span } | null;
};

/**
 * A question the chapter answers, as Markdown: what a term means, or a sentence with a gap (`____`) to be filled with
 * `answer`. `blockId` is the block that holds the answer.
 */
export type SelfCheckQuestion = {
  kind: "meaning" | "gap";
  question: string;
  answer: string;
  blockId: string;
};

/** A chapter adapted to one level, with a report of every block. */
export type PersonalizedChapter = {
  level: Level;
  markdown: string;
  language: "en" | "other";
  blocks: ChapterBlock[];
  before: Readability | null;
  after: Readability | null;
  glossary: GlossaryEntry[];
  questions: SelfCheckQuestion[];
};
