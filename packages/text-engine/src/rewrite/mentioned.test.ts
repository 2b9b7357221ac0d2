import { expect, test } from "vitest";
import { adaptChapter } from "../index.ts";

const atBeginner = (sentence: string): string =>
  adaptChapter(sentence, "beginner", { sentence: true, additions: false }).markdown;

test.each([
  ["The button says “purchase” in red.", "purchase"],
  ['The word "utilize" is long.', "utilize"],
  ["The sign 'Commence here' hung on the wall.", "Commence here"],
  ["The word commence comes from French.", "commence"],
  ["This is a method called rapid sampling.", "rapid sampling"],
  ["The word numerous has three syllables.", "numerous"],
  ['The sentence "i utilized the old pump to get some water" has nine words.', "utilized"],
  [
    "It reads the contexts “the pump was utilized in the mill” and “the mill was utilized by the town”.",
    "mill was utilized",
  ],
])("a word that is mentioned stays: %s", (sentence, kept) => {
  expect(atBeginner(sentence)).toContain(kept);
});

test("a longer quotation is speech and may be said plainly", () => {
  expect(atBeginner("She said “They utilized numerous tools in the old house”.")).toContain(
    "used many tools",
  );
});

test("a word beside quotes is not quoted", () => {
  expect(atBeginner("They utilized the “blue” paint.")).toContain("They used the");
});
