import {
  addCounts,
  countText,
  fleschKincaidGrade,
  NO_COUNTS,
  type TextCounts,
} from "@growth-guide/text-engine/measure";
import { readHeading } from "../block-text.ts";
import { proseOf } from "../changes/prose-of.ts";
import type { ReaderBlock } from "../reader-document.ts";

/**
 * A stretch of a chapter and how hard it is, as written and at this level, in school grades. `offset` is where it
 * begins in the original; `share` is how much of the chapter's prose it is, 0–1.
 */
export type SectionGrade = { title: string; offset: number; share: number; before: number; after: number };

/** Fewer words than this say little about a grade: such a section goes with the one before it. */
const MIN_WORDS = 60;
/** Blocks whose words are sentences. */
const PROSE = new Set(["paragraph", "list", "quote"]);

type Section = { title: string; offset: number; before: TextCounts; after: TextCounts };

/** The grade of each section of a chapter; `source` is the chapter as written. What a level added does not count. */
export function gradeSections(blocks: ReaderBlock[], source: string, title: string): SectionGrade[] {
  const sections: Section[] = [{ title, offset: 0, before: NO_COUNTS, after: NO_COUNTS }];
  for (const { kind, markdown, source: span } of blocks) {
    const section = sections.at(-1);
    if (span === null || section === undefined) continue;
    const heading = kind === "heading" ? readHeading(markdown) : undefined;
    if (heading !== undefined && section.before.words >= MIN_WORDS)
      sections.push({ title: heading.text, offset: span.start, before: NO_COUNTS, after: NO_COUNTS });
    else if (heading !== undefined && section.before.words === 0 && heading.depth > 1)
      Object.assign(section, { title: heading.text, offset: span.start });
    if (!PROSE.has(kind)) continue;
    section.before = addCounts(section.before, countText(proseOf(source.slice(span.start, span.end))));
    section.after = addCounts(section.after, countText(proseOf(markdown)));
  }
  return toGrades(joinShort(sections));
}

function joinShort(sections: Section[]): Section[] {
  const last = sections.at(-1);
  const previous = sections.at(-2);
  if (last === undefined || previous === undefined || last.before.words >= MIN_WORDS) return sections;
  const joined = {
    ...previous,
    before: addCounts(previous.before, last.before),
    after: addCounts(previous.after, last.after),
  };
  return [...sections.slice(0, -2), joined];
}

function toGrades(sections: Section[]): SectionGrade[] {
  const words = sections.reduce((sum, { before }) => sum + before.words, 0);
  return sections
    .filter(({ before, after }) => before.words >= MIN_WORDS && after.words > 0)
    .map(({ title, offset, before, after }) => ({
      title,
      offset,
      share: before.words / words,
      before: Math.max(0, fleschKincaidGrade(before)),
      after: Math.max(0, fleschKincaidGrade(after)),
    }));
}
