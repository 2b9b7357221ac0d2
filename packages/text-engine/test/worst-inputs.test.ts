import { expect, test } from "vitest";
import { adaptChapter, EngineError } from "../src/index.ts";

const MEBIBYTE = 1024 * 1024;

/** The piece over and over, a mebibyte of it. */
const fill = (piece: string): string => piece.repeat(Math.ceil(MEBIBYTE / piece.length)).slice(0, MEBIBYTE);

test.each([
  ["brackets", fill("[")],
  ["links never closed", fill("[a](")],
  ["stars", fill("*")],
  ["emphasis never closed", fill("* a_ ")],
  ["tags", fill("<")],
  ["tags with names", fill("<a ")],
  ["comments", fill("<!-- ")],
  ["a quote in a quote", fill("> ")],
  ["lines of nested quotes", fill("> > > > > > > > a\n")],
  ["lines of nested lists", fill("- - - - - - - a\n")],
  [
    "lists that grow inward",
    fill(`${Array.from({ length: 40 }, (_, at) => `${"  ".repeat(at)}- a`).join("\n")}\n\n`),
  ],
  ["rules", fill("---\n")],
  ["headings", fill("# a\n\n")],
  ["a table without end", `|a|b|\n|-|-|\n${fill("|a|b|\n")}`],
])("a mebibyte of %s is refused by name", (_, markdown) => {
  expect(() => adaptChapter(markdown, "beginner")).toThrow(EngineError);
  expect(() => adaptChapter(markdown, "beginner")).toThrow(expect.objectContaining({ code: "too_complex" }));
});

test.each([
  ["blanks", fill(" ")],
  ["one word", fill("a")],
  ["code alone", `\`\`\`\n${fill("let x = 1;\n")}\n\`\`\`\n`],
  ["front matter alone", `---\n${fill("a: b\n")}\n---\n`],
  ["options of a directive", `:::note\n${fill(":class: wide\n")}`],
  ["fences that open", fill("```{note}\n")],
  ["HTML", fill("<div><p>Numerous people utilize it.</p></div>\n")],
  ["Arabic", fill("هذا نص طويل بالعربية. ")],
])("a mebibyte of %s comes back as it was", (_, markdown) => {
  expect(adaptChapter(markdown, "beginner").markdown).toBe(markdown);
});

test.each([
  [
    "paragraphs",
    "# Shops\n\nNumerous people utilize a kettle each morning, but the old shop is closed today.\n\n",
  ],
  ["one paragraph", "Numerous people utilize a kettle each morning, but the old shop is closed today. "],
])("a mebibyte of prose in %s is adapted to its end", (_, piece) => {
  const markdown = fill(piece);
  const { markdown: adapted, blocks } = adaptChapter(markdown, "beginner", { additions: false });
  expect(adapted.slice(0, 1000)).toContain("morning. But the old");
  expect(adapted.slice(-1000)).toContain("morning. But the old");
  expect(blocks.at(-1)?.source?.end).toBe(markdown.length);
});
