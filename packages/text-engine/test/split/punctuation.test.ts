import { expect, test } from "vitest";
import { split } from "./support.ts";

test.each([
  [
    "Besides the rate and the height, what other traits of functions might we want to weigh, and what would be some examples of functions that have those traits?",
    "Besides the rate and the height, what other traits of functions might we want to weigh? What would be some examples of functions that have those traits?",
  ],
])("%s", (before, after) => {
  expect(split(before)).toBe(after);
});

test.each([
  "If you could change the pump in the mill, what would you change, and what would be the cost of it?",
  "Do you know what the pump in the old mill does, and what would be the cost of a new one?",
])("stays whole: %s", (text) => {
  expect(split(text)).toBe(text);
});
