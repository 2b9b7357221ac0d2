import { expect, test } from "vitest";
import { adaptChapter } from "../../index.ts";

const beginner = (text: string): string =>
  adaptChapter(text, "beginner", { sentence: true, additions: false }).markdown;

test.each([
  ["The tank is capable of holding ten litres.", "The tank can hold ten litres."],
  ["The ovens were capable of making bread.", "The ovens could make bread."],
  ["Cats have good eyes and are capable of seeing mice.", "Cats have good eyes and can see mice."],
  ["The tank is incapable of holding oil.", "The tank cannot hold oil."],
  ["They have a tank capable of holding ten litres.", "They have a tank that can hold ten litres."],
  ["It was built for the purpose of storing oil.", "It was built to store oil."],
  ["They met with a view to reducing the cost.", "They met to reduce the cost."],
  ["They need people capable of lifting stones.", "They need people who can lift stones."],
])("%s", (before, after) => {
  expect(beginner(before)).toBe(after);
});

test.each(["The tank is not capable of holding oil.", "Is the tank capable of holding oil?", "It made the tank capable of holding oil."])(
  "%s stays",
  (text) => {
    expect(beginner(text)).toBe(text);
  },
);
