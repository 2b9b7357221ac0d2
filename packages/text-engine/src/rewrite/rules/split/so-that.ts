import type { Sentence, Word } from "../../sentence.ts";
import { type Splitter, startsClause } from "./clause.ts";
import { gapBefore, stopEdit } from "./stop.ts";
import { PRONOUNS } from "./coordination-plain.ts";
import { hasNegation } from "./negation.ts";
import { mainSubject } from "./main-subject.ts";
import { subjectAt } from "./subject.ts";

/** ", and how to …": a list that began in front of the purpose goes on behind it. */
const GOES_ON = /,? (?:and|or) (?:how|what|why|when|where|which|whether|to)\b/;

/** A purpose looks ahead: "so that it can start"; "so that it starts" is a result behind a comma. */
const PURPOSE = /^(?:can|could|may|might|must|should|will|would|need|needs)$/;

/** "CLAUSE, so that it can CLAUSE" → "CLAUSE. This way, it can CLAUSE"; a result becomes "So". */
export const splitSoThat: Splitter = ({ sentence, from, at }) => {
  const [so, second, third] = sentence.words.slice(at, at + 3);
  const comma = sentence.words[at - 1]?.text === ",";
  const that = second?.lower === "that" ? 1 : 0;
  const next = that === 1 ? third : second;
  if (so?.lower !== "so" || !next || (that === 0 && (comma || !isAble(next, third)))) return null;
  const left = sentence.words.slice(from, comma ? at - 1 : at);
  const right = sentence.words.slice(at + 1 + that);
  if (
    left.length < 6 ||
    left[0]?.lower.endsWith("ing") ||
    !mainSubject(left) ||
    !startsClause(right) ||
    hasNegation(left) ||
    isShape(left) ||
    (that === 0 && left.at(-1)?.pos === "VERB" && left.at(-1)?.lower.endsWith("ed")) ||
    isInSubject(right) ||
    /^(?:simply|merely|solely|partly|precisely|mainly|even)$/.test(left.at(-1)?.lower ?? "") ||
    (isMere(left) && right.some(({ lower }) => lower === "may")) ||
    GOES_ON.test(sentence.text.slice(next.start))
  )
    return null;
  const verb = right[subjectAt(right, 0)?.verb ?? -1]?.lower ?? "";
  const isResult =
    /^(?:is|are|was|were|does|did)$/.test(verb) || !right.some((word) => PURPOSE.test(word.lower));
  const main = left[mainSubject(left)?.verb ?? -1]?.lower ?? "";
  const isAsked = /^(?:may|might|should|must|would|wants?|needs?)$/.test(main);
  if (comma && isAsked && right.slice(0, 8).some(({ lower }) => /^(?:does|did)$/.test(lower))) return null;
  const opening = comma && isResult && !isAsked ? "So" : "This way,";
  return [stopEdit(gapBefore(sentence, comma ? at - 1 : at), next, opening)];
};

/** "… so we can see it": "so" in front of a pronoun that is able to do something means "so that". */
function isAble(subject: Word, verb: Word | undefined): boolean {
  return PRONOUNS.has(subject.lower) && /^(?:can|could)$/.test(verb?.lower ?? "");
}

/** "may break so that the file may …": both are only possible, so it is no purpose. */
function isMere(left: readonly Word[]): boolean {
  return left.some(({ lower }) => lower === "may" || lower === "might");
}

/** "is written so it can be read": how it is written. */
function isShape(left: readonly Word[]): boolean {
  const last = left.at(-1);
  return (
    last?.pos === "VERB" &&
    /^(?:written|designed|built|made|arranged|set|done|chosen|placed|put|formed|shaped)$/.test(last.lower)
  );
}

/** "that keeping the rules so that owners can be called for it will help": the verb the rules wait for comes behind. */
function isInSubject(right: readonly Word[]): boolean {
  const stop = right.findIndex(
    ({ pos, text, lower }) =>
      pos === "CCONJ" || pos === "SCONJ" || text === "," || /^(?:that|which|who|what)$/.test(lower),
  );
  const verbs = right
    .slice(0, stop < 0 ? undefined : stop)
    .filter(({ lower }) => /^(?:is|are|was|were|can|could|may|might|will|would|must|should)$/.test(lower));
  return verbs.length > 1;
}

/** "Thus it is late, and so we go": two sentences in a row that begin with "So" read as a stammer, unless they are long. */
export function opensWithSo({ text, words }: Sentence): boolean {
  return (
    words.length < LONG &&
    /^(?:So|Thus|Therefore|Hence|Consequently|Accordingly|In other words|As a result|That is to say|For this reason)\b/.test(
      text,
    )
  );
}

const LONG = 34;
