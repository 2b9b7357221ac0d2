/** A chapter as a stream of events: the beginning first, every block once, and on after a lost connection. */
import { LEVELS, type ReadingEvent, readingEventSchema } from "@growth-guide/contract";
import { composeReading, followReading, type StreamedReading } from "@growth-guide/api-client/stream";
import { describe, expect, test } from "vitest";
import { aChapter, aLongChapter, aSessionId } from "./support/factories.ts";
import { readStream, streamAddress, type WireEvent } from "./support/read-stream.ts";
import { startServer } from "./support/start-server.ts";

const server = startServer();
const guest = () => server.client(null).personalization;

/** Keeps a chapter as a session of its own. */
async function anOpened(chapterContent: string, level: (typeof LEVELS)[number] = "beginner") {
  const sessionId = aSessionId();
  await guest().open.mutate({ sessionId, chapterId: "margins", chapterContent, level });
  return { sessionId, level };
}

/** What the events make together. */
function composed(events: { data: ReadingEvent }[]): StreamedReading | undefined {
  const { add } = composeReading();
  return events.map(({ data }) => add(data)).at(-1);
}

const typesOf = (events: WireEvent[]) => events.map(({ data }) => data.type);

describe("a stream brings", () => {
  test.each(LEVELS)("the very chapter that personalize answers, at %s level", async (level) => {
    for (const chapter of [aChapter(), aLongChapter(60_000)]) {
      const wish = await anOpened(chapter, level);
      const { events } = await readStream(server.url, wish);
      const whole = await guest().changeDifficulty.mutate(wish);
      const { headings: _h, progress, isDone, writers: _w, ...reading } = composed(events) as StreamedReading;
      expect({ progress, isDone }).toEqual({ progress: 100, isDone: true });
      expect({ ...reading, lastAccessedAt: "" }).toEqual({ ...whole, lastAccessedAt: "" });
    }
  });

  test("events that fit the contract: meta, blocks, mended blocks, done", async () => {
    const wish = await anOpened(aLongChapter(80_000));
    const { events } = await readStream(server.url, wish);
    for (const { data } of events) expect(readingEventSchema.parse(data)).toEqual(data);
    expect(typesOf(events)[0]).toBe("meta");
    expect(typesOf(events).at(-1)).toBe("done");
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    const progress = events.flatMap(({ data }) => ("progress" in data ? [data.progress] : []));
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(progress.at(-1)).toBe(100);
  });

  test("the outline and the reader's place before any block", async () => {
    const sessionId = aSessionId();
    const chapterContent = aLongChapter(60_000);
    const request = { sessionId, chapterId: "margins", chapterContent, level: "beginner" as const };
    await guest().open.mutate({ ...request, readingPosition: 77 });
    const { events } = await readStream(server.url, { sessionId, level: "beginner" }, () => true);
    const meta = events[0]?.data;
    expect(meta).toMatchObject({ type: "meta", reading: { sessionId, readingPosition: 77, language: "en" } });
    expect(meta?.type === "meta" && meta.headings.length).toBeGreaterThan(10);
  });

  test("each block of the original exactly once, in order", async () => {
    const { events } = await readStream(server.url, await anOpened(aLongChapter(60_000)));
    const indexes = events.flatMap(({ data }) =>
      data.type === "block"
        ? data.blocks.filter(({ block }) => block.source !== null).map(({ index }) => index)
        : [],
    );
    const meta = events[0]?.data;
    expect(indexes).toEqual(Array.from({ length: meta?.type === "meta" ? meta.blocks : -1 }, (_, at) => at));
  });

  test("every block with the writer of its words, and how many each wrote", async () => {
    const { events } = await readStream(server.url, await anOpened(aChapter()));
    const done = events.at(-1)?.data;
    expect(done).toMatchObject({ type: "done", writers: { model: 0, rules: expect.any(Number) } });
    const reading = composed(events);
    for (const { origin, writer } of reading?.blocks ?? [])
      expect(writer).toBe(origin === "rewritten" || origin === "added" ? "rules" : "original");
  });
});

describe("a lost connection", () => {
  test("goes on after the last event at every place, with nothing lost and nothing twice", async () => {
    const wish = await anOpened(aLongChapter(80_000));
    const { events } = await readStream(server.url, wish);
    for (const [at, { id }] of events.entries()) {
      const rest = await readStream(server.url, { ...wish, lastEventId: id });
      expect(rest.events, `after ${id}`).toEqual(
        events.slice(at + 1).map((event) => expect.objectContaining({ id: event.id })),
      );
      expect(composed([...events.slice(0, at + 1), ...rest.events])?.personalizedContent).toBe(
        composed(events)?.personalizedContent,
      );
    }
  });

  test("that knew another text begins anew", async () => {
    const wish = await anOpened(aChapter());
    const { events } = await readStream(server.url, wish);
    await guest().open.mutate({
      ...wish,
      chapterId: "other",
      chapterContent: "# Another\n\nA short text.\n",
    });
    for (const lastEventId of [events[1]?.id ?? "", "nonsense", "a.b.c"]) {
      const anew = await readStream(server.url, { ...wish, lastEventId });
      expect(typesOf(anew.events)).toEqual(["meta", "block", "done"]);
    }
  });
});

describe("opening", () => {
  test("keeps the session so that everything else finds it, with the level and the place", async () => {
    const wish = await anOpened(aChapter(), "advanced");
    const session = await guest().session.query({ sessionId: wish.sessionId });
    expect(session).toMatchObject({ level: "advanced", originalContent: aChapter(), readingPosition: 0 });
  });

  test("somebody else's session is refused like any other that is not there", async () => {
    const sessionId = aSessionId();
    const request = {
      sessionId,
      chapterId: "margins",
      chapterContent: aChapter(),
      level: "beginner" as const,
    };
    await server.client("ada").personalization.open.mutate(request);
    const stranger = server.client("bob").personalization.open.mutate(request);
    await expect(stranger).rejects.toMatchObject({ data: { error: "session_not_found" } });
  });
});

describe("a failure in a stream has its name", () => {
  test("for a session that is not there", async () => {
    const { error } = await readStream(server.url, { sessionId: aSessionId(), level: "beginner" });
    expect(error).toMatchObject({ data: { error: "session_not_found", code: "NOT_FOUND", httpStatus: 404 } });
  });

  test("for a text nobody can adapt", async () => {
    const { error } = await readStream(server.url, await anOpened("> ".repeat(20_000)));
    expect(error).toMatchObject({ data: { error: "chapter_too_complex", httpStatus: 422 } });
  });

  test("for input that does not fit", async () => {
    const { error } = await readStream(server.url, { sessionId: "s", level: "expert" as "beginner" });
    expect(error).toMatchObject({ data: { error: "invalid_input" } });
  });
});

test("nothing between us may hold an event back or keep it", async () => {
  const away = new AbortController();
  const response = await fetch(streamAddress(server.url, await anOpened(aChapter())), {
    headers: { accept: "text/event-stream" },
    signal: away.signal,
  });
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "text/event-stream",
    "cache-control": expect.stringContaining("no-transform"),
    "x-accel-buffering": "no",
  });
  expect(response.headers.get("content-encoding")).toBeNull();
  away.abort();
});

describe("the client", () => {
  test("follows a chapter to its end, and says how far it is", async () => {
    const wish = await anOpened(aLongChapter(60_000));
    const seen: number[] = [];
    const reading = await followReading({ baseUrl: server.url }, wish, {
      onReading: ({ progress }) => seen.push(progress),
    });
    expect(reading).toMatchObject({ isDone: true, progress: 100, level: "beginner" });
    expect(seen.length).toBeGreaterThan(2);
    expect(reading?.personalizedContent).toBe(
      (await guest().changeDifficulty.mutate(wish)).personalizedContent,
    );
  });

  test("is told the name of a failure", async () => {
    const wish = { sessionId: aSessionId(), level: "beginner" as const };
    const followed = followReading({ baseUrl: server.url }, wish, { onReading: () => {} });
    await expect(followed).rejects.toMatchObject({ data: { error: "session_not_found" } });
  });
});
