import type { Edit, Word } from "../../sentence.ts";
import {
  countWords,
  hasMainClause,
  hasVerb,
  isFiniteVerb,
  isMainClause,
  isPast,
  type Joint,
  MIN_HALF_WORDS,
  type Splitter,
  startsClause,
  stopEdit,
} from "./clause.ts";

/** Verbs that say something about the whole clause before them: "…, which means that …". */
const CLAUSE_VERBS = new Set(
  "means meant makes made allows allowed leads led causes caused gives gave requires required lets helps helped implies implied results resulted explains ensures".split(
    " ",
  ),
);

/** "…, which means that it stops" → "…. This means that it stops"; ", which" after a simple noun repeats the noun. */
export const splitWhich: Splitter = ({ sentence, from, at }) => {
  const [comma, which, verb] = sentence.words.slice(at, at + 3);
  if (comma?.lower !== "," || !verb || (which?.lower !== "which" && which?.lower !== "who")) return null;
  const left = sentence.words.slice(from, at);
  const right = sentence.words.slice(at + 2);
  if (!hasMainClause(left) || !hasVerb(right) || countWords(right) < MIN_HALF_WORDS - 1) return null;
  if (isFigure(right[1])) return null;
  if (which.lower === "which" && CLAUSE_VERBS.has(verb.lower)) return [stopEdit(comma.start, verb, "This")];
  if (
    ["is", "are", "was", "were"].includes(verb.lower) &&
    ["DET", "NOUN", "PROPN"].includes(right[1]?.pos ?? "") &&
    isInPhrase(left)
  )
    return null;
  const noun = antecedentOf(left);
  if (!noun || !isFiniteVerb(verb, 1, [which, verb]) || !agrees(noun, verb)) return null;
  return [stopEdit(comma.start, verb, `${noun.opening}${noun.text}`)];
};

/** "…, which is 60%": a figure speaks of the whole clause, not of its last noun. */
function isFigure(word: Word | undefined): boolean {
  return word !== undefined && (word.pos === "NUM" || /^[€$£]?\d/.test(word.text));
}

/** "one type in the core language, which is the slice": what is named anew may be the noun further left. */
function isInPhrase(left: Word[]): boolean {
  return left.slice(-5, -1).some((word) => word.pos === "ADP");
}

type Antecedent = { opening: string; text: string; plural: boolean };

/** The noun just before the comma, when no other noun could be meant: "the motor", "small wheels", "Lisbon". */
function antecedentOf(left: Word[]): Antecedent | null {
  const noun = left.at(-1);
  if (!noun || !["NOUN", "PROPN"].includes(noun.pos)) return null;
  let start = left.length - 1;
  while (
    start > 0 &&
    (noun.pos === "PROPN" ? ["PROPN"] : ["ADJ", "NOUN", "PROPN"]).includes(left[start - 1]?.pos ?? "")
  )
    start -= 1;
  const phrase = left.slice(start);
  if (
    phrase.length > 4 ||
    phrase.some((word) => /[\uE000-\uF8FF]/.test(word.text) || word.end - word.start !== word.text.length)
  )
    return null;
  const text = phrase.map((word) => word.text).join(" ");
  const before = left[start - 1];
  const isDetermined = before !== undefined && (before.pos === "DET" || OWNERS.has(before.lower));
  const linked = left[start - (isDetermined ? 2 : 1)]?.lower;
  if (linked === "and" || linked === "or" || before?.lower === "," || before?.lower === "no") return null;
  if (noun.pos === "PROPN")
    return before?.lower === "the"
      ? { opening: "The ", text, plural: false }
      : { opening: "", text, plural: false };
  const plural = /[^s]s$/.test(noun.lower);
  if (!isDetermined && !plural && phrase.length === 1) return { opening: "", text: "This", plural: false };
  if (!isDetermined && (!plural || linked === "of")) return null;
  return { opening: plural ? "These " : "This ", text, plural };
}

const OWNERS = new Set("its their his her our your my".split(" "));

function agrees(noun: Antecedent, verb: Word): boolean {
  if (["is", "was", "has", "does"].includes(verb.lower)) return !noun.plural;
  if (["are", "were", "have", "do"].includes(verb.lower)) return noun.plural;
  if (verb.pos === "AUX") return true;
  if (/[^s]s$/.test(verb.lower)) return !noun.plural;
  return /ed$/.test(verb.lower) || noun.plural;
}

/** "…moved to Rome, where he died" → "…moved to Rome. There, he died"; ", where n is …" → ". Here, n is …". */
export const splitWhere: Splitter = ({ sentence, from, at }) => {
  const [comma, where, next, verb] = sentence.words.slice(at, at + 4);
  if (comma?.lower !== "," || where?.lower !== "where" || !next) return null;
  const left = sentence.words.slice(from, at);
  const place = left.at(-1);
  if (!hasMainClause(left) || !startsClause(sentence.words.slice(at + 2))) return null;
  const isSymbol = /^(?:[\uE000-\uF8FF]|[a-zA-Z])$/.test(next.text) && next.text !== "I";
  if (isSymbol)
    return ["is", "are", "denotes", "represents", "means"].includes(verb?.lower ?? "")
      ? [stopEdit(comma.start, next, "Here,")]
      : null;
  if (place?.pos !== "PROPN" || /[\uE000-\uF8FF]/.test(place.text)) return null;
  return [stopEdit(comma.start, next, "There,")];
};

/** "The pump, which was built in 1998, moves water" → "The pump was built in 1998. It moves water." */
export const splitSubjectRelative: Splitter = ({ sentence, from, at }) => {
  const [comma, who, verb] = sentence.words.slice(at, at + 3);
  if (comma?.lower !== "," || !verb || (who?.lower !== "which" && who?.lower !== "who")) return null;
  const subject = sentence.words.slice(from, at);
  const pronoun = pronounFor(subject, who.lower, sentence.words.slice(at));
  const end = sentence.words.findIndex((word, index) => index > at + 2 && word.lower === ",");
  const main = sentence.words[end + 1];
  if (pronoun === null || end < 0 || !main || !isFiniteVerb(main, 1, [who, main])) return null;
  const relative = sentence.words.slice(at + 2, end);
  const rest = sentence.words.slice(end + 1);
  if (
    !isFiniteVerb(verb, 1, [who, verb]) ||
    countWords(relative) < 3 ||
    countWords(rest) < MIN_HALF_WORDS - 1
  )
    return null;
  const second = sentence.words[end] as Word;
  const edits: Edit[] = [
    {
      start: comma.start,
      end: verb.start,
      text: " ",
      rule: "split",
      why: "one idea per sentence",
      group: at,
    },
    { ...stopEdit(second.start, main, pronoun), group: at },
  ];
  return edits;
};

const PEOPLE = new Set(
  "man woman boy girl person people child children teacher doctor king queen president singer actor author writer owner student engineer scientist artist".split(
    " ",
  ),
);

/** What the second sentence calls the subject: It, They, or a person's pronoun when the sentence itself shows it. */
function pronounFor(subject: Word[], who: string, rest: Word[]): string | null {
  const head = subject.at(-1);
  if (
    !head ||
    subject.length > 5 ||
    subject.some((word) => ["ADP", "VERB", "AUX", "PUNCT", "CCONJ", "SCONJ"].includes(word.pos))
  )
    return null;
  if (!["NOUN", "PROPN"].includes(head.pos)) return null;
  if (who === "who" || PEOPLE.has(head.lower)) {
    const shown = rest.find((word) =>
      ["he", "his", "him", "she", "her", "their", "they"].includes(word.lower),
    )?.lower;
    if (!shown) return null;
    return shown.startsWith("h") && shown !== "her" ? "He" : shown.startsWith("t") ? "They" : "She";
  }
  const verb = rest.find((word, at) => at > 1 && isFiniteVerb(word, at, rest))?.lower ?? "";
  const plural = /[^s]s$/.test(head.lower) && head.pos === "NOUN";
  if (["is", "was", "has"].includes(verb) && plural) return null;
  return plural ? "They" : "It";
}

/** "…, making it safe" → "…. This makes it safe", in the tense of the clause before. */
export const splitResult: Splitter = ({ sentence, from, at }: Joint) => {
  const [comma, verb, next] = sentence.words.slice(at, at + 3);
  const forms = RESULT_VERBS.get(verb?.lower ?? "");
  if (comma?.lower !== "," || !verb || !next || !forms) return null;
  const left = sentence.words.slice(from, at);
  const right = sentence.words.slice(at + 2);
  if (
    !isMainClause(left) ||
    countWords(right) < 2 ||
    right.some((word) => word.lower === ",") ||
    left.some((word) => word.lower === ",")
  )
    return null;
  return [stopEdit(comma.start, next, `This ${isPast(left) ? forms[1] : forms[0]}`)];
};

const RESULT_VERBS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["making", ["makes", "made"]],
  ["causing", ["causes", "caused"]],
  ["allowing", ["allows", "allowed"]],
  ["leading", ["leads", "led"]],
  ["resulting", ["results", "resulted"]],
  ["forcing", ["forces", "forced"]],
  ["enabling", ["enables", "enabled"]],
  ["meaning", ["means", "meant"]],
]);
