import type { ReactNode } from "react";
import type { ChapterPlugins } from "../chapter-plugins.ts";
import { markFootnotes } from "./mark-footnotes.ts";
import { markTerms, type Term } from "./mark-terms.ts";
import { TermButton } from "./term-button.tsx";

const made = new WeakMap<ChapterPlugins, WeakMap<readonly Term[], ChapterPlugins>>();

/** The plugins of a chapter and what marks the terms of one of its blocks; the same ones for the same block. */
export function withTerms(plugins: ChapterPlugins, terms: readonly Term[]): ChapterPlugins {
  const ofChapter = made.get(plugins) ?? new WeakMap<readonly Term[], ChapterPlugins>();
  made.set(plugins, ofChapter);
  const own = ofChapter.get(terms) ?? {
    ...plugins,
    rehype: [...plugins.rehype, [markTerms, terms], [markFootnotes, terms]],
    components: { ...plugins.components, dfn: termOf(terms) },
  };
  ofChapter.set(terms, own);
  return own;
}

type DfnProps = { "data-term"?: string; children?: ReactNode };

function termOf(terms: readonly Term[]) {
  return (props: DfnProps): ReactNode => {
    const term = terms[Number(props["data-term"])];
    return term === undefined ? props.children : <TermButton term={term}>{props.children}</TermButton>;
  };
}
