import { adaptChapter, EngineError, type Level } from "@growth-guide/text-engine";

/** One chapter to adapt; `turn` comes back with the answer. */
export type EngineTask = { turn: number; markdown: string; level: Level };

/** What became of it; an error's class does not survive the way between threads. */
export type EngineAnswer = { turn: number } & (
  | { chapter: ReturnType<typeof adaptChapter> }
  | { failure: "chapter_too_complex" | "processing_error" }
);

// The same pure engine as the server's, in a thread of the browser.
addEventListener("message", ({ data: { turn, markdown, level } }: MessageEvent<EngineTask>) => {
  postMessage(work(turn, markdown, level));
});

function work(turn: number, markdown: string, level: Level): EngineAnswer {
  try {
    return { turn, chapter: adaptChapter(markdown, level) };
  } catch (error) {
    const isTooComplex = error instanceof EngineError && error.code === "too_complex";
    return { turn, failure: isTooComplex ? "chapter_too_complex" : "processing_error" };
  }
}
