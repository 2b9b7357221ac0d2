import { expect, test } from "vitest";
import { split } from "./support.ts";

test.each([
  [
    "The survey showed that most of the shops close before seven in the evening and that the market opens only on a Sunday.",
    "The survey showed that most of the shops close before seven in the evening. It also showed that the market opens only on a Sunday.",
  ],
  [
    "The judge said that the rule would be broken if people could be asked so easily, and that he had no choice but to stop.",
    "The judge said that the rule would be broken if people could be asked so easily. The judge also said that he had no choice but to stop.",
  ],
])("%s", (sentence, parts) => {
  expect(split(sentence)).toBe(parts);
});

test.each([
  "The report does not say that the bridge is unsafe and that the town must close it before winter.",
  "They believe that he left and that, if it rains, we stay at home for the day.",
  "The survey showed that most shops close early, that few open on a Sunday, and that the market is always full.",
  "He bought the house that he loved and that his mother had once wanted to live in.",
])("stays whole: %s", (sentence) => {
  expect(split(sentence)).toBe(sentence);
});
