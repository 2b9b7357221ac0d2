import { expect, test } from "vitest";
import { split } from "./support.ts";

test.each([
  [
    "The pooling layer takes one output for each place crossed by the fixed window (sometimes called the pool).",
    "The pooling layer takes one output for each place crossed by the fixed window. (This window is sometimes called the pool.)",
  ],
  [
    "Then the training is run five times, and each time it is checked on a different part (the one not used for training).",
    "Then the training is run five times, and each time it is checked on a different part. (This part is the one not used for training.)",
  ],
  [
    "Usually, we choose our final model only after testing many models that differ in many ways (different designs, chosen features, clean data, rates, etc.).",
    "Usually, we choose our final model only after testing many models that differ in many ways. (Examples are different designs, chosen features, clean data, rates, etc.)",
  ],
])("%s", (before, after) => {
  expect(split(before)).toBe(after);
});

test.each([
  "The owner of the mill in the old town took a loan from the bank (the one or the other).",
  "The owner of the mill in the old town paid three men (Adam, Ben, and Carl).",
  "Pick a window for the pump (sometimes called the pool).",
])("stays whole: %s", (text) => {
  expect(split(text)).toBe(text);
});
