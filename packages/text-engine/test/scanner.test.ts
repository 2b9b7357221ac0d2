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
