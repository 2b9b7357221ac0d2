import { expect, test } from "vitest";
import { diffProse } from "./word-diff.ts";

const inShort = (before: string, after: string) =>
  diffProse(before, after)
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind])
    .join("");

test("changed words stand side by side, and the rest stays", () => {
  expect(inShort("We utilize tools daily.", "We use tools daily.")).toBe(
    "We [-utilize-]{+use+} tools daily.",
  );
});

test("changes that touch are one change", () => {
  expect(inShort("Prior to commencing, wait.", "Before starting, wait.")).toBe(
    "[-Prior to commencing-]{+Before starting+}, wait.",
  );
});

test("a blank that both sides end with is not part of the change", () => {
  expect(inShort("of a single sale", "of one sale")).toBe("of [-a single-]{+one+} sale");
});

test("equal texts have no changes, and an empty side is all change", () => {
  expect(diffProse("The same.", "The same.")).toEqual([{ kind: "same", text: "The same." }]);
  expect(inShort("Gone.", "")).toBe("[-Gone.-]");
  expect(inShort("", "New.")).toBe("{+New.+}");
});

test("both sides can be read out of a comparison", () => {
  const before = "The majority of owners, in addition, purchase 3 ads.\n\nA second line stays.";
  const after = "Most owners also buy 3 ads.\n\nA second line stays here.";
  const parts = diffProse(before, after);
  const side = (other: string) =>
    parts
      .filter(({ kind }) => kind !== other)
      .map(({ text }) => text)
      .join("");
  expect(side("added")).toBe(before);
  expect(side("removed")).toBe(after);
});

test("a text that shares nothing with another of its length is shown whole", () => {
  const words = (letter: string) => Array.from({ length: 3_000 }, (_, at) => `${letter}${at}`).join(" ");
  const parts = diffProse(words("a"), words("b"));
  expect(parts.map(({ kind }) => kind)).toEqual(["removed", "added"]);
});
