import { expect, test } from "vitest";
import { adaptChapter } from "../../index.ts";

const beginner = (text: string): string =>
  adaptChapter(text, "beginner", { sentence: true, additions: false }).markdown;

test.each([
  ["The boys expressed an interest in it.", "The boys were interested in it."],
  ["The girl expressed an interest in it.", "The girl was interested in it."],
])("%s", (before, after) => {
  expect(beginner(before)).toBe(after);
});

test.each([
  "One of the girls went on trial in May.",
  "He fled before going on trial for theft.",
  "He said that there is a wide range of uses.",
  "He said that a variety of plants is found there.",
  "None of it has to be closed.",
])("%s stays", (text) => {
  expect(beginner(text)).toBe(text);
});
