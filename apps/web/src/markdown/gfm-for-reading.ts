import type {} from "remark-parse";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import type { Processor } from "unified";

/** GitHub's additions to Markdown (tables, task lists, strikethrough, bare links): the reading half of `remark-gfm`. */
export function gfmForReading(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfm({ singleTilde: false }));
  (data.fromMarkdownExtensions ??= []).push(gfmFromMarkdown());
}
