import { expect, test } from "vitest";
import { gradeOf } from "./grade-of.ts";

const easy = "We open at six. You get hot coffee and warm bread. ".repeat(8);
const hard =
  "Organisational differentiation necessitates systematic communication of comparative advantages. ".repeat(
    8,
  );

test("harder words in longer sentences have a higher grade", () => {
  const [low, high] = [gradeOf(easy), gradeOf(hard)];
  expect(low).toBeLessThan(4);
  expect(high).toBeGreaterThan(15);
});

test("tables, code and headings are no prose, and a few words have no grade", () => {
  const table = "| Organisational | differentiation |\n| --- | --- |\n| a | b |\n";
  expect(gradeOf(`# Organisational differentiation\n\n${easy}\n\n${table}`)).toBe(gradeOf(easy));
  expect(gradeOf("Too short to tell.")).toBeUndefined();
});
