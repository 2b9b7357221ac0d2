import { expect, test } from "vitest";
import { split } from "./support.ts";

test.each([
  [
    "After hard talks, the members of the congress passed a motion that will change the management of the sea.",
    "After hard talks, the members of the congress passed a motion. This motion will change the management of the sea.",
  ],
  [
    "On his last recordings, King developed a new style that was rooted in the history of the blues.",
    "On his last recordings, King developed a new style. This style was rooted in the history of the blues.",
  ],
])("%s", (before, after) => {
  expect(split(before)).toBe(after);
});

test.each([
  "To show the rules, we need a data type that is more complex than the ones before.",
  "Nobody in the whole of the town has built a car that runs on water.",
  "There’s a design choice for every reader that’s implied by this rule.",
])("stays whole: %s", (text) => {
  expect(split(text)).toBe(text);
});
