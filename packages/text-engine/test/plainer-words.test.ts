import { expect, test } from "vitest";
import { adaptChapter } from "../src/index.ts";

const SENTENCE =
  "They sell many kinds of bread and cake in both of their shops, for instance bread with seeds and dark bread with nuts.";
const beginner = (text: string, sentence: boolean): string =>
  adaptChapter(text, "beginner", { sentence, additions: false }).markdown.trim();

test("a plainer word may have a syllable more where a sentence stands alone", () => {
  expect(beginner(SENTENCE, true)).toContain("for example");
});

test("in a chapter it may where the rest makes up for it", () => {
  expect(beginner(SENTENCE, false)).toBe(SENTENCE);
  expect(beginner(`${SENTENCE} They utilized numerous old ovens.`, false)).toContain("for example");
});
