import { expect, test } from "vitest";
import { adaptChapter } from "../../index.ts";

const beginner = (sentence: string): string =>
  adaptChapter(sentence, "beginner", { sentence: true, additions: false }).markdown;

test.each([
  ["The plan is, however, too long.", "But the plan is too long."],
  ["It was, therefore, dropped in May.", "So it was dropped in May."],
  ["The second plan, on the other hand, is a good one.", "But the second plan is a good one."],
])("%s", (before, after) => {
  expect(beginner(before)).toBe(after);
});

test.each([
  "If it rains, however, the game stops.",
  "Whatever their faults, however, they are good enough.",
  "The plan, however, on its old path, is too long.",
  "You can wait, however, until May.",
  "London, on the other hand, is a quiet place.",
])("stays: %s", (sentence) => {
  expect(beginner(sentence)).toBe(sentence);
});
