import type { Chapter, ChapterPart } from "../chapter/parse.ts";
import type { Level } from "../level.ts";
import type { AdaptOptions } from "../options.ts";
import type { GlossaryEntry } from "../personalized-chapter.ts";
import { furtherQuestions } from "./further-questions.ts";
import { findGlossary, glossaryLines } from "./glossary.ts";
import { keyPoints } from "./key-points.ts";

export type AdditionKind = "key-points" | "glossary" | "further-questions";

/** A quote the engine puts behind the block `after`; its lines begin with `>`. */
export type Addition = { kind: AdditionKind; after: string; lines: string[] };

/** What a level adds around the text, and the chapter's glossary. */
export function buildScaffold(
  chapter: Chapter,
  level: Level,
  options: AdaptOptions,
): { additions: Addition[]; glossary: GlossaryEntry[] } {
  if (options.additions === false || options.sentence || chapter.language !== "en")
    return { additions: [], glossary: [] };
  const last = chapter.parts.at(-1);
  const first = endOfTitle(chapter);
  if (!last || !first) return { additions: [], glossary: [] };
  const glossary = options.glossary === false ? [] : findGlossary(chapter);
  const additions: Addition[] = [];
  if (level !== "advanced")
    addQuote(additions, "key-points", first.id, "Key points", keyPoints(chapter, level));
  if (level === "beginner")
    addQuote(additions, "glossary", last.id, "Words to know", glossaryLines(glossary));
  if (level === "advanced")
    addQuote(additions, "further-questions", last.id, "Going deeper", furtherQuestions(chapter, glossary));
  return { additions, glossary };
}

/** The first heading, or the last of the labels and directives that belong to it. */
function endOfTitle(chapter: Chapter): ChapterPart | undefined {
  let at = chapter.parts.findIndex((part) => part.kind === "heading");
  while (at >= 0 && chapter.parts[at + 1]?.kind === "other") at += 1;
  return chapter.parts[at];
}

function addQuote(
  additions: Addition[],
  kind: AdditionKind,
  after: string,
  title: string,
  paragraphs: string[],
): void {
  if (paragraphs.length === 0) return;
  additions.push({
    kind,
    after,
    lines: [`> **${title}**`, ...paragraphs.flatMap((paragraph) => [">", `> ${paragraph}`])],
  });
}
