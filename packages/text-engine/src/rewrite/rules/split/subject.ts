import type { Word } from "../../sentence.ts";
import { isPlural, type NounPhrase, nounPhraseAt } from "./noun-phrase.ts";
import { afterGerund, stepOver } from "./step-over.ts";
import { isBaseForm, isFiniteVerb, isKnownThird } from "./verb.ts";

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
const MAX_SUBJECT_WORDS = 24;

/**
 * The subject at this place and its finite verb. Steps over what may stand between them: "of the pump", "called X",
 * "in brackets", "and the valve", "that the user opens". Null where anything else stands there.
 */
export function subjectAt(words: readonly Word[], start: number): Subject | null {
  const both = subjectOfBoth(words, start);
  if (both) return both;
  const phrase = nounPhraseAt(words, start) ?? gerundAt(words, start);
  if (!phrase) return null;
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

/** "both the greedy and the soft plans have": the verb of the second of them. */
function subjectOfBoth(words: readonly Word[], start: number): Subject | null {
  if (words[start]?.lower !== "both" || words[start + 1]?.pos !== "DET") return null;
  const and = words.findIndex((word, at) => at > start && word.lower === "and");
  if (and < 0 || and - start > 6 || words[and + 1]?.pos !== "DET") return null;
  const last = subjectAt(words, and + 1);
  return last && { ...last, phrase: { ...last.phrase, start, plural: true }, plural: true, isPlain: false };
}

/** "The parameter controls the scale", "Rust attempts to …": a verb the tagger took for a noun, since an object follows. */
function hiddenVerb(words: readonly Word[], { start, end, head }: NounPhrase): Subject | null {
  const before = words[end - 2];
  const after = words[end];
  if (end - start < 2 || !before || !after || head.pos !== "NOUN" || !/[^s]s$/.test(head.lower)) return null;
  if (!["NOUN", "PROPN"].includes(before.pos) || isPlural(before)) return null;
  if (after.pos !== "DET" && !(after.lower === "to" && after.pos === "PART")) return null;
  const phrase = { start, end: end - 1, head: before, plural: false };
  return { phrase, verb: end - 1, plural: false, isPlain: true, hasClause: false };
}

/** "The user checks transactions": a verb the tagger took for a noun between its subject and its object, where no other verb follows. */
function verbBetween(words: readonly Word[], { start, end, head }: NounPhrase): Subject | null {
  const [before, verb] = [words[end - 3], words[end - 2]];
  if (end - start < 4 || !before || !verb || !/^(?:the|a|an)$/.test(words[start]?.lower ?? "")) return null;
  if (verb.pos !== "NOUN" || !isKnownThird(verb.lower) || head.pos !== "NOUN" || !isPlural(head)) return null;
  if (before.pos !== "NOUN" || isPlural(before) || words.slice(end).some(isFiniteVerb)) return null;
  const phrase = { start, end: end - 2, head: before, plural: false };
  return { phrase, verb: end - 2, plural: false, isPlain: true, hasClause: false };
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

/** "using it with other words may help": a clause in -ing that is the subject of what follows it. */
export function isGerundSubject(words: readonly Word[]): boolean {
  const subject = subjectAt(words, 0);
  return (
    subject !== null &&
    words[0]?.lower.endsWith("ing") === true &&
    words[0].pos === "VERB" &&
    words[subject.verb]?.pos === "AUX" &&
    !subject.hasClause
  );
}

/** "this costs time", "this change is small": what is told of all that came before, its time and all. */
export function sumsUp(right: readonly Word[]): boolean {
  const subject = subjectAt(right, 0);
  const verb = right[subject?.verb ?? -1];
  return right[0]?.lower === "this" && verb !== undefined && subject !== null && subject.verb < 4;
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

/**
 * The subject of the main clause of these words: behind "But", behind an adverb, or behind an opening of its own and a
 * comma. `start` counts from the first of the words.
 */
export function mainSubject(words: readonly Word[]): Subject | null {
  let start = 0;
  while (isConnective(words[start])) start += 1;
  const direct = subjectAt(words, start) ?? listSubject(words, start);
  if (direct || !OPENERS.has(words[start]?.pos ?? "")) return direct;
  for (let at = start + 1; at < words.length && at < MAX_SUBJECT_WORDS; at += 1) {
    if (words[at]?.text !== ",") continue;
    let next = at + 1;
    while (isConnective(words[next])) next += 1;
    const behind = subjectAt(words, next);
    if (behind) return behind;
  }
  return null;
}

/** "Slow pages, long forms and hidden details are": a subject of three things or more. */
function listSubject(words: readonly Word[], start: number): Subject | null {
  const first = nounPhraseAt(words, start);
  let end = first?.end ?? start;
  while (words[end]?.text === "," && nounPhraseAt(words, end + 1))
    end = nounPhraseAt(words, end + 1)?.end ?? end + 1;
  if (!first || end === first.end || words[end]?.lower !== "and") return null;
  const last = subjectAt(words, end + 1);
  return (
    last && {
      ...last,
      phrase: { ...first, end: last.phrase.end, plural: true },
      plural: true,
      isPlain: false,
    }
  );
}

function isConnective(word: Word | undefined): boolean {
  if (!word || /^(?:when|where|how|why|whenever|once|as)$/.test(word.lower)) return false;
  return word.pos === "CCONJ" || word.pos === "ADV" || word.text === ",";
}

const OPENERS = new Set(["ADP", "SCONJ", "ADV", "PART", "VERB"]);

/** The last clause of these words that has a subject of its own: behind "but", "and" or "so", else the main clause. */
export function lastClause(words: readonly Word[]): { words: readonly Word[]; subject: Subject } | null {
  for (let at = words.length - 3; at > 2; at -= 1) {
    if (!/^(?:but|and|so|while|although)$/.test(words[at]?.lower ?? "")) continue;
    const own = subjectAt(words, at + 1);
    if (own)
      return {
        words: words.slice(at + 1),
        subject: {
          ...own,
          verb: own.verb - at - 1,
          phrase: { ...own.phrase, start: 0, end: own.phrase.end - at - 1 },
        },
      };
  }
  const subject = mainSubject(words);
  return subject && { words, subject };
}

/** "If you use it, …" or "…, as the town burned": a clause that waits for another. */
export function isOpen(left: readonly Word[]): boolean {
  const comma = left.findLastIndex((word) => word.text === ",");
  const behind = left.slice(comma + 1);
  const first = behind[behind[0]?.pos === "CCONJ" ? 1 : 0];
  return /^(?:if|when|as|once|while|although|because|since|after|before|until|unless|that)$/.test(
    first?.lower ?? "",
  );
}
