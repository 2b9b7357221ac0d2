import { expect, test } from "vitest";
import { originalDocument } from "../reader-document.ts";
import { gradeSections } from "./grade-sections.ts";

const hard =
  "Considerable organisational difficulties necessitate comprehensive investigation of alternatives. ";
const easy = "The cat sat on the mat and then it ran to us. ";
const chapter = [
  "# Title",
  hard.repeat(10),
  "## Short",
  easy,
  "```\ncode that is not prose at all\n```",
  "## Plain",
  easy.repeat(12),
  "## End",
  "A few words.",
].join("\n\n");

test("each section has its grade, and short ones go with their neighbours", () => {
  const { blocks } = originalDocument(chapter);
  const sections = gradeSections(blocks, chapter, "Title");
  expect(sections.map(({ title }) => title)).toEqual(["Title", "Short"]);
  const [first, second] = sections;
  expect(first?.before).toBeGreaterThan(16);
  expect(second?.before).toBeLessThan(4);
  expect(first?.after).toBe(first?.before);
  expect(sections.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
});

test("what a level changed counts on its side alone, and what it added on neither", () => {
  const { blocks } = originalDocument(chapter);
  const adapted = blocks.map((block) =>
    block.markdown.startsWith("Considerable") ? { ...block, markdown: easy.repeat(10) } : block,
  );
  const added = { ...adapted[1], source: null, origin: "added" as const, markdown: hard.repeat(50) };
  const first = gradeSections([...adapted, added] as typeof blocks, chapter, "Title")[0];
  expect(first?.before).toBeGreaterThan(16);
  expect(first?.after).toBeLessThan(4);
});

test("a chapter of a few words has no grades", () => {
  expect(gradeSections(originalDocument("# A\n\nFew words.").blocks, "# A\n\nFew words.", "A")).toEqual([]);
});
