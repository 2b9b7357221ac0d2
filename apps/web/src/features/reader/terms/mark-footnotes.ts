import type { Element, ElementContent, Root, Text } from "hast";
import { isApart, type Term } from "./mark-terms.ts";

/** A rehype plugin: every mark of a footnote becomes a `dfn` with the footnote's name, that knows which term it is. */
export function markFootnotes(terms: readonly Term[]) {
  return (tree: Root): void => {
    for (const [index, { word, source }] of terms.entries())
      if (source === "footnote") markAll(tree, word, index);
  };
}

function markAll(parent: Root | Element, mark: string, index: number): void {
  parent.children = parent.children.flatMap((child) => {
    if (child.type === "text") return cutAt(child, mark, index);
    // Unlike a word's, its sense is the same in headings and links.
    if (child.type === "element" && (!isApart(child) || /^(?:a|h\d)$/.test(child.tagName)))
      markAll(child, mark, index);
    return [child as ElementContent];
  });
}

function cutAt(text: Text, mark: string, index: number): ElementContent[] {
  const [first = "", ...others] = text.value.split(mark);
  if (others.length === 0) return [text];
  const name = mark.slice(2, -1);
  const note: Element = {
    type: "element",
    tagName: "dfn",
    properties: { dataTerm: String(index), dataFootnote: name },
    children: [{ type: "text", value: name }],
  };
  const asText = (value: string): ElementContent[] => (value === "" ? [] : [{ type: "text", value }]);
  return [...asText(first), ...others.flatMap((value) => [note, ...asText(value)])];
}
