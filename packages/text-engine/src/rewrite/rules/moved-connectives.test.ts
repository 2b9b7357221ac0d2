import { expect, test } from "vitest";
import { adaptChapter } from "../../index.ts";

const beginner = (sentence: string): string =>
  adaptChapter(sentence, "beginner", { sentence: true, additions: false }).markdown;

test.each([
  ["The plan is, however, too long.", "But the plan is too long."],
  ["It was, therefore, dropped in May.", "So it was dropped in May."],
  ["The second plan, on the other hand, is a good one.", "But the second plan is a good one."],
  ["If it rains, however, the game stops.", "But if it rains, the game stops."],
  ["In practice, however, the rule is weak.", "But in practice, the rule is weak."],
  ["It is clear, however, that the plan is bad.", "But it is clear that the plan is bad."],
  ["It has been said, however, that the plan is bad.", "But it has been said that the plan is bad."],
  ["There is little hope, however, that it works.", "But there is little hope that it works."],
  ["The number of cars, however, is small.", "But the number of cars is small."],
  ["The firm therefore sells old cars.", "So the firm sells old cars."],
  ["In winter, the firm therefore sells old cars.", "So in winter, the firm sells old cars."],
  ["It is therefore good to wait.", "So it is good to wait."],
  ["The work must consequently stop in May.", "So the work must stop in May."],
])("%s", (before, after) => {
  expect(beginner(before)).toBe(after);
});

test.each([
  "Whatever their faults, however, they are good enough.",
  "The plan, however, on its old path, is too long.",
  "You can wait, however, until May.",
  "It is therefore not good to wait.",
  "If they wait, it is therefore no loss.",
  "London, on the other hand, is a quiet place.",
])("stays: %s", (sentence) => {
  expect(beginner(sentence)).toBe(sentence);
});
