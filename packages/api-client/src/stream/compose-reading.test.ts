import type { ReadingEvent, ReadingFacts, StreamedBlock } from "@growth-guide/contract";
import { expect, test } from "vitest";
import { composeReading } from "./compose-reading.ts";

const FACTS: ReadingFacts = {
  sessionId: "s",
  chapterId: "c",
  level: "beginner",
  readingPosition: 0,
  language: "en",
  before: null,
  after: null,
  glossary: [],
  questions: [],
  createdAt: "",
  lastAccessedAt: "",
};
const META: ReadingEvent = { type: "meta", reading: FACTS, blocks: 3, headings: [] };

/** A block of the original, or one that was added behind it. */
function aBlock(index: number, markdown: string, added = false): StreamedBlock {
  const source = added ? null : { start: index, end: index + 1 };
  const origin = added ? "added" : "kept";
  const id = `${added ? "added" : "block"}-${index}`;
  return { index, markdown, block: { id, kind: "paragraph", source, origin, writer: "rules", notes: [] } };
}
const blocks = (...sent: StreamedBlock[]): ReadingEvent => ({ type: "block", blocks: sent, progress: 50 });
const patch = (...sent: StreamedBlock[]): ReadingEvent => ({ type: "patch", blocks: sent, progress: 60 });

/** The text after all events. */
function textOf(...events: ReadingEvent[]): string | undefined {
  const { add } = composeReading();
  return events.map((event) => add(event)).at(-1)?.personalizedContent;
}

test("blocks follow each other, and each lies where it says", () => {
  const { add } = composeReading();
  add(META);
  add(blocks(aBlock(0, "One. ")));
  const reading = add(blocks(aBlock(1, "Two."), aBlock(2, "Three.")));
  expect(reading?.personalizedContent).toBe("One. Two.Three.");
  expect(reading?.blocks.map(({ output }) => output)).toEqual([
    { start: 0, end: 5 },
    { start: 5, end: 9 },
    { start: 9, end: 15 },
  ]);
});

test("a patch takes the place of its block, wherever it stands", () => {
  const events = [META, blocks(aBlock(0, "One."), aBlock(1, "Two.")), patch(aBlock(0, "Uno."))];
  expect(textOf(...events)).toBe("Uno.Two.");
});

test("what was added later stands behind the block it follows", () => {
  const events = [META, blocks(aBlock(0, "One."), aBlock(1, "Two.")), patch(aBlock(0, "Plus.", true))];
  expect(textOf(...events, blocks(aBlock(2, "Three.")))).toBe("One.Plus.Two.Three.");
});

test("the same events once more change nothing", () => {
  const events = [META, blocks(aBlock(0, "One."), aBlock(0, "Plus.", true), aBlock(1, "Two."))];
  expect(textOf(...events, ...events.slice(1))).toBe(textOf(...events));
});

test("a new beginning forgets what was there", () => {
  expect(textOf(META, blocks(aBlock(0, "Old.")), META, blocks(aBlock(0, "New.")))).toBe("New.");
});

test("only the last event makes it done, with what was counted on the way", () => {
  const { add } = composeReading();
  add(META);
  expect(add(blocks(aBlock(0, "One.")))).toMatchObject({ isDone: false, writers: null, progress: 50 });
  const writers = { original: 1, rules: 0, model: 0 };
  const done = add({ type: "done", reading: { ...FACTS, glossary: [] }, writers });
  expect(done).toMatchObject({ isDone: true, writers, progress: 100, personalizedContent: "One." });
});
