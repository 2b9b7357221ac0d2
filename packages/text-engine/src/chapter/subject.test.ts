import { expect, test } from "vitest";
import { parseChapter } from "./parse.ts";
import { fieldsOf } from "./subject.ts";

test.each([
  ["a single sentence of science", "The enzyme binds its substrate.", ["science"]],
  ["plurals", "Enzymes bind molecules.", ["science"]],
  ["law", "The tribunal must ask whether the claimant was dismissed.", ["law"]],
  ["economics", "Where demand is inelastic, unemployment rises.", ["economics"]],
  ["philosophy", "No descriptive premise yields a normative one.", ["philosophy"]],
  [
    "two fields at once",
    "Philosophers and economists disagree about the utility of a normative rule.",
    ["economics", "philosophy"],
  ],
  [
    "one term in an everyday text",
    "The temperature in the shop is kept low so that the bread stays fresh.",
    [],
  ],
  [
    "business prose",
    "Many owners set their prices by looking at a rival and then wonder where the profit went.",
    [],
  ],
  ["an empty text", "", []],
])("%s", (_, markdown, expected) => {
  expect([...fieldsOf(parseChapter(markdown))]).toEqual(expected);
});

test("a few terms do not make a long text one of science", () => {
  const everyday = Array.from({ length: 200 }, (_, at) => `word${String.fromCharCode(97 + (at % 26))}${at}`);
  expect(fieldsOf(parseChapter(`The enzyme and the molecule. ${everyday.join(" ")}.`)).size).toBe(0);
});
