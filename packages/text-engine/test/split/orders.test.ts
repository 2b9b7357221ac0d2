import { expect, test } from "vitest";
import { split } from "./support.ts";

test.each([
  [
    "Read the first two sentences of your offer to a friend who does not know it, wait for a minute, and ask what is sold.",
    "Read the first two sentences of your offer to a friend who does not know it. Wait for a minute. Ask what is sold.",
  ],
  [
    "Write from your own experience wherever possible, show the number of cases, and distinguish clearly between what you have seen and what you suppose.",
    "Write from your own experience wherever possible. Show the number of cases. Distinguish clearly between what you have seen and what you suppose.",
  ],
  [
    "Run the learning again with a rate of a half when it is set to one, two, and three and describe its results.",
    "Run the learning again with a rate of a half when it is set to one, two, and three. Describe its results.",
  ],
])("%s", (before, after) => {
  expect(split(before)).toBe(after);
});

test.each([
  "Try the first lock, turn the key twice, and then push the door with your shoulder until it opens for you.",
  "Explain how to read the file in the folder, write the answer to it, and close the door of the room behind you.",
  "Check the pump and the valve, clean the filter, and the tank will hold its pressure for many weeks.",
  "Explain how to run the program again with a rate of a half and three steps in a row and describe its results.",
  "Ask the owner of the mill in the old town by the river to open the door of the shop and describe its rooms.",
])("stays whole: %s", (text) => {
  expect(split(text)).toBe(text);
});

test.each([
  [
    "Roughen the rubber around the hole with sandpaper, spread a thin layer of glue over it, and wait until it no longer looks wet.",
    "Roughen the rubber around the hole with sandpaper. Spread a thin layer of glue over it. Wait until it no longer looks wet.",
  ],
  [
    "To change an old request, make the changes in your own copy, add a new page with those changes, and send them to the office.",
    "To change an old request, make the changes in your own copy. Add a new page with those changes. Send them to the office.",
  ],
])("%s", (sentence, parts) => {
  expect(split(sentence)).toBe(parts);
});
