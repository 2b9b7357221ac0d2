import type { Level, ReadingSession } from "@growth-guide/contract";
import type { EngineAnswer, EngineTask } from "./engine.worker.ts";
// Vite makes the worker and answers with its address; the linter sees the module alone.
// oxlint-disable-next-line import/default
import engineUrl from "./engine.worker.ts?worker&url";

/** A chapter and the level it is wanted at. */
export type LocalReading = {
  sessionId: string;
  chapterId: string;
  chapterContent: string;
  level: Level;
  readingPosition: number;
};

/** Where the engine's code is, so that it can be kept before it is needed. */
export { engineUrl };

let engine: Worker | undefined;
let lastTurn = 0;

/**
 * The chapter at a level, made in this browser by the rules alone, with no network. What it answers has the shape of
 * the server's answer.
 * @throws Error when the engine was never loaded here, or cannot adapt this text
 */
export async function adaptHere(request: LocalReading, signal: AbortSignal): Promise<ReadingSession> {
  const { sessionId, chapterId, chapterContent, level, readingPosition } = request;
  const { markdown, ...chapter } = await askEngine(chapterContent, level, signal);
  const now = new Date().toISOString();
  return {
    ...chapter,
    sessionId,
    chapterId,
    readingPosition,
    personalizedContent: markdown,
    createdAt: now,
    lastAccessedAt: now,
  };
}

type Adapted = Extract<EngineAnswer, { chapter: unknown }>["chapter"];

function askEngine(markdown: string, level: Level, signal: AbortSignal): Promise<Adapted> {
  engine ??= new Worker(engineUrl, { type: "module", name: "text-engine" });
  const worker = engine;
  const turn = ++lastTurn;
  return new Promise((resolve, reject) => {
    const listening = new AbortController();
    const end = (settle: () => void) => {
      listening.abort();
      settle();
    };
    const { signal: until } = listening;
    worker.addEventListener(
      "message",
      ({ data }: MessageEvent<EngineAnswer>) => {
        if (data.turn !== turn) return;
        if ("chapter" in data) end(() => resolve(data.chapter));
        else end(() => reject(new Error(data.failure)));
      },
      { signal: until },
    );
    worker.addEventListener(
      "error",
      () => {
        // It could not be loaded: the next question tries again.
        if (engine === worker) engine = undefined;
        end(() => reject(new Error("The text engine is not on this device yet.")));
      },
      { signal: until },
    );
    signal.addEventListener("abort", () => end(() => reject(signal.reason as Error)), { signal: until });
    worker.postMessage({ turn, markdown, level } satisfies EngineTask);
  });
}
