import type { PhraseForm } from "../../lexicon/phrase.ts";
import type { Sentence, Word } from "../sentence.ts";
import { POSSESSIVES } from "./guards.ts";
import { BE, HAVE } from "./helping-verbs.ts";
import { pastOrParticiple } from "./past-or-participle.ts";
import { hasVerb } from "./split/verb.ts";

const INFINITIVE = new Set("to can could may might must shall should will would not n't".split(" "));

/** A replacement that is such a helping verb stands behind no other one: "should be able to" ↛ "should can". */
const MODAL = /^(?:can|cannot|could|must|will)\b/;

/**
 * "must" behind a "no" forbids where "has to" only spares: "no file has to be closed" ↛ "no file must be closed"; nor is
 * "no guest will probably come" said.
 */
const NOT_DENIED = /^(?:must|will probably)\b/;
const DENIALS = new Set(
  "no not n't none nobody nothing neither nor never seldom rarely hardly scarcely".split(" "),
);

/** Whether a form of a phrase can stand behind the words before `at`. */
export function fitsBehind(sentence: Sentence, at: number, form: PhraseForm): boolean {
  const { replacement, bare } = form;
  if (form.finite && (isInitial(sentence, at) || asksOrHelps(sentence, at))) return false;
  if (MODAL.test(replacement) && isBehindHelper(sentence, at)) return false;
  if (NOT_DENIED.test(replacement) && isDenied(sentence, at)) return false;
  if (replacement.startsWith("will probably") && isSupposed(sentence, at)) return false;
  if (bare && !INFINITIVE.has(sentence.words[at - 1]?.lower ?? "")) return false;
  if (bare && /^be /.test(replacement) && isBehindDo(sentence, at)) return false;
  if (form.initial && !isInitial(sentence, at)) return false;
  if (form.tokens.join(" ") === "hence" && form.initial && !opensStatement(sentence, at + form.tokens.length))
    return false;
  if (form.entry.phrase === "rather than" && isInPredicate(sentence, at)) return false;
  if (/^in (?:height|length)$/.test(form.entry.phrase) && isMeasureAlone(sentence, at)) return false;
  if (form.entry.phrase === "given that" && isPromised(sentence, at)) return false;
  if ((form.past || form.done) && !isTold(sentence, at, form)) return false;
  return !(form.attribute && isAct(sentence, at));
}

/** "if it is likely to rain", "whether any firm is likely to gain": what is only supposed will not "probably" be. */
function isSupposed({ words }: Sentence, at: number): boolean {
  return words
    .slice(0, at)
    .some(({ lower }) => /^(?:if|unless|whether|any|anybody|anyone|unlikely|doubt)$/.test(lower));
}

/** "members regarded it" tells, "is regarded as" is a participle; without an object, as in "regarded as", it is one in doubt too. */
function isTold(sentence: Sentence, at: number, { past, tokens, entry }: PhraseForm): boolean {
  const told = pastOrParticiple(sentence, at, tokens.length);
  if (past) return told === "past";
  return told === "participle" || (told === null && !entry.phrase.startsWith("~"));
}

/** "by expressing an interest in": behind such a word the verb in -ing names an act. */
function isAct({ words }: Sentence, at: number): boolean {
  return /^(?:ADP|SCONJ|VERB)$/.test(words[at - 1]?.pos ?? "");
}

/** At the start, behind a bracket that opens there, or at the start of the line behind a directive. */
function isInitial({ text, words }: Sentence, at: number): boolean {
  return (
    at === 0 ||
    (at === 1 && words[0]?.text === "(") ||
    /^[\uE000-\uF8FF]\n$/.test(text.slice(0, words[at]?.start))
  );
}

/** "Hence the claim that it helps": "so" opens no row of words without a verb. */
function opensStatement({ words }: Sentence, from: number): boolean {
  const end = words.findIndex(({ text, lower }, at) => at > from && (text === "," || RELATIVES.test(lower)));
  return hasVerb(words.slice(from, end < 0 ? undefined : end));
}

const RELATIVES = /^(?:that|which|who|whom|whose)$/;

/** "exceeded forty metres in height", "a wall of 40 metres in length": nothing there is said to be high or long. */
function isMeasureAlone({ words }: Sentence, at: number): boolean {
  return words
    .slice(Math.max(0, at - 5), at)
    .some(({ lower }) => /^(?:exceed(?:s|ed|ing)?|reach(?:es|ed)?|went|goes?|of|to|by)$/.test(lower));
}

/** "is an end rather than a means": where it is told what something is, nothing stands "instead of" anything. */
function isInPredicate({ words }: Sentence, at: number): boolean {
  const near = words
    .slice(0, at)
    .findLast(({ pos, lower }) => lower === "as" || BE.includes(lower) || /^(?:VERB|AUX)$/.test(pos));
  return near !== undefined && (near.lower === "as" || BE.includes(near.lower));
}

/** "It will last, given that you clean it": behind a promise a condition follows, not a reason. */
function isPromised({ words }: Sentence, at: number): boolean {
  return words.slice(0, at).some(({ lower }) => /^(?:will|'ll|shall|would)$/.test(lower));
}

/** "should have the ability to", "do have to", "has had the ability to". */
function isBehindHelper({ words }: Sentence, at: number): boolean {
  let before = at - 1;
  while (words[before]?.pos === "ADV" && !INFINITIVE.has(words[before]?.lower ?? "")) before -= 1;
  const near = words[before]?.lower ?? "";
  return INFINITIVE.has(near) || HAVE.includes(near) || /^(?:do|does|did)$/.test(near);
}

/** Whether a word between the last mark and `at` says no. */
function isDenied({ words }: Sentence, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && words[before]?.pos !== "PUNCT" && !DENIALS.has(words[before]?.lower ?? ""))
    before -= 1;
  return DENIALS.has(words[before]?.lower ?? "");
}

/** "does not consist of": behind such a word stands no "be". */
function isBehindDo({ words }: Sentence, at: number): boolean {
  return /^(?:do|does|did)$/.test(words[pastAdverbs(words, at - 1)]?.lower ?? "");
}

/** The nearest place from `at` leftwards at which stands neither an adverb nor "not". */
function pastAdverbs(words: readonly Word[], at: number): number {
  let place = at;
  while (words[place]?.pos === "ADV" || /^(?:not|n't)$/.test(words[place]?.lower ?? "")) place -= 1;
  return place;
}

/** "should also consist of", "does a name consist of letters?": the verb is no finite one. */
function asksOrHelps(sentence: Sentence, at: number): boolean {
  return sentence.words.at(-1)?.text === "?" || isBehindHelper(sentence, at);
}

/** "a board meeting with", "from head to toe": what looks like a verb is the name of a thing. */
export function isNamed({ words }: Sentence, at: number, isBare: boolean): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word?.pos !== "NOUN" || !before) return false;
  if (before.pos === "NOUN" || before.pos === "PROPN")
    return isBare || /ing$/.test(word.lower)
      ? !isMany(before) && words.at(-1)?.text !== "?"
      : /(?<!^result)s$/.test(word.lower) && words[at - 2]?.pos === "ADP";
  if (POSSESSIVES.has(before.lower) || before.lower === "'s") return true;
  if (before.pos === "NUM") return isBare || before.lower !== "one";
  return ["DET", "ADJ", "ADP", "VERB"].includes(before.pos) && !/^(?:to|which|who)$/.test(before.lower);
}

/** Behind one thing no verb stands in its bare form but in a question, behind many it may. */
function isMany({ lower }: Word): boolean {
  return /s$|^(?:people|children|men|women|police)$/.test(lower);
}
