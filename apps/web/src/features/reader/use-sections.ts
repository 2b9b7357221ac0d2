import { useMemo, useRef } from "react";
import { listSections, type Section } from "./contents.tsx";
import type { ReaderBlock } from "./reader-document.ts";

/** The chapter's sections; the same list for views whose sections are the same, so that it is not drawn again. */
export function useSections(blocks: ReaderBlock[]): Section[] {
  const last = useRef<Section[]>([]);
  return useMemo(() => {
    const sections = sectionsOf(blocks);
    if (!isSameList(sections, last.current)) last.current = sections;
    return last.current;
  }, [blocks]);
}

/** Thousands of headings are read once for each view, and not again when it is shown again. */
function sectionsOf(blocks: ReaderBlock[]): Section[] {
  const sections = known.get(blocks) ?? listSections(blocks);
  known.set(blocks, sections);
  return sections;
}

const known = new WeakMap<ReaderBlock[], Section[]>();

function isSameList(a: Section[], b: Section[]): boolean {
  const isSame = (section: Section, at: number) =>
    section.offset === b[at]?.offset && section.text === b[at].text && section.depth === b[at].depth;
  return a.length === b.length && a.every(isSame);
}
