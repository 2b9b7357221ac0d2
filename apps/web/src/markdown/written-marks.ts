import type { Element, ElementContent, Root } from "hast";
import { element } from "./written-tags.ts";

/** `H~2~O`, `x^2^` and `==marked==`, as Pandoc and its kin write them: right behind a letter, and without blanks. */
const MARK = /(?<=[\p{L}\p{N})])([~^])([\p{L}\p{N}+\-−]{1,12})\1(?![~^])|==(?=\S)([^=\n]{1,200}?)(?<=\S)==/gu;
/** `{#name .kind width=50%}` behind a heading's words, a picture or a link: for the tool the text was written for. */
const ATTRIBUTES = /\{(?:[#.][\w:.-]+|[\w-]+=(?:"[^"{}]*"|[^\s"{}]+))(?:\s[^{}]*)?\}/;
const AT_END = new RegExp(`[ \\t]*${ATTRIBUTES.source}[ \\t]*$`);
const AT_START = new RegExp(`^${ATTRIBUTES.source}`);
/** The role in front of what MyST refers to by it: "{numref}`fig-a`". */
const ROLE = /\{[a-z][\w:-]*\}$/;
/** Words Pandoc gives attributes: `[words]{.underline}`. */
const SPAN = /\[([^[\]]*)\]\{[.#][^{}]*\}/g;
const HEADING = /^h[1-6]$/;
const HAS_ATTRIBUTES = /^(?:img|a|code)$/;
/** Where such signs mean something else. */
const APART = /^(?:code|pre|math|svg)$/;

/** A rehype plugin: signs other tools write are shown as what they mean, attributes for these tools not at all. */
export function writtenMarks() {
  return (tree: Root): void => readMarks(tree);
}

function readMarks(parent: Root | Element): void {
  const last = parent.children.at(-1);
  if (parent.type === "element" && HEADING.test(parent.tagName) && last?.type === "text")
    last.value = last.value.replace(AT_END, "");
  parent.children = (parent.children as ElementContent[]).flatMap((child, at) => {
    if (child.type === "element" && !APART.test(child.tagName) && !isAddress(child)) readMarks(child);
    if (child.type !== "text") return [child];
    const before = parent.children[at - 1];
    const behind = before?.type === "element" && HAS_ATTRIBUTES.test(before.tagName);
    const after = parent.children[at + 1];
    const value = behind ? child.value.replace(AT_START, "") : child.value;
    const isRole = after?.type === "element" && after.tagName === "code";
    return marked((isRole ? value.replace(ROLE, "") : value).replace(SPAN, "$1"));
  });
}

/** A link that shows where it leads is to be read to the letter. */
function isAddress({ tagName, children: [first] }: Element): boolean {
  return tagName === "a" && first?.type === "text" && /^(?:[a-z]+:\/\/|www\.)/i.test(first.value);
}

function marked(text: string): ElementContent[] {
  const parts: ElementContent[] = [];
  let from = 0;
  for (const { 0: whole, 1: sign, 2: raised = "", 3: stressed, index } of text.matchAll(MARK)) {
    parts.push({ type: "text", value: text.slice(from, index) });
    const name = stressed !== undefined ? "mark" : sign === "~" ? "sub" : "sup";
    parts.push(element(name, [{ type: "text", value: stressed ?? raised }]));
    from = index + whole.length;
  }
  parts.push({ type: "text", value: text.slice(from) });
  return parts.filter((part) => part.type !== "text" || part.value !== "");
}
