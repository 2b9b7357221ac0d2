import { expect, test } from "vitest";
import { split } from "./support.ts";

test.each([
  [
    "Tilia Cycles is a small bicycle workshop in the old town, Owl Street is an online shop with pottery classes, and Ledgerwell is a bookkeeping practice for tradespeople.",
    "Tilia Cycles is a small bicycle workshop in the old town. Owl Street is an online shop with pottery classes. Ledgerwell is a bookkeeping practice for tradespeople.",
  ],
  [
    "Here $s$ is the standard error, $a$ and $b$ are the two repeat purchase rates, and $n$ and $m$ are the numbers of people in the two groups.",
    "Here $s$ is the standard error. $a$ and $b$ are the two repeat purchase rates. $n$ and $m$ are the numbers of people in the two groups.",
  ],
  [
    "The fit is the degree to which somebody could become a customer, the demand is your estimate of how many ask it, and the effort is the work that a good answer needs.",
    "The fit is the degree to which somebody could become a customer. The demand is your estimate of how many ask it. The effort is the work that a good answer needs.",
  ],
])("%s", (before, after) => {
  expect(split(before)).toBe(after);
});

test.each([
  "In 2014 the firm sold shoes, hats and gloves, the shops were full, and the owner, his wife and his son worked in them from morning to night.",
  "If the pump runs at night, the neighbours sleep badly, the dogs bark, and the owner of the house must turn it off before the morning comes.",
  "He said that the pump runs at night, the neighbours sleep badly in the house, and the owner of it must turn it off before the morning comes.",
])("stays whole: %s", (text) => {
  expect(split(text)).toBe(text);
});
