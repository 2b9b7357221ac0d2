import { expect, test } from "vitest";
import { compareAdjective, takesMore } from "./compare.ts";

test.each([
  ["big", "bigger", "biggest"],
  ["rich", "richer", "richest"],
  ["wide", "wider", "widest"],
  ["happy", "happier", "happiest"],
  ["good", "better", "best"],
  ["well-known", "better-known", "best-known"],
  ["quiet", "quieter", "quietest"],
  ["sad", "sadder", "saddest"],
  ["new", "newer", "newest"],
  ["weak", "weaker", "weakest"],
])("%s, %s, %s", (adjective, comparative, superlative) => {
  expect(compareAdjective(adjective, "comparative")).toBe(comparative);
  expect(compareAdjective(adjective, "superlative")).toBe(superlative);
});

test.each(["careful", "main", "whole", "skilled", "very good", "common", "made-up"])(
  "%s has no comparative of one word",
  (adjective) => expect(compareAdjective(adjective, "comparative")).toBeNull(),
);

test("words with an ending of their own take more", () => {
  expect(takesMore("dangerous")).toBe(true);
  expect(takesMore("big")).toBe(false);
  expect(takesMore("too much")).toBe(false);
});
