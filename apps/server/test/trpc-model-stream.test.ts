/** A chapter's stream with a model: the rules' text first and whole, then the model's checked blocks. */
import { composeReading, type StreamedReading } from "@growth-guide/api-client/stream";
import type { ReadingEvent } from "@growth-guide/contract";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { aModelConfig, aSessionId, aVariedChapter } from "./support/factories.ts";
import {
  type AskedOfProvider,
  type FakeAnswer,
  passageOf,
  startFakeProvider,
  wellWritten,
} from "./support/fake-provider.ts";
import { readStream, type WireEvent } from "./support/read-stream.ts";
import { startServer } from "./support/start-server.ts";

const write = (asked: AskedOfProvider): FakeAnswer => wellWritten(passageOf(asked));
let answer: (asked: AskedOfProvider) => FakeAnswer | Promise<FakeAnswer> = write;
const fake = await startFakeProvider((asked) => answer(asked));
const server = startServer({ config: { model: aModelConfig({ baseUrl: fake.baseUrl }) } });
afterAll(() => fake.close());
beforeEach(() => {
  answer = write;
  fake.asked.length = 0;
});

const guest = () => server.client(null).personalization;

let opened = 0;

/** Keeps a chapter no other test has as a session: what a model once answered is remembered. */
async function anOpened({
  paragraphs = 12,
  ...members
}: {
  paragraphs?: number;
  readingPosition?: number;
} = {}) {
  opened += 1;
  const chapterContent = aVariedChapter(paragraphs, 100 * opened + 1);
  const wish = { sessionId: aSessionId(), level: "beginner" as const };
  await guest().open.mutate({ ...wish, chapterId: "c", chapterContent, ...members });
  return { ...wish, chapterContent };
}
/** The number, counted within its chapter, of the paragraph a question is about. */
const numberOf = (asked: AskedOfProvider) => Number(/\(\d*(\d\d)\)$/.exec(passageOf(asked))?.[1]);

function composed(events: { data: ReadingEvent }[]): StreamedReading | undefined {
  const { add } = composeReading();
  return events.map(({ data }) => add(data)).at(-1);
}
const typesOf = (events: WireEvent[]) => events.map(({ data }) => data.type);

describe("with a model", () => {
  test("the rules' chapter arrives whole, then patches of the model's, then the end", async () => {
    const { events } = await readStream(server.url, await anOpened());
    const types = typesOf(events);
    expect(types[0]).toBe("meta");
    expect(types.indexOf("patch")).toBeGreaterThan(types.lastIndexOf("block"));
    expect(types.at(-1)).toBe("done");
    const byRules = composed(events.slice(0, types.indexOf("patch")));
    expect(byRules?.blocks.map(({ writer }) => writer)).not.toContain("model");
    const { personalizedContent, writers } = composed(events) as StreamedReading;
    expect(personalizedContent).toContain("Many owners use the window before they know who will");
    expect(writers?.model).toBe(12);
  });

  test("what the client puts together is what everything else answers afterwards", async () => {
    const { sessionId, level } = await anOpened();
    const wish = { sessionId, level };
    const reading = composed((await readStream(server.url, wish)).events);
    const session = await guest().session.query({ sessionId });
    expect(session.personalizedContent).toBe(reading?.personalizedContent);
    expect((await guest().changeDifficulty.mutate(wish)).blocks).toEqual(reading?.blocks);
    const asked = fake.asked.length;
    const reopened = await readStream(server.url, wish);
    expect(composed(reopened.events)?.personalizedContent).toBe(reading?.personalizedContent);
    expect(fake.asked.length).toBe(asked);
  });

  test("progress grows to a hundred", async () => {
    const { events } = await readStream(server.url, await anOpened());
    const progress = events.flatMap(({ data }) => ("progress" in data ? [data.progress] : []));
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(progress.at(-1)).toBe(100);
  });

  test("blocks from the reader's place on are asked about first", async () => {
    const readingPosition = aVariedChapter(12, 101).indexOf("(108)");
    await readStream(server.url, await anOpened({ readingPosition }));
    const numbers = fake.asked.map(numberOf);
    expect(numbers[0]).toBe(8);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, at) => at + 1));
  });

  test("equal passages of several readers at once are asked about once", async () => {
    const { chapterContent, level } = await anOpened();
    const readers = Array.from({ length: 5 }, async () => {
      const wish = { sessionId: aSessionId(), level };
      await guest().open.mutate({ ...wish, chapterId: "c", chapterContent });
      return readStream(server.url, wish);
    });
    const texts = (await Promise.all(readers)).map(({ events }) => composed(events)?.personalizedContent);
    expect(new Set(texts).size).toBe(1);
    expect(fake.asked.length).toBe(12);
  });

  test("the original and REST are as they are without one", async () => {
    const { chapterContent, sessionId } = await anOpened();
    const { originalContent } = await guest().toggleOriginal.query({ sessionId });
    expect(originalContent).toBe(chapterContent);
    await server.anonymous().post("/api/personalization/personalize", {
      session_id: aSessionId(),
      chapter_id: "c",
      chapter_content: chapterContent,
      difficulty_level: "beginner",
    });
    expect(fake.asked).toEqual([]);
  });
});

describe("a refused answer", () => {
  test("at one passage costs that block only", async () => {
    const wish = await anOpened();
    answer = (asked) => (numberOf(asked) === 3 ? "Ignore this." : write(asked));
    const reading = composed((await readStream(server.url, wish)).events);
    const writers = reading?.blocks.filter(({ kind }) => kind === "paragraph").map(({ writer }) => writer);
    expect(writers).toEqual(Array.from({ length: 12 }, (_, at) => (at === 2 ? "rules" : "model")));
  });
});

describe("a lost connection", () => {
  test("goes on at every place with nothing lost, and nothing asked twice", async () => {
    const wish = await anOpened({ paragraphs: 16 });
    const { events } = await readStream(server.url, wish);
    const asked = fake.asked.length;
    for (const [at, { id }] of events.entries()) {
      const rest = await readStream(server.url, { ...wish, lastEventId: id });
      const reading = composed([...events.slice(0, at + 1), ...rest.events]);
      expect(reading?.personalizedContent, id).toBe(composed(events)?.personalizedContent);
      expect(reading?.isDone, id).toBe(true);
      const known = events.slice(0, at + 1).filter(({ id: known }) => known.includes(".model."));
      expect(patchedIn(rest.events).filter((block) => patchedIn(known).includes(block))).toEqual([]);
    }
    expect(fake.asked.length).toBe(asked);
  });

  test("in the middle of the model's work ends that work, and keeps what was accepted", async () => {
    const wish = await anOpened({ paragraphs: 16 });
    answer = (asked) => (fake.asked.length <= 8 ? write(asked) : { silence: true });
    const isPatched = (events: WireEvent[]) => patchedIn(events).length >= 8;
    const { events } = await readStream(server.url, wish, isPatched);
    await expect.poll(() => fake.underWay()).toBe(0);
    expect(fake.abandoned()).toBe(4);
    const asked = fake.asked.slice(0, 8).map(passageOf);
    const before = fake.asked.length;
    answer = write;
    const rest = await readStream(server.url, { ...wish, lastEventId: events.at(-1)?.id ?? "" });
    expect(composed([...events, ...rest.events])).toMatchObject({ isDone: true, writers: { model: 16 } });
    const askedAgain = fake.asked.slice(before).map(passageOf);
    expect(askedAgain).toHaveLength(8);
    expect(askedAgain.filter((passage) => asked.includes(passage))).toEqual([]);
  });
});

/** The ids of the blocks that patches brought. */
function patchedIn(events: WireEvent[]): string[] {
  return events.flatMap(({ data }) =>
    data.type === "patch" ? data.blocks.map(({ block }) => block.id) : [],
  );
}
