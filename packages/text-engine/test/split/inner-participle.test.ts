import { expect, test } from "vitest";
import { split } from "./support.ts";

test.each([
  [
    "The castle, built in 1120 by a Norman lord, is now a museum and a hotel.",
    "The castle was built in 1120 by a Norman lord. It is now a museum and a hotel.",
  ],
  [
    "The two islands, known as the Sisters, lie ten miles off the coast.",
    "The two islands are known as the Sisters. They lie ten miles off the coast.",
  ],
  [
    "The lake, formed by a dam in 1933, is popular with people who fish.",
    "The lake was formed by a dam in 1933. It is popular with people who fish.",
  ],
  [
    "The species, known locally as the river cat, hunts at night near water.",
    "The species is known locally as the river cat. It hunts at night near water.",
  ],
])("%s", (sentence, parts) => {
  expect(split(sentence)).toBe(parts);
});

test.each([
  "The castle, built in 1120, is a museum.",
  "The castle, built where a Roman fort had stood before, is now a museum and a hotel.",
  "The houses, used or not, are taxed each year by the council of the town.",
])("stays whole: %s", (sentence) => {
  expect(split(sentence)).toBe(sentence);
});
