import { createHash } from "node:crypto";
import type { Answers, Level, PersonalizedChapter } from "@growth-guide/text-engine";
import { LRUCache } from "lru-cache";
import type { AdaptText } from "./adapt-text.ts";
import { type SharedWork, shareWork } from "./shared-work.ts";

/** Rough cost of a block, and of a note beside its texts, in bytes. */
const BLOCK_BYTES = 250;
const NOTE_BYTES = 100;

/**
 * The same text at the same level, with the same answers of a model, is worked once for all readers: equal requests
 * under way share one
 * computation, which is cancelled when all who waited for it are gone, and its result is kept while there is room.
 * A level of a text never changes while the program runs, so nothing kept can be stale. Failures are not kept.
 */
export function rememberAdapted(adapt: AdaptText, maxBytes: number): AdaptText {
  const kept = new LRUCache<string, PersonalizedChapter>({
    maxSize: maxBytes,
    sizeCalculation: bytesOfChapter,
  });
  const underWay = new Map<string, SharedWork<PersonalizedChapter>>();

  function begin(
    key: string,
    make: (signal: AbortSignal) => Promise<PersonalizedChapter>,
  ): SharedWork<PersonalizedChapter> {
    const forget = () => underWay.get(key) === work && underWay.delete(key);
    const work = shareWork(make, forget);
    underWay.set(key, work);
    work.outcome
      .then(
        (chapter) => kept.set(key, chapter),
        () => undefined,
      )
      .finally(forget);
    return work;
  }

  return async (markdown, level, signal, answers) => {
    const key = keyOf(markdown, level, answers);
    const make = (abandoned: AbortSignal) => adapt(markdown, level, abandoned, answers);
    return kept.get(key) ?? (underWay.get(key) ?? begin(key, make)).join(signal);
  };
}

/** What a made chapter takes in memory, in bytes: a string costs up to two a unit, its parts some more. */
function bytesOfChapter({ markdown, blocks }: PersonalizedChapter): number {
  const notes = blocks.flatMap((block) => block.notes);
  const noted = notes.reduce((sum, { before, after }) => sum + NOTE_BYTES + before.length + after.length, 0);
  return 1 + markdown.length * 2 + blocks.length * BLOCK_BYTES + noted;
}

function keyOf(markdown: string, level: Level, answers?: Answers): string {
  const hash = createHash("sha256").update(level).update("\n").update(markdown);
  if (answers !== undefined) hash.update("\n").update(JSON.stringify(answers));
  return hash.digest("base64");
}
