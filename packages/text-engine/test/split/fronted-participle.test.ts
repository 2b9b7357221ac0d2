import { expect, test } from "vitest";
import { split } from "./support.ts";

test.each([
  [
    "Known as the Cat Emporium, the shop is yet to open its doors.",
    "The shop is known as the Cat Emporium. It is yet to open its doors.",
  ],
  [
    "Built by two brothers from Leeds, the bridge carried the coal to the sea.",
    "The bridge was built by two brothers from Leeds. It carried the coal to the sea.",
  ],
  [
    "Multiplying these two long tables, we get the same output as above.",
    "We multiply these two long tables. Then we get the same output as above.",
  ],
])("%s", (before, after) => {
  expect(split(before)).toBe(after);
});

test.each([
  "Returning from my long trip, I must admit to a sense of fear about the plant.",
  "Compared to other parts of the town, the streets are very quiet at night.",
  "Looking at the breath of seals, it turns out that we are not alone.",
  "Using `one` in the first row, the `two` column stays empty.",
])("stays whole: %s", (text) => {
  expect(split(text)).toBe(text);
});
