import { expect, test } from "vitest";
import { showFootnotes } from "./footnotes.ts";
import { originalDocument } from "./reader-document.ts";

/** What the blocks of a text explain where it is referred to. */
const explained = (markdown: string) =>
  originalDocument(markdown).blocks.map(({ terms }) =>
    terms.map(({ word, definition, source }) => `${word} ${definition} (${source})`),
  );

test("footnotes one under the other are paragraphs of their own", () => {
  expect(showFootnotes("[^1]: First.\n[^b]: Second,\n    and on.\n")).toBe(
    "\n\n**1.** First.\n\n\n**b.** Second,\nand on.\n",
  );
});

test("one under the lines of a paragraph ends it", () => {
  expect(showFootnotes("A text.[^1]\n[^1]: A note.")).toBe("A text.[^1]\n\n\n**1.** A note.");
});

test("what is no footnote stays as it is", () => {
  const markdown = "A [^1] and a [link]: none.\n\n    [^1]: code\n";
  expect(showFootnotes(markdown)).toBe(markdown);
});

test("a name is no emphasis", () => {
  expect(showFootnotes("[^a_b*]: x")).toBe("\n\n**a\\_b\\*.** x");
});

test("a mark is explained by its footnote, wherever that stands", () => {
  const first = "[^1] *First* one. (footnote)";
  expect(explained("One[^1] and two.[^b]\n\n[^1]: *First*\n  one.\n[^b]: Second[^1].\n")).toEqual([
    [first, "[^b] Second[^1]. (footnote)"],
    [],
    [first],
  ]);
});

test("marks without a footnote are words like others", () => {
  expect(explained("The class [^a-z] matches.")).toEqual([[]]);
});
