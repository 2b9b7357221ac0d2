import { expect, test } from "vitest";
import { split } from "./support.ts";

test.each([
  [
    "To fit the data with a smooth curve, we start by choosing what kinds of curves we believe to be reasonable before we have seen any point.",
    "Suppose we want to fit the data with a smooth curve. Then we start by choosing what kinds of curves we believe to be reasonable before we have seen any point.",
  ],
  [
    "To work on a project that somebody else began, you can use the commands below to fetch the code, go to its folder and build it.",
    "Suppose you want to work on a project that somebody else began. Then you can use the commands below to fetch the code, go to its folder and build it.",
  ],
  [
    "To work on any older projects, you can use the following commands to check out the code, change to the folder of the project, and build it again.",
    "Suppose you want to work on any older projects. Then you can use the following commands to check out the code, change to the folder of the project, and build it again.",
  ],
])("%s", (before, after) => {
  expect(split(before)).toBe(after);
});

test.each([
  "To build on these gains of the last ten years, we are working on a new law to replace the old rules of the port with better ones.",
  "To make sure that the old plant could serve the whole of the town, we carried out a long study of its pumps and pipes in the last year.",
  "To make sure that the old plant can serve the whole of the town, we have carried out a long study of its pumps and pipes since May.",
  "To fit the data with a curve, we start with a guess.",
  "To this day the owners of the two shops in the old town, we are told, have not spoken to one another about what happened there.",
  "To fit the data with a smooth curve, the program starts by choosing what kinds of curves its authors believe to be reasonable in most cases.",
])("stays whole: %s", (text) => {
  expect(split(text)).toBe(text);
});
