import { expect, test } from "vitest";
import { split } from "./support.ts";

test.each([
  [
    "The law did not help the poor, nor did it harm the rich in any way.",
    "The law did not help the poor. Nor did it harm the rich in any way.",
  ],
])("%s", (sentence, parts) => {
  expect(split(sentence)).toBe(parts);
});

test.each([
  "Neither the mayor came, nor did the council send anybody to the meeting.",
  "They said that the law did not help the poor, nor did it harm the rich.",
  "It has no roof, nor windows that could be opened in the heat.",
])("stays whole: %s", (sentence) => {
  expect(split(sentence)).toBe(sentence);
});
