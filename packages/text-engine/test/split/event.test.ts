import { expect, test } from "vitest";
import { split } from "./support.ts";

test.each([
  [
    "The town experienced one of its biggest nights of protest in decades as more than 100,000 people took to the streets nationwide in their anger.",
    "The town experienced one of its biggest nights of protest in decades. This happened as more than 100,000 people took to the streets nationwide in their anger.",
  ],
  [
    "Sales in Europe are down by a small amount, mostly because of the cold weather.",
    "Sales in Europe are down by a small amount. This is mostly because of the cold weather.",
  ],
])("%s", (before, after) => {
  expect(split(before)).toBe(after);
});

test.each([
  "Posts of one reporter signalled the start of the protests in the hours after it was said that the country would not sign the agreement.",
  "The mill closed after the war ended.",
  "The former head of the agency spoke before a panel of judges that he had never been told about the plan until it had started.",
  "He said that the mill had closed for good as the price of wool in the whole of the north fell to nothing.",
])("stays whole: %s", (text) => {
  expect(split(text)).toBe(text);
});
