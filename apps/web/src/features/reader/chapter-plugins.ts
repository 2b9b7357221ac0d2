import type { MarkdownPlugins } from "../../markdown/markdown.tsx";
import type { Term } from "./terms/mark-terms.ts";

/** What is loaded only for chapters that need it: maths, highlighting, terms explained where they stand. */
export type ChapterPlugins = MarkdownPlugins & {
  /** The same plugins with what marks a block's terms, once that is loaded. */
  withTerms?: (plugins: ChapterPlugins, terms: readonly Term[]) => ChapterPlugins;
};
