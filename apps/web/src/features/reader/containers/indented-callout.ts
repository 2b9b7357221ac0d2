import { isCallout } from "./callout-kinds.ts";

type IndentedCallout = { kind: string; title: string | undefined; body: string };

/** A kind, words for style sheets, a title in quotes. `???` folds the box, which stands open here. */
const MARK = /^(?:!!!|\?{3}\+?)[ \t]+([\w-]+)(?:[ \t]+[\w-]+)*(?:[ \t]+"([^"\n]*)")?[ \t]*(?:\r?\n|$)/;

/**
 * A callout as Python-Markdown and MkDocs have it: `!!! note "Title"`, and its text below, indented. Undefined when the
 * block is none.
 * @source https://python-markdown.github.io/extensions/admonition/
 */
export function findIndentedCallout(markdown: string): IndentedCallout | undefined {
  const [mark, name = "", title] = MARK.exec(markdown) ?? [];
  const kind = name.toLowerCase();
  if (mark === undefined || !isCallout(kind)) return undefined;
  return { kind, title, body: withoutIndent(markdown.slice(mark.length)) };
}

/** True for what Markdown takes for code because it is indented; not for one half of code between fences. */
export function isIndented(markdown: string): boolean {
  const fences = markdown.match(/^\s*(?:`{3}|~{3})/gm)?.length ?? 0;
  return /^(?: {4}|\t)/.test(markdown) && fences % 2 === 0;
}

/** A callout's text as it would stand alone. */
export function withoutIndent(markdown: string): string {
  return markdown.replace(/^(?: {1,4}|\t)/gm, "");
}
