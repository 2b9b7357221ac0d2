import { expect, test } from "vitest";
import { split } from "./support.ts";

test.each([
  [
    "The plan was written by Allan Clelland, an expert on the history of transport.",
    "The plan was written by Allan Clelland. Clelland was an expert on the history of transport.",
  ],
  [
    "The film tells of the theft of the Death Star, a key part of the first film.",
    "The film tells of the theft of the Death Star. The Death Star is a key part of the first film.",
  ],
  [
    "Pavegen, the small firm behind the idea, has built a floor at the airport.",
    "Pavegen is the small firm behind the idea. It has built a floor at the airport.",
  ],
  [
    "Ross Anderson, professor of engineering at the university, says the study is sound.",
    "Ross Anderson is professor of engineering at the university. Anderson says the study is sound.",
  ],
])("%s", (before, after) => {
  expect(split(before)).toBe(after);
});

test.each([
  "Twelve years after he dreamed of his Solspeil, a German company brought in the three mirrors.",
  "He died on 23 April, the same day as his birth.",
  "They played in Paris, the town of lights, and in Rome.",
  "Bananas, apples, and pears are sold in the market all year.",
])("stays whole: %s", (text) => {
  expect(split(text)).toBe(text);
});

test.each([
  [
    "Anna Berg, an Austrian chemist who spent her life in a small town, showed that the salt was pure.",
    "Anna Berg was an Austrian chemist who spent her life in a small town. Berg showed that the salt was pure.",
  ],
  [
    "Lisbon, a port on the Tagus, traded with half the world in those years.",
    "Lisbon was a port on the Tagus. It traded with half the world in those years.",
  ],
  [
    "The garden was laid out for Anna Berg, a rich widow from the north, who wanted a maze of yew.",
    "The garden was laid out for Anna Berg. Berg was a rich widow from the north who wanted a maze of yew.",
  ],
])("%s", (sentence, parts) => {
  expect(split(sentence)).toBe(parts);
});
