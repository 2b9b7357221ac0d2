import { expect, test } from "vitest";
import { adaptChapter } from "../../index.ts";

const beginner = (text: string): string =>
  adaptChapter(text, "beginner", { sentence: true, additions: false }).markdown;

test.each([
  ["The boys expressed an interest in it.", "The boys were interested in it."],
  ["The girl expressed an interest in it.", "The girl was interested in it."],
  ["The prisoner pleaded not guilty to all charges.", "The prisoner denied all charges."],
  ["In the absence of rain, the river dries up.", "Without rain, the river dries up."],
])("%s", (before, after) => {
  expect(beginner(before)).toBe(after);
});

test.each(["One of the girls went on trial in May.", "He fled before going on trial for theft."])(
  "%s stays",
  (text) => {
    expect(beginner(text)).toBe(text);
  },
);
