import { expect, test } from "vitest";
import { split } from "./support.ts";

test.each([
  [
    "The value should be an unsigned number (the sign takes one more bit) that takes up 32 bits.",
    "The value should be an unsigned number that takes up 32 bits. (The sign takes one more bit.)",
  ],
  [
    "The layer can use all the words (since the right word can depend on any of them) in a sentence.",
    "The layer can use all the words in a sentence. (This is because the right word can depend on any of them.)",
  ],
  [
    "The layer can use all the words in a sentence (since, as we just saw, a word can depend on what is around it).",
    "The layer can use all the words in a sentence. (This is because, as we just saw, a word can depend on what is around it.)",
  ],
])("%s", (before, after) => {
  expect(split(before)).toBe(after);
});

test.each([
  "The name was changed in 2001 (long after the hotel was built) by the town.",
  "The type (the list shows `one`) is followed by `two` in the book.",
])("stays whole: %s", (text) => {
  expect(split(text)).toBe(text);
});
