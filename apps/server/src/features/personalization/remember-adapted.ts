import { createHash } from "node:crypto";
import type { Level, PersonalizedChapter } from "@growth-guide/text-engine";
import { LRUCache } from "lru-cache";
import type { AdaptText } from "./adapt-text.ts";

/** Rough cost of a block and its notes beside the text, in bytes. */
const BLOCK_BYTES = 200;

/**
 * The same text at the same level is worked once for all readers: equal requests under way share one
 * computation, and its result is kept while there is room. A level of a text never changes while the program
 * runs, so nothing kept can be stale. Failures are not kept.
 */
export function rememberAdapted(adapt: AdaptText, maxBytes: number): AdaptText {
  const chapters = new LRUCache<string, PersonalizedChapter, { markdown: string; level: Level }>({
    maxSize: maxBytes,
    sizeCalculation: bytesOfChapter,
    // A chapter too large to keep must still reach those who wait for it.
    ignoreFetchAbort: true,
    allowStaleOnFetchAbort: true,
    fetchMethod: (_key, _stale, { context }) => adapt(context.markdown, context.level),
  });
  return (markdown, level) => chapters.forceFetch(keyOf(markdown, level), { context: { markdown, level } });
}

/** What a made chapter takes in memory, in bytes: a string costs up to two a unit, its parts some more. */
export function bytesOfChapter({ markdown, blocks }: PersonalizedChapter): number {
  return 1 + markdown.length * 3 + blocks.length * BLOCK_BYTES;
}

function keyOf(markdown: string, level: Level): string {
  return createHash("sha256").update(level).update("\n").update(markdown).digest("base64");
}
