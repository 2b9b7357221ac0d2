import { expect, test } from "vitest";
import { adaptChapter } from "../../index.ts";

const beginner = (text: string): string =>
  adaptChapter(text, "beginner", { sentence: true, additions: false }).markdown;

test.each([
  ["The tank is capable of holding ten litres.", "The tank can hold ten litres."],
  ["The ovens were capable of making bread.", "The ovens could make bread."],
  ["The ovens were incapable of making bread.", "The ovens could not make bread."],
  ["They met with a view to making peace.", "They met to make peace."],
  ["They use it for the purpose of storing oil.", "They use it to store oil."],
])("%s", (before, after) => {
  expect(beginner(before)).toBe(after);
});

test.each(["The tank is not capable of holding oil.", "Is the tank capable of holding oil?"])(
  "%s stays",
  (text) => {
    expect(beginner(text)).toBe(text);
  },
);
