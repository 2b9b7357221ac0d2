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
