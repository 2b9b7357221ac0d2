import { expect, test } from "vitest";
import { adaptChapter } from "../src/index.ts";

// Sentences that once came out wrong, each with the words that must not appear again.

test.each([
  ["You can, however, calculate how large it is allowed to be.", "But calculate"],
  ["After the increase, by contrast, she could lose 35 of her 180 sales.", "But she"],
  ["A mug therefore contributes €16.00.", "so contributes"],
  ["The lifetime value is therefore four times the acquisition cost.", "is so four"],
  ["Write one line per conversation, immediately afterwards, in a format that can be sorted.", "Then"],
  ["It is therefore useful to separate the thing you sell from the progress they make.", "is so useful"],
])("%s", (sentence, wrong) => {
  const { markdown } = adaptChapter(sentence, "beginner", { sentence: true, additions: false });
  expect(markdown).not.toContain(wrong);
});
