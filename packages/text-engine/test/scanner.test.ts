import { describe, expect, test } from "vitest";
import { parseChapter } from "../src/chapter/parse.ts";
import { fixtureChapters } from "./fixtures.ts";
import { paragraphRanges } from "./protected-parts.ts";

describe.each(fixtureChapters())("$name", ({ markdown }) => {
  test("what the engine may rewrite lies inside a paragraph of CommonMark", () => {
    const paragraphs = paragraphRanges(markdown);
    for (const passage of parseChapter(markdown).parts.flatMap((part) => part.passages)) {
      expect(paragraphs.some((range) => range.start <= passage.start && passage.end <= range.end)).toBe(true);
    }
  });
});

test("the parts tile a text of any shape", () => {
  for (const markdown of [
    "",
    "\n",
    "   \n\n",
    "a",
    "# a",
    "```\nunclosed",
    "> a\nb\n\n\n- c",
    "$$\nx",
    "\ufeff",
  ]) {
    const { parts } = parseChapter(markdown);
    expect(parts.map((part) => markdown.slice(part.start, part.end)).join("")).toBe(
      parts.length === 0 ? "" : markdown,
    );
  }
});

test("an indented paragraph under a footnote belongs to it, and is left as it is", () => {
  const note = "[^1]: Utilize it.\n\n    Utilize it more.\n\n";
  const { parts } = parseChapter(`${note}After.\n`);
  expect(parts.map((part) => part.end)).toEqual([note.length, note.length + 7]);
  expect(parts[0]?.passages.map(({ start, end }) => note.slice(start, end))).toEqual(["Utilize it."]);
});

const proseIn = (markdown: string) =>
  parseChapter(markdown).parts.flatMap(({ passages }) =>
    passages.map(({ start, end }) => markdown.slice(start, end)),
  );

test("in a definition list the meanings are prose, their marks and the terms are not", () => {
  expect(proseIn("Torque\nMoment\n: A turning force.\n  It turns.\n:   The other one.\n")).toEqual([
    "A turning force.\n  It turns.",
    "The other one.",
  ]);
  expect(proseIn("Torque\n\n: A turning force.\n")).toEqual(["A turning force."]);
});

test("what MyST fences as a callout is prose but for its first line, its options and its end; code stays code", () => {
  expect(proseIn("```{note} Title\n:class: tip\n\nUtilize it.\n\n- One.\n```\n\nEnd.")).toEqual([
    "Utilize it.",
    "One.",
    "End.",
  ]);
  expect(proseIn("~~~~{tip}\n---\nclass: a\n---\nDo.\n```\ncode\n```\n~~~~")).toEqual(["Do."]);
  expect(proseIn("- ```{tip}\n  Do it.\n  ```\n")).toEqual(["Do it."]);
  expect(proseIn("```{python}\nUtilize.\n```\n\n```{note}\nNever closed.\n")).toEqual([]);
  expect(proseIn("% A remark.\n\nText.")).toEqual(["Text."]);
});

test("the marks of containers and what is set under them are not prose", () => {
  const option = ":class: wide\n:name: a\n";
  expect(
    proseIn(`:::{note} Prior words\n${option}Utilize it.\n:::\n:::tip Prior words\nDo.\n:::\nEnd.\n`),
  ).toEqual(["Utilize it.", "Do.", "End."]);
  expect(proseIn(":smile: Utilize it.\n")).toEqual([":smile: Utilize it."]);
});
