import type { Chapter } from "../chapter/parse.ts";
import { plainOf } from "../chapter/passage.ts";
import { type DefinedTerm, readDefinedTerm } from "./defining-sentence.ts";
import { listQuotes } from "./quotes.ts";
import { readDefiningClauses } from "./defining-clause.ts";

/**
 * A term the chapter defines: its own sentence, or its own clause behind the term, as Markdown on one line, and where
 * it stands.
 */
export type Definition = { term: string; sentence: string; question: string; blockId: string };

type Found = DefinedTerm & { sentence: string; blockId: string };

const LONGEST_WORDS = 42;
const KINDS = ["paragraph", "quote", "list"] as const;

/** The terms the chapter defines, each by the first sentence that does, in the order of the text. */
export function findDefinitions(chapter: Chapter): Definition[] {
  const prose = plainProse(chapter);
  const order = new Map(chapter.parts.map(({ id }, at) => [id, at]));
  const all = [...definingSentences(chapter, prose), ...definingClauses(chapter)].sort(
    (a, b) => (order.get(a.blockId) ?? 0) - (order.get(b.blockId) ?? 0),
  );
  const byTerm = new Map<string, Definition>();
  for (const { term: written, article, sentence, blockId } of all) {
    const term = asInsideASentence(written, prose);
    const key = term.toLowerCase();
    if (!byTerm.has(key))
      byTerm.set(key, { term, sentence, question: questionFor({ term, article }), blockId });
  }
  return [...byTerm.values()];
}

function definingSentences(chapter: Chapter, prose: string): Found[] {
  return listQuotes(chapter, KINDS).flatMap(({ words, text, emphasised, markdown, blockId }) => {
    if (words > LONGEST_WORDS) return [];
    const defined = readDefinedTerm(text, emphasised, (word) => isOwnTerm(prose, word));
    return defined ? [{ ...defined, sentence: markdown, blockId }] : [];
  });
}

function definingClauses(chapter: Chapter): Found[] {
  return chapter.parts
    .filter(({ kind }) => (KINDS as readonly string[]).includes(kind))
    .flatMap(({ id, passages }) =>
      passages.flatMap((passage) =>
        readDefiningClauses(passage.text).map((found) => ({ ...found, blockId: id })),
      ),
    );
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
