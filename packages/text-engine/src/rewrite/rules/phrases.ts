import type { PhraseForm } from "../../lexicon/phrase.ts";
import { withCaseOf } from "../case.ts";
import { CAPITAL, type Edit, isFree, type Operation, type Sentence, type Word } from "../sentence.ts";
import { countsPartOf, standsWithSingular } from "./counting.ts";
import { fitsAround, POSSESSIVES } from "./guards.ts";
import { BE, HAVE } from "./helping-verbs.ts";
import { asksForSubject, wasOrWere } from "./subject-of-be.ts";
import { isUnchanged } from "./unchanging-verb.ts";

const INFINITIVE = new Set("to can could may might must shall should will would not n't".split(" "));

/** A replacement that is such a helping verb stands behind no other one: "should be able to" ↛ "should can". */
const MODAL = /^(?:can|cannot|could|must|will)\b/;

/** "must" behind a "no" forbids where "has to" only spares: "no file has to be closed" ↛ "no file must be closed". */
const MUST = /^must\b/;
const DENIALS = new Set(
  "no not n't none nobody nothing neither nor never seldom rarely hardly scarcely".split(" "),
);

const AUXILIARIES = new Set([...HAVE, ...BE, "'ve", "'s", "'re", "'d"]);

/**
 * Short words for long phrases: "in order to" → "to", "due to the fact that" → "because", and the phrases that say
 * nothing are dropped: "It should be noted that the arm moves" → "The arm moves".
 */
export function phraseRule(index: ReadonlyMap<string, PhraseForm[]>, rule: string, why: string): Operation {
  return (sentence) => {
    const edits: Edit[] = [];
    for (let at = 0; at < sentence.words.length; at += 1) {
      const form = formAt(sentence, at, index);
      if (!form) continue;
      edits.push(replace(sentence, at, form, rule, why));
      at += form.tokens.length - 1;
    }
    return edits;
  };
}

/** The longest form that stands here and fits what stands around it. */
function formAt(
  sentence: Sentence,
  at: number,
  index: ReadonlyMap<string, PhraseForm[]>,
): PhraseForm | undefined {
  const forms = index.get(sentence.words[at]?.lower ?? "");
  return forms?.find(
    (candidate) =>
      standAt(sentence, at, candidate.tokens) &&
      !(candidate.finite && (isInitial(sentence, at) || asksOrHelps(sentence, at))) &&
      !(MODAL.test(candidate.replacement) && isBehindHelper(sentence, at)) &&
      !(MUST.test(candidate.replacement) && isDenied(sentence, at)) &&
      !(candidate.bare && !INFINITIVE.has(sentence.words[at - 1]?.lower ?? "")) &&
      !(candidate.bare && /^be /.test(candidate.replacement) && isBehindDo(sentence, at)) &&
      !(candidate.initial && !isInitial(sentence, at)) &&
      !goesOnWithThat(sentence, at, candidate) &&
      !goesOnWithTo(sentence, at, candidate) &&
      !goesOnWithAct(sentence, at, candidate) &&
      !(candidate.past && isBehindAuxiliary(sentence, at)) &&
      !(candidate.done && !isBehindAuxiliary(sentence, at)) &&
      !(candidate.attribute && isAct(sentence, at)) &&
      !(asksForSubject(candidate) && wasOrWere(sentence, at) === null) &&
      !(candidate.entry.phrase.startsWith("~") && !isVerb(sentence, at, candidate)) &&
      !standsWithSingular(sentence, at, candidate) &&
      matches(sentence, at, candidate.tokens) &&
      fitsAround(candidate.entry.guards ?? {}, sentence, at, candidate.tokens.length),
  );
}

/** "by expressing an interest in": behind such a word the verb in -ing names an act. */
function isAct({ words }: Sentence, at: number): boolean {
  return /^(?:ADP|SCONJ|VERB)$/.test(words[at - 1]?.pos ?? "");
}

/** At the start, or at the start of the line behind a directive. */
function isInitial({ text, words }: Sentence, at: number): boolean {
  return at === 0 || /^[\uE000-\uF8FF]\n$/.test(text.slice(0, words[at]?.start));
}

/** "provided that it is late and that they wait": the second "that" needs the first. */
function goesOnWithThat({ words }: Sentence, from: number, { tokens, replacement }: PhraseForm): boolean {
  return (
    tokens.at(-1) === "that" &&
    !/\bthat$/.test(replacement) &&
    words.some(
      ({ lower }, at) => at > from && lower === "that" && /^(?:and|but|or)$/.test(words[at - 1]?.lower ?? ""),
    )
  );
}

/** "are advised to rest and to drink": the second "to" needs the first. */
function goesOnWithTo(sentence: Sentence, at: number, { tokens, replacement }: PhraseForm): boolean {
  return (
    tokens.at(-1) === "to" &&
    /^(?:should|can|could|must|will|would)$/.test(replacement) &&
    sharesPreposition(sentence, at + tokens.length, "to")
  );
}

/** "aimed at reducing waste and saving money": the second act needs the "at" of the first. */
function goesOnWithAct({ words }: Sentence, from: number, { tokens, replacement }: PhraseForm): boolean {
  return (
    replacement.startsWith("to ") &&
    tokens.at(-1)?.endsWith("ing") === true &&
    words.some(
      ({ lower, pos }, at) =>
        at > from &&
        pos === "VERB" &&
        lower.endsWith("ing") &&
        /^(?:and|or)$/.test(words[at - 1]?.lower ?? ""),
    )
  );
}

/** "have settled on", "was never given up": such a form is a participle. */
function isBehindAuxiliary({ words }: Sentence, at: number): boolean {
  let before = at - 1;
  while (words[before]?.pos === "ADV" || /^(?:not|n't)$/.test(words[before]?.lower ?? "")) before -= 1;
  const near = words[before];
  if (near?.pos === "PRON" && /^(?:has|have|had)$/.test(words[before - 1]?.lower ?? "")) return true;
  return near !== undefined && AUXILIARIES.has(near.lower);
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
  let before = at - 1;
  while (words[before]?.pos === "ADV" || /^(?:not|n't)$/.test(words[before]?.lower ?? "")) before -= 1;
  return /^(?:do|does|did)$/.test(words[before]?.lower ?? "");
}

/** "should also consist of", "does a name consist of letters?": the verb is no finite one. */
function asksOrHelps(sentence: Sentence, at: number): boolean {
  return sentence.words.at(-1)?.text === "?" || isBehindHelper(sentence, at);
}

function isVerb(sentence: Sentence, at: number, { tokens, replacement, entry }: PhraseForm): boolean {
  const last = tokens.at(-1) ?? "";
  const isShared = !replacement.endsWith(` ${last}`) && sharesPreposition(sentence, at + tokens.length, last);
  const isBare = entry.phrase.startsWith(`~${tokens[0]} `);
  return !isNamed(sentence, at, isBare) && !isUnchanged(sentence, at) && !isShared;
}

/** "looked at the faces and at the cups": the second "at" needs the first. */
function sharesPreposition({ words }: Sentence, from: number, preposition: string): boolean {
  return words.some(
    ({ lower, pos }, at) =>
      at > from &&
      lower === preposition &&
      (pos === "ADP" || pos === "PART") &&
      /^(?:and|or|but)$/.test(words[at - 1]?.lower ?? ""),
  );
}

/** "a board meeting with", "from head to toe": what looks like a verb is the name of a thing. */
function isNamed({ words }: Sentence, at: number, isBare: boolean): boolean {
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

/** Whether these tokens stand here. Asked of every form at every word, so it allocates nothing. */
function standAt({ words }: Sentence, at: number, tokens: readonly string[]): boolean {
  for (let offset = 1; offset < tokens.length; offset += 1)
    if (words[at + offset]?.lower !== tokens[offset]) return false;
  return true;
}

function matches(sentence: Sentence, at: number, tokens: string[]): boolean {
  if (tokens.at(-1) === "," && tokens[0] !== "and" && !opensClause(sentence, at)) return false;
  const first = sentence.words[at];
  const last = sentence.words[at + tokens.length - 1];
  if (!first || !last || !isFree(sentence, first.start, last.end)) return false;
  return (
    !/[\w\-\uE000-\uF8FF]/.test(sentence.text[first.start - 1] ?? " ") &&
    !/[\w\-'’\uE000-\uF8FF]/.test(sentence.text[last.end] ?? " ")
  );
}

/** A connective with its comma is one only where a clause begins: "You can, however, wait" has another order. */
function opensClause({ words }: Sentence, at: number): boolean {
  return at === 0 || words[at - 1]?.lower === ";";
}

function replace(sentence: Sentence, at: number, form: PhraseForm, rule: string, why: string): Edit {
  const first = sentence.words[at] as Sentence["words"][number];
  const last = sentence.words[at + form.tokens.length - 1] as Sentence["words"][number];
  const label = `${rule}:${form.entry.phrase}`;
  if (form.replacement !== "") {
    const said = asksForSubject(form)
      ? form.replacement.replace("was", wasOrWere(sentence, at) ?? "was")
      : form.replacement;
    return {
      start: first.start,
      end: last.end,
      text: withCaseOf(said, first.text) + (countsPartOf(sentence, at, form) ? " of" : ""),
      rule: label,
      why,
    };
  }
  const space = /^\s+/.exec(sentence.text.slice(last.end))?.[0].length ?? 0;
  const capital = at === 0 || /^\p{Lu}/u.test(first.text) ? CAPITAL : "";
  if (space > 0) return { start: first.start, end: last.end + space, text: capital, rule: label, why };
  const before = /\s+$/.exec(sentence.text.slice(0, first.start))?.[0].length ?? 0;
  return { start: first.start - before, end: last.end, text: "", rule: label, why };
}
