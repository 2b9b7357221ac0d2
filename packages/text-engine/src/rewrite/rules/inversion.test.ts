import { expect, test } from "vitest";
import { adaptChapter } from "../../index.ts";

const beginner = (sentence: string): string =>
  adaptChapter(sentence, "beginner", { sentence: true, additions: false }).markdown;

test.each([
  ["Should you lose your way, go back to the gate.", "If you lose your way, go back to the gate."],
  ["Should the pumps be old, they are replaced.", "If the pumps are old, they are replaced."],
  ["Should it rain, we stay at home.", "If it rains, we stay at home."],
  [
    "Had the same loaf been left in the sun, it would have gone off within an hour, but nobody would have seen it.",
    "If the same loaf had been left in the sun, it would have gone off within an hour. But nobody would have seen it.",
  ],
])("%s", (sentence, straight) => {
  expect(beginner(sentence)).toBe(straight);
});

test.each(["Should we lose the way?", "Had it not been for the rain, we would have won."])(
  "%s",
  (sentence) => {
    expect(beginner(sentence)).toBe(sentence);
  },
);
