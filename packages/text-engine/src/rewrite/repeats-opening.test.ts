import { expect, test } from "vitest";
import { adaptChapter } from "../index.ts";
import { repeatsOpening } from "./repeats-opening.ts";

test("an opening is repeated where the sentence before ends in one that begins in the same way", () => {
  expect(
    repeatsOpening("It rains. So we stay.", "So the shop is empty.", "Therefore, the shop is empty."),
  ).toBe(true);
  expect(
    repeatsOpening("So we stay. It rains.", "So the shop is empty.", "Therefore, the shop is empty."),
  ).toBe(false);
});

test("what the writer began so stays so", () => {
  expect(repeatsOpening("It rains. So we stay.", "So the shop is empty.", "So the shop is empty.")).toBe(
    false,
  );
});

test("the writer's own connection stays behind a sentence with the plainer one", () => {
  const text = "The road is closed in winter, so nobody goes there. Therefore, the shop is empty for months.";
  expect(adaptChapter(text, "beginner", { additions: false }).markdown).toBe(
    "The road is closed in winter. So nobody goes there. Therefore, the shop is empty for months.",
  );
});
