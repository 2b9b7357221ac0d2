import type { Chapter } from "../chapter/parse.ts";
import { plainOf } from "../chapter/passage.ts";
import { type DefinedTerm, readDefinedTerm } from "./defining-sentence.ts";
import { listQuotes } from "./quotes.ts";

/** A term the chapter defines: its own sentence as Markdown on one line, and where it stands. */
export type Definition = { term: string; sentence: string; question: string; blockId: string };

const LONGEST_WORDS = 38;

/** The terms the chapter defines in one sentence, each with the first such sentence, in the order of the text. */
export function findDefinitions(chapter: Chapter): Definition[] {
  const prose = plainProse(chapter);
  const found = new Map<string, Definition>();
  for (const quote of listQuotes(chapter)) {
    if (quote.words > LONGEST_WORDS) continue;
    const defined = readDefinedTerm(quote.text, quote.emphasised, (word) => isOwnTerm(prose, word));
    if (!defined) continue;
    const term = asInsideASentence(defined.term, prose);
    if (found.has(term.toLowerCase())) continue;
    found.set(term.toLowerCase(), {
      term,
      sentence: quote.markdown,
      question: questionFor({ ...defined, term }),
      blockId: quote.blockId,
    });
  }
  return [...found.values()];
}

function plainProse(chapter: Chapter): string {
  const passages = chapter.parts.flatMap((part) => part.passages);
  return passages
    .map((passage) => plainOf(passage, passage.text))
    .join("\n")
    .replace(/\s+/g, " ");
}

/** How often a term must stand in the chapter before an unmarked sentence is taken for its definition. */
const REPEATED = 3;

function isOwnTerm(prose: string, term: string): boolean {
  const lower = prose.toLowerCase();
  const wanted = term.toLowerCase();
  let count = 0;
  for (let at = lower.indexOf(wanted); at >= 0 && count < REPEATED; at = lower.indexOf(wanted, at + 1))
    count += 1;
  return count >= REPEATED;
}

/** A capital that only the start of the sentence asks for is taken back. */
function asInsideASentence(term: string, prose: string): string {
  if (!/^\p{Lu}\p{Ll}/u.test(term)) return term;
  const lowered = term.charAt(0).toLowerCase() + term.slice(1);
  const isName = new RegExp(`[a-z,] ${term}`).test(prose) && !prose.includes(` ${lowered}`);
  return isName ? term : lowered;
}

/** "What is a lever?", "What are threads?" */
function questionFor({ term, article }: DefinedTerm): string {
  const isPlural = /[^isu]s$/.test(term) && !/ics$/.test(term) && !/^an?$/i.test(article);
  return `What ${isPlural ? "are" : "is"} ${article ? `${article.toLowerCase()} ` : ""}${term}?`;
}
