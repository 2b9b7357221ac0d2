import type { Chapter } from "../chapter/parse.ts";
import type { BlockKind } from "../personalized-chapter.ts";
import { type DefinedTerm, readDefinedTerm } from "./defining-sentence.ts";
import type { ProseSentence } from "./prose.ts";
import type { Quote } from "./quotes.ts";
import { readDefiningClauses } from "./defining-clause.ts";

/**
 * A term the chapter defines: its own sentence, or its own clause behind the term, as Markdown on one line, and where
 * it stands.
 */
export type Definition = { term: string; sentence: string; question: string; blockId: string };

type Found = DefinedTerm & { sentence: string; blockId: string };

const LONGEST_WORDS = 42;
const KINDS: ReadonlySet<BlockKind> = new Set(["paragraph", "quote", "list"]);

/** The terms the chapter defines, each by the first sentence that does, in the order of the text. */
export function findDefinitions(chapter: Chapter, prose: ProseSentence[], quotes: Quote[]): Definition[] {
  const plain = prose.map((sentence) => sentence.plain).join(" ");
  const order = new Map(chapter.parts.map(({ id }, at) => [id, at]));
  const all = [...definingSentences(quotes, plain), ...definingClauses(prose)].sort(
    (a, b) => (order.get(a.blockId) ?? 0) - (order.get(b.blockId) ?? 0),
  );
  const byTerm = new Map<string, Definition>();
  for (const { term: written, article, sentence, blockId } of all) {
    const term = asInsideASentence(written, plain);
    const key = term.toLowerCase();
    if (!byTerm.has(key))
      byTerm.set(key, { term, sentence, question: questionFor({ term, article }), blockId });
  }
  return [...byTerm.values()];
}

function definingSentences(quotes: Quote[], plain: string): Found[] {
  const lower = plain.toLowerCase();
  return quotes.flatMap(({ kind, words, text, emphasised, markdown, blockId }) => {
    if (words.length > LONGEST_WORDS || !KINDS.has(kind)) return [];
    const defined = readDefinedTerm(text, emphasised, (term) => isRepeated(lower, term.toLowerCase()));
    return defined ? [{ ...defined, sentence: markdown, blockId }] : [];
  });
}

function definingClauses(prose: ProseSentence[]): Found[] {
  return prose
    .filter(({ kind }) => KINDS.has(kind))
    .flatMap(({ text, blockId }) => readDefiningClauses(text).map((found) => ({ ...found, blockId })));
}

/** How often a term must stand in the chapter before an unmarked sentence is taken for its definition. */
const REPEATED = 3;

function isRepeated(prose: string, term: string): boolean {
  let count = 0;
  for (let at = prose.indexOf(term); at >= 0 && count < REPEATED; at = prose.indexOf(term, at + 1))
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
