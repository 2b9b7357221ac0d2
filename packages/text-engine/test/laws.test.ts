import { describe, expect, test } from "vitest";
import {
  adaptChapter,
  type Level,
  LEVELS,
  type PersonalizedChapter,
  personalizeChapter,
  toOutputOffset,
  toSourceOffset,
} from "../src/index.ts";
import { aFailingRewriter, aRewriter } from "../src/testing.ts";
import { fixtureChapters, traps } from "./fixtures.ts";
import { protectedParts } from "./protected-parts.ts";

const BARE = { additions: false };

describe.each(fixtureChapters())("$name", ({ markdown }) => {
  const whole = remembered((level: Level) => adaptChapter(markdown, level));
  const bare = remembered((level: Level) => adaptChapter(markdown, level, BARE));

  test.each(LEVELS)("at %s every protected part survives byte for byte and in order", (level) => {
    expect(protectedParts(bare(level).markdown)).toEqual(protectedParts(markdown));
  });

  test.each(LEVELS)("at %s numbers are conserved", (level) => {
    const numbers = (text: string): string[] => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).sort();
    expect(numbers(bare(level).markdown)).toEqual(numbers(markdown));
  });

  test.each(LEVELS)("at %s the same input gives the same output", (level) => {
    expect(adaptChapter(markdown, level)).toEqual(whole(level));
  });

  test.each(LEVELS)("at %s the blocks tile the output and the original", (level) => {
    const chapter = whole(level);
    expect(joinSpans(chapter.blocks.map((block) => block.output))).toEqual([0, chapter.markdown.length]);
    expect(joinSpans(chapter.blocks.flatMap((block) => block.source ?? []))).toEqual([0, markdown.length]);
  });

  test.each(LEVELS)("at %s kept blocks are the original's bytes", (level) => {
    const chapter = bare(level);
    const kept = chapter.blocks.filter((block) => block.origin === "kept");
    const outputs = kept.map(({ output }) => chapter.markdown.slice(output.start, output.end));
    expect(outputs).toEqual(kept.map(({ source }) => markdown.slice(source?.start, source?.end)));
  });

  test.each(LEVELS)("at %s every position makes its round trip within one block", (level) => {
    const chapter = whole(level);
    const astray = offsetsOf(markdown).filter((offset) => {
      const back = toSourceOffset(chapter, toOutputOffset(chapter, offset));
      return blockAt(chapter, back) !== blockAt(chapter, offset);
    });
    expect(astray).toEqual([]);
  });

  test.each(LEVELS)("from %s every position finds its block at every other level, and back", (level) => {
    const from = whole(level);
    for (const to of LEVELS.map(whole)) {
      const astray = offsetsOf(from.markdown).filter((offset) => {
        const there = toOutputOffset(to, toSourceOffset(from, offset));
        const back = toOutputOffset(from, toSourceOffset(to, there));
        return outputBlockAt(from, back) !== outputBlockAt(from, offset);
      });
      expect(astray).toEqual([]);
    }
  });

  test("grades rise from beginner over intermediate and the original to advanced", () => {
    const [beginner, intermediate, advanced] = LEVELS.map(whole);
    const original = beginner?.before?.grade ?? 0;
    expect(beginner?.after?.grade ?? 0).toBeLessThanOrEqual(intermediate?.after?.grade ?? 0);
    expect(intermediate?.after?.grade ?? 0).toBeLessThanOrEqual(original);
    expect(advanced?.after?.grade ?? 0).toBeGreaterThanOrEqual(original);
  });

  test("a rewriter that always fails yields the rule-based chapter", async () => {
    const byRules = whole("beginner");
    const chapter = await personalizeChapter(markdown, "beginner", { rewriter: aFailingRewriter() });
    expect(chapter.markdown).toBe(byRules.markdown);
  });

  test("a rewriter that drops protected parts never gets through", async () => {
    const rewriter = aRewriter(({ text }) => text.replace(/\[\[P\d+\]\]/, "").replace(/\d/, "7"));
    const chapter = await personalizeChapter(markdown, "beginner", { ...BARE, rewriter });
    expect(protectedParts(chapter.markdown)).toEqual(protectedParts(markdown));
  });
});

test.each(traps())("$kind: $text", ({ text, keep = [], not = [] }) => {
  const { markdown } = adaptChapter(text, "beginner", { sentence: true });
  for (const part of keep) expect(markdown.toLowerCase()).toContain(part.toLowerCase());
  for (const pattern of not) expect(markdown).not.toMatch(new RegExp(pattern));
});

/** Every place in a text. */
const offsetsOf = (text: string) => Array.from({ length: text.length }, (_, at) => at);

/** What a function makes of each level, made once. */
function remembered<T>(make: (level: Level) => T): (level: Level) => T {
  const made = new Map<Level, T>();
  return (level) => {
    const known = made.get(level) ?? make(level);
    made.set(level, known);
    return known;
  };
}

function joinSpans(spans: { start: number; end: number }[]): [number, number] {
  expect(spans.slice(1).map((span) => span.start)).toEqual(spans.slice(0, -1).map((span) => span.end));
  return [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
}

function blockAt(chapter: PersonalizedChapter, sourceOffset: number): string | undefined {
  return chapter.blocks.find((block) => block.source && sourceOffset < block.source.end)?.id;
}

/** The block of the original that stands at this place of the output; in an addition, the one in front of it. */
function outputBlockAt(chapter: PersonalizedChapter, offset: number): string | undefined {
  const at = chapter.blocks.findIndex((block) => offset < block.output.end);
  const before = chapter.blocks.slice(0, at + 1).findLast((block) => block.source);
  return (before ?? chapter.blocks.find((block) => block.source))?.id;
}
