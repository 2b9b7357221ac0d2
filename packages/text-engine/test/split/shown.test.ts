import { expect, test } from "vitest";
import { split } from "./support.ts";

test.each([
  [
    "You write the type of a list in brackets with the type of each part and then the number of parts, like so:",
    "You write the type of a list in brackets with the type of each part and then the number of parts. Here is how:",
  ],
  [
    "One example of a function that works in the same way with both is the one that makes a new list, shown in Listing 8-11.",
    "One example of a function that works in the same way with both is the one that makes a new list. This is shown in Listing 8-11.",
  ],
  [
    "We can grow a list by using the method that puts a part at its end, as described in the next section.",
    "We can grow a list by using the method that puts a part at its end. This is described in the next section.",
  ],
])("%s", (before, after) => {
  expect(split(before)).toBe(after);
});

test.each([
  "The owner of the mill in the old town wore a long coat to the feast, given by his aunt.",
  "The mill in the old town by the river had three stones, described in his books on the valley.",
  "The program prints the name of each file in the folder, one on a line, like this:",
  "We write the number, like this:",
])("stays whole: %s", (text) => {
  expect(split(text)).toBe(text);
});
