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
  [
    "Shelves are useful when you want your boxes in the room (we will discuss the room more in Chapter 4) or when you want to make sure that you always have a fixed number of boxes.",
    "Shelves are useful when you want your boxes in the room or when you want to make sure that you always have a fixed number of boxes. (We will discuss the room more in Chapter 4.)",
  ],
  [
    "On a busy server (even small laptops have four threads or more) the overhead of starting jobs can become big.",
    "On a busy server the overhead of starting jobs can become big. (Even small laptops have four threads or more.)",
  ],
  [
    "The field holds a whole number (signed types start with `i` instead of `u`) that takes up 32 bits of space.",
    "The field holds a whole number that takes up 32 bits of space. (Signed types start with `i` instead of `u`.)",
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
