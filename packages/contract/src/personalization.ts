import { z } from "zod";
import { instantSchema } from "./primitives.ts";

/** The reading levels, from the plainest to the densest. */
export const LEVELS = ["beginner", "intermediate", "advanced"] as const;
export const levelSchema = z.enum(LEVELS);
export type Level = z.infer<typeof levelSchema>;

/** Opaque and made by the client; UUIDs are advised, the documents' own example is not one. */
export const sessionIdSchema = z.string().min(1).max(500);

/** Longest chapter in characters. An ordinary chapter of 1 MiB must work with room to spare. */
const MAX_CHAPTER_LENGTH = 4 * 1024 * 1024;

/** Longest chapter id in characters. */
const MAX_CHAPTER_ID_LENGTH = 500;

/** The reader's place: any non-negative whole number. Ours is a 0-based offset into the original Markdown. */
const readingPositionSchema = z.number().int().nonnegative();

/** Asks for a chapter at a level; the first call of a session keeps the chapter as its original. */
export const personalizeSchema = z.object({
  sessionId: sessionIdSchema,
  chapterId: z.string().min(1).max(MAX_CHAPTER_ID_LENGTH),
  chapterContent: z.string().min(1).max(MAX_CHAPTER_LENGTH),
  level: levelSchema,
  readingPosition: readingPositionSchema.optional(),
});
export type Personalize = z.infer<typeof personalizeSchema>;

/** The same session at another level; always worked from the session's stored original. */
export const changeDifficultySchema = z.object({
  sessionId: sessionIdSchema,
  level: levelSchema,
  readingPosition: readingPositionSchema.optional(),
});
export type ChangeDifficulty = z.infer<typeof changeDifficultySchema>;

/** How hard a text is to read, measured on its prose only. `hardWordShare` is 0–1, `grade` a US school grade. */
export const readabilitySchema = z.object({
  grade: z.number(),
  wordsPerSentence: z.number(),
  hardWordShare: z.number(),
  words: z.number(),
  minutes: z.number(),
});
export type Readability = z.infer<typeof readabilitySchema>;

const spanSchema = z.object({ start: z.number(), end: z.number() });

/** Who wrote a block's words: the author, the engine's rules, or a model whose words were checked. */
export const writerSchema = z.enum(["original", "rules", "model"]);
export type Writer = z.infer<typeof writerSchema>;

/** One block of an adapted chapter: where it stands, which block of the original it comes from, and what was done. */
export const adaptedBlockSchema = z.object({
  id: z.string(),
  kind: z.string(),
  source: spanSchema.nullable(),
  output: spanSchema,
  origin: z.enum(["kept", "rewritten", "added", "refused"]),
  writer: writerSchema,
  notes: z.array(z.object({ rule: z.string(), before: z.string(), after: z.string(), why: z.string() })),
});
export type AdaptedBlock = z.infer<typeof adaptedBlockSchema>;

/**
 * A domain word of the chapter and its explanation, in the chapter's own words or from the curated list. `firstUse` is
 * where the adapted chapter first uses it in prose that may be marked.
 */
export const glossaryEntrySchema = z.object({
  term: z.string(),
  definition: z.string(),
  source: z.enum(["chapter", "curated"]),
  firstUse: z.object({ blockId: z.string(), output: spanSchema }).nullable(),
});
export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>;

/** A question the chapter answers, in Markdown, and the block that holds the answer. A gap is written `____`. */
export const selfCheckQuestionSchema = z.object({
  kind: z.enum(["meaning", "gap"]),
  question: z.string(),
  answer: z.string(),
  blockId: z.string(),
});
export type SelfCheckQuestion = z.infer<typeof selfCheckQuestionSchema>;

/** One visit to one chapter at one level. It expires a configured time after the last touch (one hour by default). */
export const readingSessionSchema = z.object({
  sessionId: z.string(),
  chapterId: z.string(),
  level: levelSchema,
  personalizedContent: z.string(),
  readingPosition: z.number(),
  language: z.enum(["en", "other"]),
  blocks: z.array(adaptedBlockSchema),
  before: readabilitySchema.nullable(),
  after: readabilitySchema.nullable(),
  glossary: z.array(glossaryEntrySchema),
  questions: z.array(selfCheckQuestionSchema),
  createdAt: instantSchema,
  lastAccessedAt: instantSchema,
});
export type ReadingSession = z.infer<typeof readingSessionSchema>;

/** A session as it is kept: the original, what was last made of it, and the reader's place. */
export const personalizationSessionSchema = z.object({
  sessionId: z.string(),
  chapterId: z.string(),
  level: levelSchema,
  originalContent: z.string(),
  personalizedContent: z.string(),
  readingPosition: z.number(),
  createdAt: instantSchema,
  lastAccessedAt: instantSchema,
});
export type PersonalizationSession = z.infer<typeof personalizationSessionSchema>;

/** The chapter as it was first sent, byte for byte. */
export const originalChapterSchema = z.object({
  sessionId: z.string(),
  chapterId: z.string(),
  originalContent: z.string(),
  readingPosition: z.number(),
  lastAccessedAt: instantSchema,
});
export type OriginalChapter = z.infer<typeof originalChapterSchema>;
