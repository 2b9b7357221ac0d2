import { composeReading, type StreamedReading } from "@growth-guide/api-client/stream";
import type { Level } from "@growth-guide/contract";
import { adaptChapter, adaptHead, planChapter, toOpenText } from "@growth-guide/text-engine";
import { describe, expect, test } from "vitest";
import { aVariedChapter } from "../../../test/support/factories.ts";
import { wellWritten } from "../../../test/support/fake-provider.ts";
import { ProviderFailure } from "../../providers/text-provider.ts";
import type { ModelWriter } from "./model-writer.ts";
import { openReading } from "./personalization.service.ts";
import { streamReading } from "./reading-stream.ts";
import { createMemorySessionStore } from "./session-store.memory.ts";
import type { PlacedEvent, StreamedReading as Reading } from "./streamed-reading.ts";

const clock = () => new Date("2026-01-01T00:00:00Z");
const level: Level = "beginner";
const CHAPTER = aVariedChapter(16);

/** Sessions that several servers share. */
const aSharedStore = () =>
  createMemorySessionStore({ ttlSeconds: 3600, maxPerHolder: 100, maxBytes: 10_000_000, clock });

/** A server of its own in front of shared sessions; its model writes as told. */
function aServer(sessions: Reading["sessions"], write: ModelWriter["write"], signal?: AbortSignal): Reading {
  return {
    readerId: null,
    address: "192.0.2.1",
    ...(signal && { gone: () => signal }),
    clock,
    sessions,
    adapt: async (markdown, at, _signal, answers) => adaptChapter(markdown, at, answers ? { answers } : {}),
    adaptHead: async (markdown, at) => adaptHead(markdown, at, 24_000),
    plan: async (markdown, at) => planChapter(markdown, at),
    writer: { write },
  };
}

/** A model that writes well and counts. */
function aWriter(isAway: (count: number) => boolean = () => false) {
  const asked: string[] = [];
  const write: ModelWriter["write"] = async ({ passage }) => {
    asked.push(passage.text);
    if (isAway(asked.length)) throw new ProviderFailure("budget_spent");
    return wellWritten(toOpenText(passage.text));
  };
  return { asked, write };
}

async function anOpened(sessions: Reading["sessions"]): Promise<{ sessionId: string; level: Level }> {
  const request = { sessionId: "s", chapterId: "c", chapterContent: CHAPTER, level };
  await openReading(aServer(sessions, aWriter().write), request);
  return { sessionId: "s", level };
}

async function eventsOf(stream: AsyncIterable<PlacedEvent>, most = Infinity): Promise<PlacedEvent[]> {
  const events: PlacedEvent[] = [];
  for await (const event of stream) {
    events.push(event);
    if (events.length >= most) break;
  }
  return events;
}

function composed(events: PlacedEvent[]): StreamedReading | undefined {
  const { add } = composeReading();
  return events.map(([, event]) => add(event)).at(-1);
}

describe("several servers", () => {
  test("one goes on where another stopped, and asks its model about the rest only", async () => {
    const sessions = aSharedStore();
    const wish = await anOpened(sessions);
    const first = aWriter((count) => count > 7);
    const begun = (await eventsOf(streamReading(aServer(sessions, first.write), wish))).filter(
      ([, { type }]) => type !== "done",
    );
    const second = aWriter();
    const lastEventId = begun.at(-1)?.[0] ?? "";
    const rest = await eventsOf(streamReading(aServer(sessions, second.write), { ...wish, lastEventId }));
    const reading = composed([...begun, ...rest]);
    expect(reading).toMatchObject({ isDone: true, writers: { model: 16 } });
    expect(second.asked.filter((text) => first.asked.slice(0, 7).includes(text))).toEqual([]);
    const whole = adaptChapter(CHAPTER, level, {
      answers: (await sessions.find("s"))?.answers?.beginner ?? {},
    });
    expect(reading?.personalizedContent).toBe(whole.markdown);
  });

  test("a server without a model shows what another's wrote", async () => {
    const sessions = aSharedStore();
    const wish = await anOpened(sessions);
    const written = composed(await eventsOf(streamReading(aServer(sessions, aWriter().write), wish)));
    const ruled = { ...aServer(sessions, aWriter().write), writer: null };
    const shown = composed(await eventsOf(streamReading(ruled, wish)));
    expect(shown?.personalizedContent).toBe(written?.personalizedContent);
  });
});

describe("leaving", () => {
  test("ends the model's work, and keeps every block that was told", async () => {
    const sessions = aSharedStore();
    const wish = await anOpened(sessions);
    const leaving = new AbortController();
    let asked = 0;
    const write: ModelWriter["write"] = ({ passage }, { signal }) => {
      asked += 1;
      if (asked <= 5) return Promise.resolve(wellWritten(toOpenText(passage.text)));
      return new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(new ProviderFailure("cancelled")));
      });
    };
    const events: PlacedEvent[] = [];
    for await (const event of streamReading(aServer(sessions, write, leaving.signal), wish)) {
      events.push(event);
      if (event[1].type === "patch") leaving.abort();
    }
    expect(asked).toBeLessThan(16);
    const kept = (await sessions.find("s"))?.answers?.beginner ?? {};
    expect(Object.keys(kept)).toHaveLength(5);
    const patched = events.flatMap(([, event]) => (event.type === "patch" ? event.blocks : []));
    const later = composed(
      await eventsOf(streamReading({ ...aServer(sessions, write), writer: null }, wish)),
    );
    for (const { markdown } of patched) expect(later?.personalizedContent).toContain(markdown);
    expect(patched).toHaveLength(5);
  });

  test("a session that was cleared meanwhile is not brought back", async () => {
    const sessions = aSharedStore();
    const wish = await anOpened(sessions);
    for await (const [, { type }] of streamReading(aServer(sessions, aWriter().write), wish))
      if (type === "block") await sessions.remove("s");
    expect(await sessions.find("s")).toBeUndefined();
  });

  test("a session that got another chapter meanwhile does not get the answers of the old one", async () => {
    const sessions = aSharedStore();
    const wish = await anOpened(sessions);
    const server = aServer(sessions, aWriter().write);
    const other = { sessionId: "s", chapterId: "d", chapterContent: "# Other\n\nA short text.\n", level };
    for await (const [, { type }] of streamReading(server, wish))
      if (type === "block") await openReading(server, other);
    expect((await sessions.find("s"))?.answers).toBeUndefined();
  });
});
