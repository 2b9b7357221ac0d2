import { z } from "zod";
import {
  adaptedBlockSchema,
  levelSchema,
  personalizeSchema,
  readingSessionSchema,
  sessionIdSchema,
  writerSchema,
} from "./personalization.ts";

/** Keeps a chapter as a session without adapting it, so that it can be streamed. The same fields as `personalize`. */
export const openReadingSchema = personalizeSchema;
export type OpenReading = z.infer<typeof openReadingSchema>;

/** Asks for an opened session's chapter, block by block. `lastEventId` is where a dropped connection goes on. */
export const streamReadingSchema = z.object({
  sessionId: sessionIdSchema,
  level: levelSchema,
  lastEventId: z.string().max(10_000).nullish(),
});
export type StreamReading = z.infer<typeof streamReadingSchema>;

/** A heading of the chapter, for its contents; `id` is that of its block, `depth` 1–6. */
const streamedHeadingSchema = z.object({ id: z.string(), depth: z.number(), title: z.string() });
export type StreamedHeading = z.infer<typeof streamedHeadingSchema>;

/**
 * One block and its text. `index` is its place among the blocks of the original; an addition has that of the block
 * it follows. Positions in the adapted text follow from the texts of the blocks before it.
 */
export const streamedBlockSchema = z.object({
  index: z.number().int(),
  block: adaptedBlockSchema.omit({ output: true }),
  markdown: z.string(),
});
export type StreamedBlock = z.infer<typeof streamedBlockSchema>;

/** How far the work on a chapter is, in per cent (0–100). */
const progressSchema = z.number().min(0).max(100);

/** What `personalize` answers beside the text. Until `done`, what is not known yet is null or empty. */
const readingFactsSchema = readingSessionSchema.omit({ personalizedContent: true, blocks: true });
export type ReadingFacts = z.infer<typeof readingFactsSchema>;

/** What is known before the first block: `blocks` counts those of the original, additions left out. */
const metaEventSchema = z.object({
  type: z.literal("meta"),
  reading: readingFactsSchema,
  blocks: z.number().int(),
  headings: z.array(streamedHeadingSchema),
});
/** The next blocks, in the order of the original. */
const blockEventSchema = z.object({
  type: z.literal("block"),
  blocks: z.array(streamedBlockSchema),
  progress: progressSchema,
});
/** Better texts for blocks that were sent before, known by their ids. */
const patchEventSchema = blockEventSchema.extend({ type: z.literal("patch") });
/** Everything was sent; `writers` counts the blocks that have each writer's words. */
const doneEventSchema = z.object({
  type: z.literal("done"),
  reading: readingFactsSchema,
  writers: z.record(writerSchema, z.number().int()),
});

/** What a stream brings: one `meta`, then `block`s, then `patch`es, at the end `done`. A new `meta` begins anew. */
export const readingEventSchema = z.discriminatedUnion("type", [
  metaEventSchema,
  blockEventSchema,
  patchEventSchema,
  doneEventSchema,
]);
export type ReadingEvent = z.infer<typeof readingEventSchema>;
