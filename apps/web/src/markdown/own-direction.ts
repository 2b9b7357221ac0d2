import type { Element, ElementContent, Root } from "hast";

const BLOCKS = /^(?:p|h[1-6]|ul|ol|li|table|blockquote)$/;

/** A plugin of rehype: each block runs in the direction of its own words, whatever the text begins with. */
export function ownDirection() {
  return (tree: Root): void => {
    for (const child of tree.children) if (child.type === "element") give(child);
  };
}

function give(element: Element): void {
  if (BLOCKS.test(element.tagName)) element.properties["dir"] = "auto";
  for (const child of element.children) if (isElement(child)) give(child);
}

function isElement(node: ElementContent): node is Element {
  return node.type === "element";
}
