import { headingText } from "../chapter/block-id.ts";
import type { Chapter, ChapterPart } from "../chapter/parse.ts";

/** A heading and what stands under it, up to the next heading of any depth. */
export type Section = { title: string; parts: ChapterPart[] };

const ROUTINE =
  /^(?:introduction|summary|conclusions?|exercises?|discussions?|overview|references|further reading|contents|notes?|appendix|key points|takeaways|recap|quiz|in brief|in short|review|what you(?:['’]ll| will| should) |learning (?:objectives|goals|outcomes)|objectives|check your|key (?:terms|questions|concepts|takeaways|ideas)|prerequisites|resources|see also|what next|next steps|questions?)\b/i;
const NAMEABLE = /^[\p{L}\p{N}][\p{L}\p{N} ,:;'’().!?–—/-]{2,78}$/u;

/** The sections that a prompt can name: a short plain title, and neither the whole chapter nor its routine parts. */
export function nameableSections(chapter: Chapter): Section[] {
  const sections: Section[] = [];
  let inRoutine = false;
  for (const part of chapter.parts) {
    if (part.kind === "heading") {
      const { title } = headingText(chapter.source.slice(part.start, part.end));
      inRoutine = ROUTINE.test(title);
      sections.push({ title, parts: [] });
    } else if (!inRoutine) sections.at(-1)?.parts.push(part);
  }
  const named = sections.filter(({ title, parts }) => parts.length > 0 && NAMEABLE.test(title));
  return named.length > 1 ? named.slice(1) : named;
}
