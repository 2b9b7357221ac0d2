/** What a model, or the network to it, may do to a chapter: only the damaged block falls back to the rules. */
import { composeReading, type StreamedReading } from "@growth-guide/api-client/stream";
import { DAMAGE, DAMAGE_CHAPTER, damaged } from "@growth-guide/text-engine/testing";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { aModelConfig, aSessionId, aVariedChapter } from "./support/factories.ts";
import {
  type AskedOfProvider,
  type FakeAnswer,
  passageOf,
  startFakeProvider,
  wellWritten,
} from "./support/fake-provider.ts";
import { HARMLESS, INJECTIONS } from "./support/injections.ts";
import { readStream } from "./support/read-stream.ts";
import { startServer } from "./support/start-server.ts";

let answer: (asked: AskedOfProvider) => FakeAnswer = ({ prompt }) => prompt;
const fake = await startFakeProvider((asked) => answer(asked));
const server = startServer({ config: { model: aModelConfig({ baseUrl: fake.baseUrl, restMs: 1 }) } });
/** A server that waits for nobody; on a busy machine even a good answer may come too late for it. */
const impatient = startServer({
  config: {
    model: aModelConfig({ baseUrl: fake.baseUrl, restMs: 1, firstByteMs: 200, betweenChunksMs: 200 }),
  },
});
afterAll(() => fake.close());
afterEach(() => void (fake.asked.length = 0));

/** A server whose day ends soon: a question costs some 600 tokens. */
const thrifty = startServer({
  config: { model: aModelConfig({ baseUrl: fake.baseUrl, dailyTokensPerAddress: 3000 }) },
});

/** The chapter as its stream leaves it, and as the rules alone make it. */
async function read(
  chapterContent: string,
  asked = server,
): Promise<{ reading: StreamedReading; byRules: string }> {
  const personalization = asked.client(null).personalization;
  const wish = { sessionId: aSessionId(), level: "beginner" as const };
  await personalization.open.mutate({ ...wish, chapterId: "c", chapterContent });
  const { events, error } = await readStream(asked.url, wish);
  expect(error).toBeUndefined();
  const { add } = composeReading();
  const reading = events.map(({ data }) => add(data)).at(-1) as StreamedReading;
  expect(reading.isDone).toBe(true);
  const alone = { ...wish, sessionId: aSessionId(), chapterId: "c", chapterContent };
  return { reading, byRules: (await personalization.personalize.mutate(alone)).personalizedContent };
}

let cases = 0;

describe("a damaged answer costs its own block only", () => {
  test.each(Object.entries(DAMAGE))("a model that %s", async (_, damage) => {
    cases += 1;
    const chapter = DAMAGE_CHAPTER.replaceAll(/\.$/gm, ` in case ${cases}.`);
    const isGood = (passage: string) => passage.startsWith("A second");
    answer = (asked) => {
      const passage = passageOf(asked);
      return isGood(passage) ? passage.replace(", and it is", ". It is") : damaged(passage, damage);
    };
    const { reading, byRules } = await read(chapter);
    const [rules, written] = [byRules, reading.personalizedContent].map((text) => text.split("\n\n"));
    expect(written?.slice(0, 3)).toEqual(rules?.slice(0, 3));
    expect(written?.[3]).toContain("as good as the writer makes it. It is long enough");
    expect(reading.writers).toMatchObject({ model: 1 });
  });
});

describe("a network fault at one passage costs its block only", () => {
  test.each<[string, FakeAnswer]>([
    ["is refused the key", { status: 401 }],
    ["has to wait too long", { status: 429, headers: { "retry-after": "3600" } }],
    ["has to wait every time", { status: 429, headers: { "retry-after": "0" } }],
    ["is told that the model is overloaded", { status: 503 }],
    ["is told so in the middle", { text: "Many owners", ends: "overloaded" }],
    ["is cut off", { text: "Many owners", ends: "cut" }],
    ["is left without an end", { text: "Many owners", ends: "end" }],
    ["gets half an answer", { text: "Many owners", ends: "length" }],
    ["gets no JSON", { text: "", ends: "garbage" }],
    ["gets a page", { status: 200, headers: { "content-type": "text/html" }, body: "<html>hello</html>" }],
    ["gets nothing", { status: 200, body: "" }],
    ["gets an empty answer", ""],
    ["gets an endless answer", "Many owners use it. ".repeat(2000)],
  ])("a reader whose server %s", async (_, fault) => {
    cases += 1;
    const chapter = aVariedChapter(8, 100 * cases + 1);
    const last = `(${100 * cases + 8})`;
    answer = (asked) => (passageOf(asked).endsWith(last) ? fault : wellWritten(passageOf(asked)));
    const { reading } = await read(chapter);
    const paragraphs = reading.blocks.filter(({ kind }) => kind === "paragraph");
    expect(paragraphs.map(({ writer }) => writer)).toEqual([
      ...Array.from({ length: 7 }, () => "model"),
      "rules",
    ]);
  });

  test.each<[string, FakeAnswer]>([
    ["nothing is heard", { silence: true }],
    ["nothing more is heard", { text: "Many owners", ends: "stall" }],
  ])("when %s, the wait has an end", async (_, fault) => {
    cases += 1;
    const last = `(${100 * cases + 4})`;
    answer = (asked) => (passageOf(asked).endsWith(last) ? fault : wellWritten(passageOf(asked)));
    const { reading } = await read(aVariedChapter(4, 100 * cases + 1), impatient);
    expect(reading.blocks.findLast(({ kind }) => kind === "paragraph")?.writer).toBe("rules");
    await expect.poll(() => fake.underWay()).toBe(0);
  });

  test("a fault that passes costs nothing", async () => {
    cases += 1;
    const chapter = aVariedChapter(8, 100 * cases + 1);
    let faults = 0;
    answer = (asked) => {
      faults += 1;
      if (faults % 3 === 1) return { status: 503 };
      return faults % 3 === 2 ? { text: "Many", ends: "cut" } : wellWritten(passageOf(asked));
    };
    const { reading } = await read(chapter);
    expect(reading.writers?.model).toBeGreaterThan(0);
    expect(fake.asked.length).toBeGreaterThan(8);
  });
});

test("a budget that is spent leaves the rest to the rules, today for every chapter of this address", async () => {
  answer = (asked) => wellWritten(passageOf(asked));
  const first = await read(aVariedChapter(16, 90_001), thrifty);
  expect(first.reading.writers?.model).toBeGreaterThan(0);
  expect(first.reading.writers?.model).toBeLessThan(16);
  const asked = fake.asked.length;
  const second = await read(aVariedChapter(8, 91_001), thrifty);
  expect(second.reading.writers).toMatchObject({ model: 0 });
  expect(fake.asked.length).toBe(asked);
});

describe("instructions in a chapter change nothing, even when the model obeys them", () => {
  test.each(INJECTIONS)("$name", async ({ text, obeyed }) => {
    cases += 1;
    const neighbours = aVariedChapter(4, 100 * cases + 1);
    const chapter = `${neighbours}\n${text}\n`;
    const isInjected = (passage: string) => !/\(\d+\)$/.test(passage);
    answer = (asked) => (isInjected(passageOf(asked)) ? obeyed : wellWritten(passageOf(asked)));
    const { reading, byRules } = await read(chapter);
    const endOf = (markdown: string) => markdown.slice(markdown.lastIndexOf(`(${100 * cases + 4})`));
    expect(endOf(reading.personalizedContent)).toBe(endOf(byRules));
    expect(reading.writers).toMatchObject({ model: 4 });
  });

  test.each(HARMLESS)(
    "what gets through brings no name and no mark of its own: $name",
    async ({ text, obeyed }) => {
      answer = (asked) => (passageOf(asked) === text ? obeyed : wellWritten(passageOf(asked)));
      const { reading } = await read(`# Owners\n\n${text}\n`);
      const namesOf = (written: string) =>
        new Set(written.match(/(?<=[\p{L},;] )\p{Lu}\p{L}+|[^\p{L}\s.,:]/gu));
      const names = namesOf(reading.personalizedContent);
      expect([...names].filter((name) => !namesOf(`# Owners ${text}`).has(name))).toEqual([]);
    },
  );

  test("a passage stands between marks that no passage can know", async () => {
    const passage = "Numerous owners utilize a mark such as ===== to end what they commence to write.";
    answer = (asked) => wellWritten(passageOf(asked));
    await read(`# Marks\n\n${passage}\n`);
    expect(new Set(fake.asked.map(({ system }) => system)).size).toBe(1);
    const [asked] = fake.asked;
    expect(asked?.system).not.toContain("owners");
    expect(passageOf(asked as AskedOfProvider)).toBe(passage);
  });
});
