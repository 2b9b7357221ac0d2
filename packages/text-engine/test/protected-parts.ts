import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";

type Node = {
  type: string;
  children?: Node[];
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined;
};

const WHOLE = new Set([
  "code",
  "inlineCode",
  "heading",
  "table",
  "html",
  "image",
  "link",
  "linkReference",
  "imageReference",
  "definition",
  "footnoteReference",
  "thematicBreak",
  "yaml",
  "break",
]);

/** What MyST fences as prose: its first line, and what is behind it. */
const CALLOUT = /^([`~]{3,}\{(?:note|tip|warning|admonition)\}[^\n]*\n)([^]*)$/;

/** The chapter as CommonMark with GFM sees it. Another parser than the engine's own, on purpose. */
export function parseCommonMark(markdown: string): Node {
  return fromMarkdown(markdown, {
    extensions: [gfm(), frontmatter(["yaml"])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(["yaml"])],
  });
}

/** The source of everything that must not change, in order, with the shape of lists and quotes around it. */
export function protectedParts(markdown: string): string[] {
  const parts: string[] = [];
  const text = markdown.replace(/^\ufeff/, "");
  visit(parseCommonMark(text), (node) => {
    const fenced = node.type === "code" ? CALLOUT.exec(sourceOf(node, text)) : null;
    if (fenced) parts.push(fenced[1] ?? "", ...protectedParts(fenced[2] ?? ""));
    else if (WHOLE.has(node.type)) parts.push(sourceOf(node, text));
    else if (
      /^(?:list|listItem|blockquote|paragraph|footnoteDefinition|strong|emphasis|delete)$/.test(node.type)
    )
      parts.push(node.type);
    return !WHOLE.has(node.type);
  });
  return [...parts, ...(markdown.match(/\$(?![\s$\d])[^$\n]+?(?<!\s)\$(?!\d)|\\\(.+?\\\)/g) ?? [])];
}

/** Source ranges of all paragraphs; the parser does not count a byte order mark. */
export function paragraphRanges(markdown: string): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  const mark = markdown.startsWith("\ufeff") ? 1 : 0;
  visit(parseCommonMark(markdown.slice(mark)), (node) => {
    const { start, end } = node.position ?? { start: {}, end: {} };
    const from = (start.offset ?? 0) + mark;
    if (node.type === "paragraph") ranges.push({ start: from, end: (end.offset ?? 0) + mark });
    const [, first, inner] =
      (node.type === "code" && CALLOUT.exec(sourceOf(node, markdown.slice(mark)))) || [];
    for (const range of inner === undefined ? [] : paragraphRanges(inner)) {
      const at = from + (first?.length ?? 0);
      ranges.push({ start: at + range.start, end: at + range.end });
    }
    return true;
  });
  return ranges;
}

function sourceOf(node: Node, markdown: string): string {
  return markdown.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

function visit(node: Node, enter: (node: Node) => boolean): void {
  if (enter(node)) for (const child of node.children ?? []) visit(child, enter);
}
