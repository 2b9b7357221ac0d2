import type { Root, RootContent } from "hast";
import { expect, test } from "vitest";
import { markFootnotes } from "./mark-footnotes.ts";

const show = (node: RootContent): string => {
  if (node.type === "text") return node.value;
  if (node.type !== "element") return "";
  const inner = node.children.map(show).join("");
  return node.tagName === "dfn" ? `{${inner}}` : `<${node.tagName} ${inner}>`;
};

function marked(tagName: string, text: string): string {
  const tree: Root = {
    type: "root",
    children: [{ type: "element", tagName, properties: {}, children: [{ type: "text", value: text }] }],
  };
  const term = (word: string) => ({ word, definition: "…", source: "footnote" as const });
  markFootnotes([term("[^1]"), term("[^b]")])(tree);
  return tree.children.map(show).join("");
}

test("every mark of a footnote is marked, right behind a letter and beside another", () => {
  expect(marked("p", "One[^1][^b] and one again[^1].")).toBe("<p One{1}{b} and one again{1}.>");
});

test("marks in headings are marked, and those in code are code", () => {
  expect(marked("h2", "Prices[^1]")).toBe("<h2 Prices{1}>");
  expect(marked("code", "a[^1]")).toBe("<code a[^1]>");
});
