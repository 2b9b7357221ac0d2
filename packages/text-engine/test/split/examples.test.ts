import { expect, test } from "vitest";
import { split } from "./support.ts";

test.each([
  [
    "The language has four basic types: integers, floating-point numbers, Booleans, and characters.",
    "The language has four basic types. These are integers, floating-point numbers, Booleans, and characters.",
  ],
  [
    "They gathered details on calls made to a list of organizations, including hospitals, pharmacies, and repair firms.",
    "They gathered details on calls made to a list of organizations. These include hospitals, pharmacies, and repair firms.",
  ],
  [
    "Most users can write all of their programs in several popular front-end languages, such as Python, R, and C.",
    "Most users can write all of their programs in several popular front-end languages. Examples are Python, R, and C.",
  ],
])("%s", (before, after) => {
  expect(split(before)).toBe(after);
});

test.each([
  "They may fail for several reasons, including worn seals.",
  "As they sat down to their traditional foods such as dates and goat curries, the sun went down behind the hill.",
  "There are two profiles: one for development, when you want speed, and another for the final build.",
  "The results are stronger when they are joined with data from services such as Google, Yelp, and Facebook.",
])("stays whole: %s", (text) => {
  expect(split(text)).toBe(text);
});
