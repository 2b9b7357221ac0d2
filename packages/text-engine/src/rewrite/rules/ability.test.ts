import { expect, test } from "vitest";
import { adaptChapter } from "../../index.ts";

const beginner = (text: string): string =>
  adaptChapter(text, "beginner", { sentence: true, additions: false }).markdown;

test.each([
  ["The tank is capable of holding ten litres.", "The tank can hold ten litres."],
  ["The ovens were capable of making bread.", "The ovens could make bread."],
  ["Cats have good eyes and are capable of seeing mice.", "Cats have good eyes and can see mice."],
  ["They have a tank capable of holding ten litres.", "They have a tank that can hold ten litres."],
  ["They need people capable of lifting stones.", "They need people who can lift stones."],
])("%s", (before, after) => {
  expect(beginner(before)).toBe(after);
});

test.each([
  "The tank is not capable of holding oil.",
  "Is the tank capable of holding oil?",
  "It made the tank capable of holding oil.",
])("%s stays", (text) => {
  expect(beginner(text)).toBe(text);
});
