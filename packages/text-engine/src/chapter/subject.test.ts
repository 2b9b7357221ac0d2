import { expect, test } from "vitest";
import { parseChapter } from "./parse.ts";
import { isScholarly } from "./subject.ts";

test.each([
  ["a single sentence of science", "The enzyme binds its substrate.", true],
  ["plurals", "Enzymes bind molecules.", true],
  [
    "one term in an everyday text",
    "The temperature in the shop is kept low so that the bread stays fresh.",
    false,
  ],
  [
    "business prose",
    "Many owners set their prices by looking at a rival and then wonder where the profit went.",
    false,
  ],
  ["an empty text", "", false],
])("%s", (_, markdown, expected) => {
  expect(isScholarly(parseChapter(markdown))).toBe(expected);
});

test("a few terms do not make a long text scholarly", () => {
  const everyday = Array.from({ length: 200 }, (_, at) => `word${String.fromCharCode(97 + (at % 26))}${at}`);
  expect(isScholarly(parseChapter(`The enzyme and the molecule. ${everyday.join(" ")}.`))).toBe(false);
});
