import { expect, test } from "vitest";
import { splitBlocks } from "./split-blocks.ts";

const texts = (markdown: string) => splitBlocks(markdown).map(({ start, end }) => markdown.slice(start, end));
const kinds = (markdown: string) => splitBlocks(markdown).map(({ kind }) => kind);

test("the blocks tile the text, whatever its line ends", () => {
  const markdown = "\r\n# Title\r\nText\r\n\r\n\r\n- a\r\n- b\r\n\r\nEnd";
  expect(texts(markdown).join("")).toBe(markdown);
  expect(kinds(markdown)).toEqual(["heading", "paragraph", "list", "paragraph"]);
});

test("a fence is one block, blank lines and headings inside it included", () => {
  expect(texts("```sh\n# not a heading\n\necho\n```\nafter")).toEqual([
    "```sh\n# not a heading\n\necho\n```\n",
    "after",
  ]);
});

test("a shorter fence inside does not close a longer one", () => {
  expect(kinds("````\n```\n\nx\n````\n\nafter")).toEqual(["code", "paragraph"]);
});

test("maths over several lines is one block", () => {
  expect(kinds("$$\na\n\nb\n$$\n\ntext")).toEqual(["math", "paragraph"]);
});

test("a list keeps its loose items, its indented paragraphs and its fences", () => {
  const list = "1. one\n\n   more\n\n   ```\n   code\n\n   code\n   ```\n\n2. two\n";
  expect(texts(`${list}\nafter`)).toEqual([`${list}\n`, "after"]);
});

test("front matter, quotes, tables and underlined headings are told apart", () => {
  const markdown = "---\na: 1\n\nb: 2\n---\n\n> quote\n\n| a | b |\n| - | - |\n\nTitle\n=====\n";
  expect(kinds(markdown)).toEqual(["frontMatter", "quote", "table", "heading"]);
});

test("each footnote is a block, with the indented paragraphs that belong to it", () => {
  const second = "[^b]: Second\n  and on.\n\n    More of it.\n";
  expect(texts(`Text.\n[^1]: First.\n${second}[^c]: Third.\n\nAfter`)).toEqual([
    "Text.\n",
    "[^1]: First.\n",
    second,
    "[^c]: Third.\n\n",
    "After",
  ]);
});

test("an open fence takes the rest, and an empty text has no blocks", () => {
  expect(kinds("```\nx\n\ny")).toEqual(["code"]);
  expect(splitBlocks("\n \n")).toEqual([]);
});
