import rehypeKatex from "rehype-katex";
import remarkMath from "remark-math";
import "katex/dist/katex.min.css";
import type { MarkdownPlugins } from "../../markdown/markdown.tsx";

/** Typesets maths. Commands that could load or link anything are off; what cannot be set is shown as written. */
export const mathPlugins: MarkdownPlugins = {
  remark: [remarkMath],
  rehype: [
    [rehypeKatex, { trust: false, strict: "ignore", throwOnError: false, maxSize: 20, maxExpand: 200 }],
  ],
};
