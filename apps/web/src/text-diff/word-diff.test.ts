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

test("in a table cells change as a whole: no words of one row are mixed with those of another", () => {
  const head = "Few places.\n\n| Channel | It is there to | Share |\n| --- | --- | --- |\n";
  const local = (share: number) => `| Local search | be found by the people nearby | ${share} % |\n`;
  const before = `${head}${local(40)}| Instagram | show the work and the people | 20 % |\n`;
  const after = `${head}${local(25)}| Letters | bring back the regulars | 15 % |\n`;
  expect(inShort(before, after)).toBe(
    `${head}| Local search | be found by the people nearby | [-40 %-]{+25 %+} |\n` +
      "| [-Instagram | show the work and the people | 20 %-]{+Letters | bring back the regulars | 15 %+} |\n",
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
