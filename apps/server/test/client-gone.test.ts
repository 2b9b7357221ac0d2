/** A client that goes away before it is answered: the work for it stops, unless somebody else waits for it too. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import { rememberAdapted } from "../src/features/personalization/remember-adapted.ts";
import { aChapter, aSessionId } from "./support/factories.ts";
import { aPatientEngine } from "./support/patient-engine.ts";
import { keepBusiness } from "./support/growing.ts";
import { startServer } from "./support/start-server.ts";

const engine = aPatientEngine();
const remembered = rememberAdapted(engine.adapt, 10_000_000);

/** The signals of those who asked for a chapter, in the order in which the server came to them. */
let asked: AbortSignal[] = [];
/** The signals under which posts were asked for, of an author who writes none. */
let writing: AbortSignal[] = [];
const server = startServer({
  resources: {
    adapt: (markdown, level, signal) => {
      if (signal !== undefined) asked.push(signal);
      return remembered(markdown, level, signal);
    },
    postAuthor: (_request, _at, _written, signal) => {
      writing.push(signal);
      return new Promise((_, reject) =>
        signal.addEventListener("abort", () => reject(signal.reason as Error)),
      );
    },
  },
});
beforeEach(() => {
  asked = [];
  writing = [];
  engine.begun.length = 0;
});

const WAIT = { timeout: 20_000, interval: 10 };
const untilAsked = (times: number) => vi.waitFor(() => expect(asked).toHaveLength(times), WAIT);
const untilGone = (signal?: AbortSignal) => vi.waitFor(() => expect(signal?.aborted).toBe(true), WAIT);

type Ask = (chapter: string, signal?: AbortSignal) => Promise<unknown>;

const doors: [string, Ask][] = [
  [
    "REST",
    async (chapter, signal) => {
      const body = {
        session_id: aSessionId(),
        chapter_content: chapter,
        difficulty_level: "beginner",
        chapter_id: "c",
      };
      const headers = { "content-type": "application/json" };
      const init = { method: "POST", headers, body: JSON.stringify(body), ...(signal && { signal }) };
      return (await server.anonymous().fetch("/api/personalization/personalize", init)).json();
    },
  ],
  [
    "tRPC",
    (chapter, signal) =>
      server
        .client(null)
        .personalization.personalize.mutate(
          { sessionId: aSessionId(), chapterContent: chapter, level: "beginner", chapterId: "c" },
          signal && { signal },
        ),
  ],
];

describe.each(doors)("over %s", (_door, ask) => {
  test("a chapter whose only reader has gone is stopped", async () => {
    const leaving = new AbortController();
    const left = ask(aChapterOfItsOwn(), leaving.signal);
    await untilAsked(1);
    leaving.abort();
    await expect(left).rejects.toThrow(/abort/i);
    await untilGone(engine.begun[0]);
  });

  test("a chapter somebody else waits for goes on", async () => {
    const chapter = aChapterOfItsOwn();
    const leaving = new AbortController();
    const left = ask(chapter, leaving.signal);
    await untilAsked(1);
    const staying = ask(chapter);
    await untilAsked(2);
    leaving.abort();
    await expect(left).rejects.toThrow(/abort/i);
    await untilGone(asked[0]);
    engine.finish();
    expect(JSON.stringify(await staying)).toContain("Finding customers");
    expect(engine.begun.map(({ aborted }) => aborted)).toEqual([false]);
  });
});

test("posts suggested to a client who has gone are not written on, over either door", async () => {
  const businessId = await keepBusiness(server.as("ada"));
  const rest = (signal: AbortSignal) =>
    server.as("ada").fetch("/api/v1/content/generate", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ business_id: businessId, platform: "linkedin" }),
      signal,
    });
  const trpc = (signal: AbortSignal) =>
    server.client("ada").content.suggest.mutate({ businessId, platform: "linkedin" }, { signal });
  for (const ask of [rest, trpc]) {
    writing = [];
    const leaving = new AbortController();
    const left = ask(leaving.signal);
    await vi.waitFor(() => expect(writing).not.toHaveLength(0), WAIT);
    leaving.abort();
    await expect(left).rejects.toThrow(/abort/i);
    await untilGone(writing[0]);
  }
});

/** One that no other test has asked for. */
function aChapterOfItsOwn(): string {
  return `${aChapter()}\n${aSessionId()}\n`;
}
