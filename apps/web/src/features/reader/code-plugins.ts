import rehypeHighlight from "rehype-highlight";
import type { MarkdownPlugins } from "../../markdown/markdown.tsx";

/** Colours code whose language is named; the rest is left as it is. */
export const codePlugins: MarkdownPlugins = { remark: [], rehype: [[rehypeHighlight, { detect: false }]] };
