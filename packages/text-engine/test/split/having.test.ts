import { expect, test } from "vitest";
import { split } from "./support.ts";

test.each([
  [
    "The club, having sold its ground, played all its games in a park.",
    "The club had sold its ground. It played all its games in a park.",
  ],
  [
    "Hamburg, having lost a third of its centre in a fire, began to rebuild within the year.",
    "Hamburg had lost a third of its centre in a fire. It began to rebuild within the year.",
  ],
])("%s", (sentence, parts) => {
  expect(split(sentence)).toBe(parts);
});

test.each([
  "The club, having fun at last, played all its games in a park.",
  "The club, having sold its ground, would play all its games in a park.",
  "The yeast, having worked hard, dies.",
])("stays whole: %s", (sentence) => {
  expect(split(sentence)).toBe(sentence);
});
