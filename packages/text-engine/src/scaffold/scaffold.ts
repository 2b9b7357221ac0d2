import type { Chapter, ChapterPart } from "../chapter/parse.ts";
import type { Level } from "../level.ts";
import type { AdaptOptions } from "../options.ts";
import type { SelfCheckQuestion } from "../personalized-chapter.ts";
import { type Addition, type AdditionKind, fitAdditions } from "./addition.ts";
import { listCandidates } from "./candidates.ts";
import { countConcepts } from "./concepts.ts";
import { findDefinitions } from "./definitions.ts";
import { buildGlossary, type UnplacedEntry } from "./glossary.ts";
import { goingDeeper } from "./going-deeper.ts";
import { keyPoints } from "./key-points.ts";
import { isMeaning, readProse } from "./prose.ts";
import { listQuotes } from "./quotes.ts";
import { selfCheck } from "./self-check.ts";
import { wordsToKnow } from "./words-to-know.ts";
import { workedExample } from "./worked-example.ts";

/** Share of the chapter's words that everything added may take. */
const ROOM: Readonly<Record<Level, number>> = { beginner: 0.24, intermediate: 0.15, advanced: 0.13 };

export type Scaffold = { additions: Addition[]; glossary: UnplacedEntry[]; questions: SelfCheckQuestion[] };

const NOTHING: Scaffold = { additions: [], glossary: [], questions: [] };

/** What a level adds around the text, the chapter's glossary, and questions it answers. */
export function buildScaffold(chapter: Chapter, level: Level, options: AdaptOptions): Scaffold {
  const first = endOfTitle(chapter);
  const last = chapter.parts.at(-1);
  if (options.additions === false || options.sentence || chapter.language !== "en" || !first || !last)
    return NOTHING;
  const prose = readProse(chapter);
  const quotes = listQuotes(prose.filter(({ passage }) => !isMeaning(chapter, passage)));
  const words = prose.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const counts = countConcepts(chapter, prose);
  const definitions = findDefinitions(chapter, prose, quotes);
  const glossary = options.glossary === false ? [] : buildGlossary(chapter, prose, definitions);
  const points =
    options.keyPoints === false ? [] : keyPoints(listCandidates(chapter, quotes), level, counts, words);
  const questions =
    options.selfCheck === false || level === "advanced" ? [] : selfCheck(definitions, points, counts);
  const said = points.map(({ markdown }) => markdown);
  const prompts = options.prompts !== false;
  const example = prompts && level === "beginner" ? workedExample(chapter, glossary) : null;
  const offered: Addition[] = [
    { kind: "key-points", after: first.id, title: "Key points", paragraphs: said },
    {
      kind: "self-check",
      after: last.id,
      title: "Check yourself",
      // A gap is for a page that can check what is filled in; beside the key points it would only repeat them.
      paragraphs: questions.filter(({ kind }) => kind === "meaning").map(({ question }) => question),
    },
    { kind: "worked-example", after: last.id, title: "Try it", paragraphs: example ? [example] : [] },
    {
      kind: "glossary",
      after: last.id,
      title: "Words to know",
      paragraphs: options.glossary !== false && level === "beginner" ? wordsToKnow(definitions, said) : [],
    },
    {
      kind: "going-deeper",
      after: last.id,
      title: "Going deeper",
      paragraphs: prompts && level === "advanced" ? goingDeeper(chapter, glossary) : [],
    },
  ];
  const additions = fitAdditions(offered, ROOM[level] * words).sort(
    (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
  );
  return { additions, glossary, questions };
}

/** How the additions follow each other on the page; room is given in another order, the shortest first. */
const ORDER: readonly AdditionKind[] = [
  "key-points",
  "glossary",
  "worked-example",
  "self-check",
  "going-deeper",
];

/** The first heading outside of containers, or the last of the labels and directives that belong to it. */
function endOfTitle({ source, parts }: Chapter): ChapterPart | undefined {
  const lines = parts.map((part) => (part.kind === "other" ? source.slice(part.start, part.end) : ""));
  let depth = 0;
  let at = parts.findIndex((part, index) => {
    if (CONTAINER_END.test(lines[index] ?? "")) depth = Math.max(0, depth - 1);
    else if (CONTAINER.test(lines[index] ?? "")) depth += 1;
    return part.kind === "heading" && depth === 0;
  });
  while (at >= 0 && parts[at + 1]?.kind === "other" && !CONTAINER.test(lines[at + 1] ?? "")) at += 1;
  return parts[at];
}

/** The first and the last line of a container: `:::note`, `:::`. */
const CONTAINER = /^ {0,3}:{3,}/;
const CONTAINER_END = /^ {0,3}:{3,}\s*$/;
