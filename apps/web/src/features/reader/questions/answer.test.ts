import { expect, test } from "vitest";
import { isRight } from "./answer.ts";

test.each([
  ["Fixed  cost", "**fixed cost**"],
  ["fixed costs", "fixed cost"],
  ["break even point", "break-even point"],
  ["20%", "20%"],
])("%s is taken for %s", (given, answer) => {
  expect(isRight(given, answer)).toBe(true);
});

test.each([
  ["", "fixed cost"],
  ["s", ""],
  ["variable cost", "fixed cost"],
  ["20", "20%"],
])("%s is not taken for %s", (given, answer) => {
  expect(isRight(given, answer)).toBe(false);
});
