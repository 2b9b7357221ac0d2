import { expect, test } from "vitest";
import { adaptChapter } from "../../index.ts";

const beginner = (text: string): string =>
  adaptChapter(text, "beginner", { sentence: true, additions: false }).markdown;

test.each([
  ["They met with the aim of ending the war.", "They met to end the war."],
  ["With a view to saving money, they closed the shop.", "To save money, they closed the shop."],
  ["They made a plan aimed at saving money.", "They made a plan meant to save money."],
  ["He went there in the hope of finding her.", "He went there hoping to find her."],
  ["They succeeded in finding her.", "They managed to find her."],
  ["The team was on the verge of winning the cup.", "The team was about to win the cup."],
])("%s", (before, after) => {
  expect(beginner(before)).toBe(after);
});

test.each([
  "They came with the aim of being seen.",
  "They came with the aim of buying and selling sheep.",
  "It is a house with a view to the sea.",
  "The canal was dug in the hope of saving time.",
])("%s stays", (text) => {
  expect(beginner(text)).toBe(text);
});
