import type { Word } from "../../sentence.ts";
import { hiddenVerb, verbBetween } from "./hidden-verb.ts";
import { type NounPhrase, nounPhraseAt } from "./noun-phrase.ts";
import { afterGerund, stepOver } from "./step-over.ts";
import { isBaseForm } from "./verb.ts";

/** The subject a clause begins with: its noun phrase, the place of the finite verb, and its number,
 * whether anything stands between them (`isPlain`: nothing does), and whether that has a verb of its own (`hasClause`). */
export type Subject = {
  phrase: NounPhrase;
  verb: number;
  plural: boolean;
  isPlain: boolean;
  hasClause: boolean;
};

/** No subject is longer; what looks so is read wrongly. */
export const MAX_SUBJECT_WORDS = 24;

/**
 * The subject at this place and its finite verb. Steps over what may stand between them: "of the pump", "called X",
 * "in brackets", "and the valve", "that the user opens". Null where anything else stands there.
 */
export function subjectAt(words: readonly Word[], start: number): Subject | null {
  const both = subjectOfBoth(words, start);
  if (both) return both;
  const phrase = nounPhraseAt(words, start) ?? gerundAt(words, start);
  if (!phrase || isTimeOfAct(words, start)) return null;
  const hidden = hiddenVerb(words, phrase) ?? verbBetween(words, phrase);
  if (hidden) return hidden;
  let plural = phrase.plural;
  let isPlain = true;
  let hasClause = false;
  for (let at = phrase.end; at < words.length && at - start < MAX_SUBJECT_WORDS; ) {
    const next = stepOver(words, at);
    if (next === null) return null;
    if (next === at)
      return fits(words, at, phrase, plural)
        ? { phrase, verb: at, plural: shownBy(words[at] as Word) ?? plural, isPlain, hasClause }
        : null;
    if (words[at]?.lower === "and") plural = true;
    if (words[at]?.pos !== "ADV") isPlain = false;
    if (words.slice(at, next).some((word) => /^(?:that|which|who)$/.test(word.lower))) hasClause = true;
    at = next;
  }
  return null;
}

/** "and today houses a museum": the day is no subject but the time of what is done; "today is Monday" has one. */
export function isTimeOfAct(words: readonly Word[], at: number): boolean {
  const [day, verb, object] = words.slice(at, at + 3);
  if (!/^(?:today|tonight|tomorrow|yesterday)$/.test(day?.lower ?? "") || !verb) return false;
  return verb.pos === "VERB" || (/[^s]s$/.test(verb.lower) && object?.pos === "DET");
}

/** "both the greedy and the soft plans have": the verb of the second of them. */
function subjectOfBoth(words: readonly Word[], start: number): Subject | null {
  if (words[start]?.lower !== "both" || words[start + 1]?.pos !== "DET") return null;
  const and = words.findIndex((word, at) => at > start && word.lower === "and");
  if (and < 0 || and - start > 6 || words[and + 1]?.pos !== "DET") return null;
  const last = subjectAt(words, and + 1);
  return last && { ...last, phrase: { ...last.phrase, start, plural: true }, plural: true, isPlain: false };
}

/** The number a verb shows, null where its form shows none. */
function shownBy(verb: Word): boolean | null {
  if (["is", "was", "has", "does"].includes(verb.lower)) return false;
  if (["are", "were", "have", "do"].includes(verb.lower)) return true;
  return verb.pos === "VERB" && /[^s]s$/.test(verb.lower) ? false : null;
}

/** "Adding data": a clause in -ing as a noun phrase. */
function gerundAt(words: readonly Word[], at: number): NounPhrase | null {
  const end = afterGerund(words, at);
  return end === null ? null : { start: at, end, head: words[at] as Word, plural: false };
}

/** A verb of the subject's number, as far as its form shows it: "a file name" names a thing, it does not tell of a file. */
function fits(words: readonly Word[], at: number, phrase: NounPhrase, plural: boolean): boolean {
  const verb = words[at] as Word;
  const head = phrase.head.lower;
  if (/^(?:is|was|has|does|'s)$/.test(verb.lower)) return !/^(?:they|we|you|i|these|those)$/.test(head);
  if (/^(?:are|were|have|do)$/.test(verb.lower)) return !/^(?:he|she|it|this|that)$/.test(head);
  if (
    isBaseForm(verb) &&
    /^an?$/.test(words[phrase.start]?.lower ?? "") &&
    !isAmount(words[phrase.start + 1])
  )
    return false;
  if (plural || !isBaseForm(verb) || phrase.head.pos !== "NOUN") return true;
  return !/^(?:an?|each|every|this)$/.test(words[phrase.start]?.lower ?? "");
}

/** "a few pages show": an article in front of a plural. */
function isAmount(word: Word | undefined): boolean {
  return /^(?:few|lot|number|couple|pair|handful|dozen|hundred|thousand|million|billion|majority|minority|variety|range|set|series|group|great|good|small|large|growing|team|family|crew|staff)$/.test(
    word?.lower ?? "",
  );
}
