import { expect, test } from "vitest";
import { adaptChapter } from "../../index.ts";

const atBeginner = (sentence: string): string =>
  adaptChapter(sentence, "beginner", { sentence: true, additions: false }).markdown;

test.each([
  ["It allows the arm to move.", "It lets the arm move."],
  ["It allowed them to leave.", "It let them leave."],
  ["This enables young people to find work.", "This lets young people find work."],
  ["The heat caused the old pipes to burst.", "The heat made the old pipes burst."],
  ["They continued to play.", "They kept playing."],
  ["She continues to write.", "She keeps writing."],
])("%s → %s", (sentence, plain) => {
  expect(atBeginner(sentence)).toBe(plain);
});

test.each([
  ["They were allowed to leave.", "allowed to leave"],
  ["He allowed for the time it took to walk.", "to walk"],
  ["It continues to be cold.", "continues to be"],
  ["The pump ceased to work.", "ceased to work"],
])("another pattern stays: %s", (sentence, kept) => {
  expect(atBeginner(sentence)).toContain(kept);
});
