import { BARE_FILLERS, DEGREES, MEASURED, PARENTHETICALS } from "../../lexicon/fillers.ts";
import { IRREGULAR_VERBS } from "../../lexicon/irregular.ts";
import { CAPITAL, type Edit, isFree, type Operation, type Sentence, type Word } from "../sentence.ts";
import { isFiniteVerb } from "./split/verb.ts";

const NEGATIONS = new Set("unless not n't no never cannot nor neither without hardly only".split(" "));
/** So many words behind a negation the degree may be what is denied. */
const REACH_OF_NEGATION = 12;
/** Behind these a filler is part of a comparison or a contrast. */
const BOUND_BEFORE = new Set("and so too as more most less least how the or but than if whether".split(" "));
const BOUND_AFTER = new Set("much than not so enough as like if because when before after".split(" "));
const SUBJECTS = new Set("i we you they he she it this that which who there".split(" "));
const MODALS = new Set("can could may might must should will would to 'll ’ll".split(" "));
const BE = new Set("is are was were be 's 're".split(" "));

/**
 * Fillers out: "you can just call it" → "you can call it", "is actually a list" → "is a list", "very slow" → "slow".
 * Where a word limits or denies ("not just", "just before", "has just ended") it stays.
 */
export const dropFillers: Operation = (sentence) =>
  sentence.words.flatMap((word, at) => degreeAt(sentence, word, at) ?? fillerAt(sentence, word, at) ?? []);

/** Of course, in fact and the like between two commas behind a verb: "It is, of course, wrong" → "It is wrong". */
export const dropParentheticals: Operation = (sentence) => {
  const edits: Edit[] = [];
  for (let at = 1; at < sentence.words.length - 2; at += 1) {
    const open = sentence.words[at] as Word;
    const before = sentence.words[at - 1] as Word;
    if (open.lower !== "," || !["AUX", "VERB", "CCONJ"].includes(before.pos)) continue;
    const tokens = PARENTHETICALS.find((phrase) =>
      phrase.every((token, offset) => sentence.words[at + 1 + offset]?.lower === token),
    );
    const close = tokens && sentence.words[at + 1 + tokens.length];
    if (!close || close.lower !== "," || !isFree(sentence, open.start, close.end)) continue;
    edits.push({ start: open.start, end: close.end, text: "", rule: "filler", why: WHY });
  }
  return edits;
};

const WHY = "it adds nothing to the statement";

/** A degree in front of what it grades. */
function degreeAt(sentence: Sentence, word: Word, at: number): Edit | null {
  const next = sentence.words[at + 1];
  if (!DEGREES.has(word.lower) || word.pos !== "ADV" || !next || !["ADJ", "ADV"].includes(next.pos))
    return null;
  return MEASURED.has(next.lower) || isAsked(sentence, at) ? null : dropAt(sentence, word, at);
}

/** "if it is very slow", "what they actually want": a condition or a question asks for the degree, or for the truth. */
function isAsked({ words }: Sentence, at: number): boolean {
  const before = words.slice(Math.max(0, at - REACH_OF_QUESTION), at);
  const clause = before.slice(before.findLastIndex(({ lower }) => lower === ",") + 1);
  return clause.some(({ lower }) => ASKING.has(lower));
}

const ASKING = new Set("if when whenever whether unless what how who why where".split(" "));
const REACH_OF_QUESTION = 10;

/** A filler beside a verb, with other fillers around it looked through: "is really just a name". */
function fillerAt(sentence: Sentence, word: Word, at: number): Edit | null {
  if (!BARE_FILLERS.has(word.lower) || word.pos !== "ADV") return null;
  if (
    GENUINE.test(word.lower) &&
    (isAsked(sentence, at) || OF_MIND.test(sentence.words[at + 1]?.lower ?? ""))
  )
    return null;
  const isFiller = (other: Word): boolean => BARE_FILLERS.has(other.lower);
  const next = sentence.words.slice(at + 1).find((other) => !isFiller(other));
  const before = sentence.words.slice(0, at).findLast((other) => !isFiller(other));
  if (!next || !standsIdle(word, before, next)) return null;
  return dropAt(sentence, word, at);
}

const GENUINE = /^(?:really|truly|actually)$/;
/** "they really agreed": whether they did is the point. */
const OF_MIND =
  /^(?:agree|want|like|need|love|care|know|mean|believe|think|understand|see)(?:s|d|ed)?$|^(?:knew|meant|thought|understood|saw)$/;

function standsIdle(word: Word, before: Word | undefined, next: Word): boolean {
  if (before === undefined)
    return next.pos === "VERB" && !isPastForm(next) && !(word.lower === "just" && next.lower.endsWith("ing"));
  if (word.lower === "actually" && /^(?:not|n['’]t|have|has|['’]ve)$/.test(before.lower))
    return next.pos === "VERB";
  if (MODALS.has(before.lower)) return ["VERB", "AUX", "NOUN"].includes(next.pos);
  if (before.lower === "," && next.lower.endsWith("ing")) return true;
  if (/^(?:by|of|for|from)$/.test(before.lower))
    return word.lower !== "just" && /^\w{3,}ing$/.test(next.lower);
  if (BE.has(before.lower))
    return word.lower === "just" ? /^(?:a|an|another)$/.test(next.lower) : next.pos !== "PUNCT";
  const isVerb = isFiniteVerb(next, 1, [before, next]);
  if (word.lower === "just") return SUBJECTS.has(before.lower) && isVerb && !isPastForm(next);
  return isVerb && ["PRON", "NOUN", "PROPN", "DET", "CCONJ", "SCONJ"].includes(before.pos);
}

/** "It just ended" speaks of time. */
function isPastForm(verb: Word): boolean {
  return /ed$/.test(verb.lower) || IRREGULAR_PASTS.has(verb.lower);
}

const IRREGULAR_PASTS = new Set(
  [...IRREGULAR_VERBS.values()].flatMap(({ past, participle }) => [past, participle]),
);

function dropAt(sentence: Sentence, word: Word, at: number): Edit | null {
  const next = sentence.words[at + 1];
  if (!next || BOUND_AFTER.has(next.lower) || BOUND_BEFORE.has(sentence.words[at - 1]?.lower ?? ""))
    return null;
  if (
    word.lower !== "actually" &&
    sentence.words
      .slice(Math.max(0, at - REACH_OF_NEGATION), at)
      .some((before) => NEGATIONS.has(before.lower))
  )
    return null;
  if (/[\w\-'’]/.test(sentence.text[word.start - 1] ?? " ")) return null;
  if (!/^\s+$/.test(sentence.text.slice(word.end, next.start))) return null;
  if (!isFree(sentence, word.start, next.start) || isContrasted(sentence.text, word)) return null;
  const text = at === 0 ? CAPITAL : "";
  return { start: word.start, end: next.start, text, rule: `filler:${word.lower}`, why: WHY };
}

/** Where degrees are compared the degree is the fact. */
function isContrasted(text: string, { start, end }: Word): boolean {
  return CONTRASTED.test(text.slice(Math.max(0, start - REACH_OF_CONTRAST), end + REACH_OF_CONTRAST));
}

const REACH_OF_CONTRAST = 70;
const CONTRASTED =
  /\b(?:partly|partially|slightly|not only|not just|instead of|as opposed to|rather than)\b/i;
