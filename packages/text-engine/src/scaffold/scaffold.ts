import type { Chapter, ChapterPart } from "../chapter/parse.ts";
import { plainOf } from "../chapter/passage.ts";
import type { Level } from "../level.ts";
import type { AdaptOptions } from "../options.ts";
import type { SelfCheckQuestion } from "../personalized-chapter.ts";
import { wordsOf } from "../text/words.ts";
import { type Addition, type AdditionKind, fitAdditions } from "./addition.ts";
import { countConcepts } from "./concepts.ts";
import { type Definition, findDefinitions } from "./definitions.ts";
import { buildGlossary, type UnplacedEntry } from "./glossary.ts";
import { goingDeeper } from "./going-deeper.ts";
import { keyPoints } from "./key-points.ts";
import { selfCheck } from "./self-check.ts";
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
  const words = countWords(chapter);
  const counts = countConcepts(chapter);
  const definitions = findDefinitions(chapter);
  const glossary = options.glossary === false ? [] : buildGlossary(chapter, definitions);
  const points = options.keyPoints === false ? [] : keyPoints(chapter, level, counts, words);
  const questions =
    options.selfCheck === false || level === "advanced" ? [] : selfCheck(definitions, points, counts);
  const said = points.map(({ markdown }) => markdown);
  const wordsToKnow = options.glossary === false ? [] : meaningsOf(definitions, said);
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
      paragraphs: level === "beginner" ? wordsToKnow : [],
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

const MOST_WORDS_TO_KNOW = 8;

/** The defining sentences that are not among the key points, each term set in bold. */
function meaningsOf(definitions: Definition[], said: string[]): string[] {
  return definitions
    .filter(({ sentence }) => !said.includes(sentence))
    .slice(0, MOST_WORDS_TO_KNOW)
    .map(({ term, sentence }) => inBold(sentence, term));
}

function inBold(sentence: string, term: string): string {
  const at = sentence.toLowerCase().indexOf(term.toLowerCase());
  if (at < 0) return sentence;
  const end = at + term.length;
  return `${sentence.slice(0, at)}**${sentence.slice(at, end)}**${sentence.slice(end)}`;
}

/** The first heading, or the last of the labels and directives that belong to it. */
function endOfTitle(chapter: Chapter): ChapterPart | undefined {
  let at = chapter.parts.findIndex((part) => part.kind === "heading");
  while (at >= 0 && chapter.parts[at + 1]?.kind === "other") at += 1;
  return chapter.parts[at];
}

function countWords(chapter: Chapter): number {
  const passages = chapter.parts.flatMap((part) => part.passages);
  return passages.reduce((sum, passage) => sum + wordsOf(plainOf(passage, passage.text)).length, 0);
}
