import { expect, test } from "vitest";
import { adaptChapter } from "../../index.ts";

const atBeginner = (sentence: string): string =>
  adaptChapter(sentence, "beginner", { sentence: true, additions: false }).markdown;

test.each([
  ["The town has a population of 5,000.", "The town has 5,000 people."],
  ["The town had a population of 3 million in 1990.", "The town had 3 million people in 1990."],
  ["The long wall has a length of 120 metres.", "The long wall is 120 metres long."],
  ["The hole had a depth of 12 metres.", "The hole was 12 metres deep."],
  ["The town has a population of about 3,000.", "The town has about 3,000 people."],
  ["The town had a population of more than 9,000.", "The town had more than 9,000 people."],
  ["The club has a membership of some 500.", "The club has some 500 members."],
  ["They met on more than sixty occasions.", "They met more than sixty times."],
  [
    "It claimed 30 lives in May and it ended the long war.",
    "It killed 30 people in May. It ended the long war.",
  ],
])("%s → %s", (sentence, plain) => {
  expect(atBeginner(sentence)).toBe(plain);
});

test.each([
  "The town has a population of 5,000 souls.",
  "The sample has a length of 12.",
  "On 5 May 1990 it rained for 3.5 hours.",
  "The year 2001-05-03 is written in this form.",
])("numbers and dates that say enough stay: %s", (sentence) => {
  for (const number of sentence.match(/\d[\d,.-]*\d|\d/g) ?? [])
    expect(atBeginner(sentence)).toContain(number);
  expect(atBeginner(sentence)).not.toMatch(/people|long/);
});
