import { expect, test } from "vitest";
import { split } from "./support.ts";

test.each([
  [
    "The mill was built in a single summer, a feat that few people had thought possible.",
    "The mill was built in a single summer. This was a feat that few people had thought possible.",
  ],
  [
    "Green plants turn light into sugar, a process called photosynthesis.",
    "Green plants turn light into sugar. This process is called photosynthesis.",
  ],
  [
    "Most loaves need two per cent of salt, a figure that has hardly changed since 1930.",
    "Most loaves need two per cent of salt. This is a figure that has hardly changed since 1930.",
  ],
  [
    "She proved that a question can change a memory, a finding that courts in several countries have since taken seriously.",
    "She proved that a question can change a memory. This is a finding that courts in several countries have since taken seriously.",
  ],
  [
    "Every morning I drove to the office, a distance of four miles that took me half an hour.",
    "Every morning I drove to the office. This was a distance of four miles that took me half an hour.",
  ],
  [
    "The men are paid twice as much as the women who do the same work – a difference that means they earn far more over a lifetime.",
    "The men are paid twice as much as the women who do the same work. This is a difference that means they earn far more over a lifetime.",
  ],
  [
    "Later, the town became a place with a single owner -- a situation that did not change under his son.",
    "Later, the town became a place with a single owner. This was a situation that did not change under his son.",
  ],
])("%s", (sentence, parts) => {
  expect(split(sentence)).toBe(parts);
});

test.each([
  "She bought a hammer, a saw, a method that nobody knew and a rope.",
  "The plan, a step that shocked many members of the council, failed within a week.",
  "They may turn away a few people, a right that some want to see ended because it has been used badly, and that a court has limited.",
  "He met a man from the hill, a person that nobody in the village knew.",
])("stays whole: %s", (sentence) => {
  expect(split(sentence)).toBe(sentence);
});
