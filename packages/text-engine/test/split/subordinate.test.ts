import { expect, test } from "vitest";
import { split } from "./support.ts";

test.each([
  [
    "Methods come late in the book, but because methods are common in many languages, you have seen them before.",
    "Methods come late in the book. But methods are common in many languages. So you have seen them before.",
  ],
  [
    "While crowdfunding has grown in the last years, banks are still the first choice.",
    "Crowdfunding has grown in the last years. But banks are still the first choice.",
  ],
  [
    "It is not possible to promise that speed for a string, because Rust would have to walk through the contents.",
    "It is not possible to promise that speed for a string. This is because Rust would have to walk through the contents.",
  ],
  [
    "The number of steps can grow quickly since the server has to check every single file in the folder.",
    "The number of steps can grow quickly. This is because the server has to check every single file in the folder.",
  ],
])("%s", (before, after) => {
  expect(split(before)).toBe(after);
});

test.each([
  "While the lock is held by one thread, the other threads wait for it.",
  "Driverless cars have been in the news since Google started testing its own on the road in 2012.",
  "The test is fast because it skips a step.",
  "Although it is slow, the algorithm is exact.",
  "In this example, the first variable will get the value five because that is the value in the array.",
])("stays whole: %s", (text) => {
  expect(split(text)).toBe(text);
});
