import type { Element, ElementContent, Root, RootContent, Text } from "hast";

/** A word of the text to be explained where it stands, or a footnote's mark. `word` is written as the text writes it. */
export type Term = { word: string; definition: string; source: "chapter" | "curated" | "footnote" };

/** Where nothing is marked: code, links and headings mean something of their own, formulas are no words. */
const APART = new Set(["code", "pre", "a", "h1", "h2", "h3", "h4", "h5", "h6", "dfn", "math", "svg"]);

/** A rehype plugin: the first mention of each term becomes a `dfn` that knows which term it is. */
export function markTerms(terms: readonly Term[]) {
  return (tree: Root): void => {
    for (const [index, { word, source }] of terms.entries())
      if (source !== "footnote") markFirst(tree, word, index);
  };
}

function markFirst(parent: Root | Element, word: string, index: number): boolean {
  for (const [at, child] of parent.children.entries()) {
    if (child.type === "text") {
      const from = findWord(child.value, word);
      if (from < 0) continue;
      (parent.children as RootContent[]).splice(at, 1, ...split(child, from, word.length, index));
      return true;
    }
    if (child.type === "element" && !isApart(child) && markFirst(child, word, index)) return true;
  }
  return false;
}

function split({ value }: Text, from: number, length: number, index: number): ElementContent[] {
  const text = (part: string): ElementContent[] => (part === "" ? [] : [{ type: "text", value: part }]);
  return [
    ...text(value.slice(0, from)),
    {
      type: "element",
      tagName: "dfn",
      properties: { dataTerm: String(index) },
      children: text(value.slice(from, from + length)),
    },
    ...text(value.slice(from + length)),
  ];
}

/** Where a word stands whole; -1 when it does not. A line break in the text is as good as a blank. */
function findWord(text: string, word: string): number {
  const pattern = word
    .trim()
    .split(/\s+/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
    .join("\\s");
  return text.search(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "u"));
}

/** True for what keeps its text as it is. */
export function isApart({ tagName, properties }: Element): boolean {
  const names = properties["className"];
  return (
    APART.has(tagName) || (Array.isArray(names) && names.some((name) => String(name).startsWith("katex")))
  );
}
