import { withoutComments } from "../block-text.ts";

/** A block's words without its markup, paragraph by paragraph and item by item: what a comparison of wording looks at. */
export function proseOf(markdown: string): string {
  return withoutComments(markdown)
    .replace(/^ {0,3}(?:> ?)+/gm, "")
    .replace(/^ {0,3}#{1,6}[ \t]+/gm, "")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/!?\[([^\]]+)\]\[[^\]]*\]/g, "$1")
    .replace(/(?<![\p{L}\p{N}\\])(?:[*_]{1,3}|~~)(?=\S)|(?<=[^\s\\])(?:[*_]{1,3}|~~)(?![\p{L}\p{N}])/gu, "")
    .replace(/^ {0,3}(?:`{3,}|~{3,})\{[\w-]+\}[ \t]*|^ {0,3}:[\w-]+:.*$|^ {0,3}~{3,}$|^:[ \t]+/gm, "")
    .replace(/(?<=[\p{L}\p{N})])([~^])([\p{L}\p{N}+\-−]{1,12})\1|==(?=\S)([^=\n]+?)==/gu, "$2$3")
    .replace(/`/g, "")
    .replace(/(?<=\S)[ \t]*\n(?=\S)(?!(?:[-*+]|\d{1,9}[.)])[ \t])/g, " ")
    .trim();
}
