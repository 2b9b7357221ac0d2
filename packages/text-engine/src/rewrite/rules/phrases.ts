import { isPhraseKept } from "../../lexicon/kept.ts";
import type { PhraseForm, PhraseIndex } from "../../lexicon/phrase.ts";
import { withCaseOf } from "../case.ts";
import { CAPITAL, type Edit, isFree, type Operation, type Sentence } from "../sentence.ts";
import { fitsBehind, isNamed } from "./before-phrase.ts";
import { countsPartOf, standsWithSingular } from "./counting.ts";
import { fitsAround } from "./guards.ts";
import { losesDoer } from "./loses-doer.ts";
import { asksForSubject, wasOrWere } from "./subject-of-be.ts";
import { isUnchanged } from "./unchanging-verb.ts";

/**
 * Short words for long phrases: "in order to" → "to", "due to the fact that" → "because", and the phrases that say
 * nothing are dropped: "It should be noted that the arm moves" → "The arm moves".
 */
export function phraseRule(index: PhraseIndex, rule: string, why: string): Operation {
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
function formAt(sentence: Sentence, at: number, index: PhraseIndex): PhraseForm | undefined {
  const forms = index.get(sentence.words[at]?.lower ?? "");
  if (!forms) return undefined;
  const isHere = (form: PhraseForm): boolean => fits(sentence, at, form);
  return forms.bySecond.get(sentence.words[at + 1]?.lower ?? "")?.find(isHere) ?? forms.alone.find(isHere);
}

function fits(sentence: Sentence, at: number, candidate: PhraseForm): boolean {
  return (
    standAt(sentence, at, candidate.tokens) &&
    !isPhraseKept(candidate.entry, sentence.fields) &&
    fitsBehind(sentence, at, candidate) &&
    !isJoinedOn(sentence, at, candidate) &&
    !goesOnWithThat(sentence, at, candidate) &&
    !goesOnWithTo(sentence, at, candidate) &&
    !goesOnWithAct(sentence, at, candidate) &&
    !goesOnWithAs(sentence, at, candidate) &&
    !goesOnWithThen(sentence, at, candidate) &&
    !(asksForSubject(candidate) && wasOrWere(sentence, at) === null) &&
    !(candidate.entry.phrase.startsWith("~") && !isVerb(sentence, at, candidate)) &&
    !standsWithSingular(sentence, at, candidate) &&
    !goesOnWithIn(sentence, at, candidate) &&
    !losesDoer(sentence, at, candidate) &&
    matches(sentence, at, candidate.tokens) &&
    fitsAround(candidate.entry.guards ?? {}, sentence, at, candidate.tokens.length)
  );
}

/** "Moreover, and even worse, …", "In other words, then, …": a plainer connection would stand beside another one. */
function isJoinedOn({ words }: Sentence, from: number, { tokens, replacement }: PhraseForm): boolean {
  const end = from + tokens.length;
  const isMarked = tokens.at(-1) === "," || words[end]?.text === ",";
  const next = words[words[end]?.text === "," ? end + 1 : end]?.lower ?? "";
  return from === 0 && isMarked && replacement !== "" && /^(?:and|but|or|so|then|yet)$/.test(next);
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

/** "described as a need and as a crime": the second "as" needs the first. */
function goesOnWithAs(sentence: Sentence, from: number, { tokens, replacement }: PhraseForm): boolean {
  return (
    tokens.at(-1) === "as" &&
    !/\bas$/.test(replacement) &&
    sharesPreposition(sentence, from + tokens.length, "as")
  );
}

/** "are required to wait and to pay": the second "to" needs the first. */
function goesOnWithTo(sentence: Sentence, from: number, { tokens, replacement }: PhraseForm): boolean {
  return (
    tokens.at(-1) === "to" &&
    /^(?:must|can|could|may|should|will|would|because of)$/i.test(replacement) &&
    sharesPreposition(sentence, from + tokens.length, "to")
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

/** "is rooted in poverty and in the status of women": the second "in" needs the first. */
function goesOnWithIn(sentence: Sentence, from: number, { tokens, replacement }: PhraseForm): boolean {
  const last = tokens.at(-1) ?? "";
  return (
    /^(?:in|on|of|for|from|with|at|by)$/.test(last) &&
    !replacement.endsWith(last) &&
    sharesPreposition(sentence, from + tokens.length, last)
  );
}

/** "If you want to sell it, then keep it (and you should want to)": such words answer an "if". */
function goesOnWithThen({ words }: Sentence, from: number, { tokens, replacement }: PhraseForm): boolean {
  return (
    tokens[0] === "if" &&
    replacement === "To" &&
    words.slice(from + tokens.length).some(({ lower }) => lower === "then" || lower === "want")
  );
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
      /^(?:ADP|PART|SCONJ)$/.test(pos) &&
      /^(?:and|or|but|than)$/.test(words[at - 1]?.lower ?? ""),
  );
}

/** Whether the tokens behind the second stand here. Asked of every form at every word, so it allocates nothing. */
function standAt({ words }: Sentence, at: number, tokens: readonly string[]): boolean {
  for (let offset = 2; offset < tokens.length; offset += 1)
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
  const { tokens } = form;
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
  const space =
    (tokens.at(-1) === "that" ? /^,?\s+/ : /^\s+/).exec(sentence.text.slice(last.end))?.[0].length ?? 0;
  const capital = at === 0 || /^\p{Lu}/u.test(first.text) ? CAPITAL : "";
  if (space > 0) return { start: first.start, end: last.end + space, text: capital, rule: label, why };
  const before = /\s+$/.exec(sentence.text.slice(0, first.start))?.[0].length ?? 0;
  return { start: first.start - before, end: last.end, text: "", rule: label, why };
}
