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
  "While our link with the firm will change, one thing will not: our wish that thieves do not enter the shop.",
  "Our soldiers are now paid well; after years of neglect are well trained and better equipped.",
  "And I would like to say to the council: I hope you will say yes to a better plan.",
  "As the people of the town always do -- in the end, they will win.",
  "Our task is hard-our task is new-and the time we have left is short.",
  "If you could change the pump in the mill, what would you change, and what would be the cost of it?",
  "Do you know what the pump in the old mill does, and what would be the cost of a new one?",
  "It is a large and old kind of house -- that is, one that is built of stone.",
  "Rather than carry a heavy bag, which takes a long time, he sent the clothes by post.",
])("stays whole: %s", (text) => {
  expect(split(text)).toBe(text);
});
