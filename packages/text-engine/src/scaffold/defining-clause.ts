import { wordsOf } from "../text/words.ts";
import type { DefinedTerm } from "./defining-sentence.ts";
import { selfStanding } from "./self-standing.ts";

/** "… a **cohort**, which is a group of customers who …." The clause says what the emphasised term is. */
const RELATIVE =
  /(?:\b(?<article>an?|the) )?(\*\*|\*|_)(?=\S)(?<term>[\p{L}][\p{L}\p{N}'’ /-]{2,40}?)\2(?: \([^()]{1,30}\))?, which (?<verb>is|are|means|refers to) (?<clause>(?:an?|the|any|how|that|[a-z]+s) [^;:.!?\uE000-\uF8FF]{15,220}?)(?=[.;:]|, (?:and|but|so|while|because|which)\b)/gu;
const LEAST_WORDS = 5;

/** The emphasised terms that a clause of the same sentence explains, as "Term: explanation." */
export function readDefiningClauses(text: string): (DefinedTerm & { sentence: string })[] {
  if (!text.includes(", which ")) return [];
  return [...text.matchAll(RELATIVE)].flatMap(({ groups }) => {
    const { term = "", article = "", clause = "" } = groups ?? {};
    const whole = wordsOf(clause).length >= LEAST_WORDS ? selfStanding(`${clause}.`) : null;
    if (whole === null) return [];
    const explanation = whole.charAt(0).toLowerCase() + whole.slice(1);
    return [{ term, article, sentence: `${term.charAt(0).toUpperCase()}${term.slice(1)}: ${explanation}` }];
  });
}
