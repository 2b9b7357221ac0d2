import type { Element, ElementContent, Root, Text } from "hast";

/** Tags that say how a few letters stand, and nothing else. Any other tag, and any with an attribute, is dropped. */
const TAG = /^<(\/?)(sub|sup|kbd|mark|b|i|em|strong|u|s|small)>$/i;
const BREAK = /^<br\s*\/?>$/i;

type Parent = Root | Element;
type Raw = { type: "raw"; value: string };

/** A rehype plugin: `H<sub>2</sub>O`, `x<sup>2</sup>` and their like, written as HTML, are what they say. */
export function writtenTags() {
  return (tree: Root): void => readTags(tree);
}

function readTags(parent: Parent): void {
  const read: ElementContent[] = [];
  /** Tags that are open, each with where its content begins in `read`. */
  const open: { name: string; from: number }[] = [];
  for (const child of parent.children as (ElementContent | Raw)[]) {
    if (child.type === "element") readTags(child);
    const [tag, slash, name = ""] = (child.type === "raw" && TAG.exec(child.value.trim())) || [];
    const at = open.findLastIndex((opened) => opened.name === name.toLowerCase());
    if (child.type === "raw" && BREAK.test(child.value.trim())) read.push(element("br", []));
    else if (tag === undefined) read.push(child as ElementContent);
    else if (slash === "") open.push({ name: name.toLowerCase(), from: read.length });
    else if (at >= 0) {
      const from = open[at]?.from ?? read.length;
      read.push(element(name.toLowerCase(), read.splice(from)));
      open.length = at;
    }
  }
  parent.children = read;
}

export function element(tagName: string, children: (ElementContent | Text)[]): Element {
  return { type: "element", tagName, properties: {}, children };
}
