import type { Element, ElementContent, Root } from "hast";
import { element } from "./written-tags.ts";

/** Where a meaning begins: `: ` at the start of a line, as PHP Markdown Extra, Pandoc and MyST have it. */
const MEANING = /(?:^|\n):[ \t]+/;

/** A rehype plugin: paragraphs of terms with `: meaning` under them are definition lists. */
export function definitionLists() {
  return (tree: Root): void => readLists(tree);
}

function readLists(parent: Root | Element): void {
  parent.children = (parent.children as ElementContent[]).map((child) => {
    if (child.type !== "element") return child;
    if (child.tagName === "p") return listOf(child) ?? child;
    if (child.tagName !== "pre") readLists(child);
    return child;
  });
}

function listOf(paragraph: Element): Element | undefined {
  const [terms = [], ...meanings] = cutAt(MEANING, paragraph.children);
  if (meanings.length === 0) return undefined;
  const named = cutAt(/\n/, terms).filter((term) => term.length > 0);
  return element("dl", [
    ...named.map((term) => element("dt", term)),
    ...meanings.map((meaning) => element("dd", meaning)),
  ]);
}

/** The children in runs, cut where the pattern stands in their text; at the very start it leaves an empty run. */
function cutAt(pattern: RegExp, children: ElementContent[]): ElementContent[][] {
  const runs: ElementContent[][] = [[]];
  for (const [at, child] of children.entries()) {
    if (child.type !== "text") {
      runs.at(-1)?.push(child);
      continue;
    }
    // A line begins with the paragraph or behind a line ending, not behind an element.
    const shield = at === 0 ? "" : "\u0000";
    const [first = "", ...rest] = (shield + child.value).split(pattern);
    runs.at(-1)?.push(...textOf(first.replace("\u0000", "")));
    for (const value of rest) runs.push(textOf(value));
  }
  return runs;
}

function textOf(value: string): ElementContent[] {
  return value === "" ? [] : [{ type: "text", value }];
}
