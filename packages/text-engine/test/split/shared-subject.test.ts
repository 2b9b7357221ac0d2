import { expect, test } from "vitest";
import { split } from "./support.ts";

test.each([
  [
    "The machine takes the box from the shelf and puts it on the moving belt.",
    "The machine takes the box from the shelf. It puts it on the moving belt.",
  ],
  [
    "The hotel started an inquiry of its own and went on to correct more than fifty menus.",
    "The hotel started an inquiry of its own. It went on to correct more than fifty menus.",
  ],
  [
    "The allocator finds an empty spot in memory, marks the spot as being in use, and returns its address.",
    "The allocator finds an empty spot in memory. It marks the spot as being in use and returns its address.",
  ],
  [
    "We can make a new type in a module and put the checks in a function of its own.",
    "We can make a new type in a module. We can put the checks in a function of its own.",
  ],
])("%s", (before, after) => {
  expect(split(before)).toBe(after);
});

test.each([
  "The collector keeps track of and cleans up the memory that nobody uses any more.",
  "He joined the party in 1943 and founded its league.",
  "Those found guilty of this will be thrown out of the house and placed in another part of town.",
  "The owner said that the pump takes the water from the well and moves it to the house.",
])("stays whole: %s", (text) => {
  expect(split(text)).toBe(text);
});
