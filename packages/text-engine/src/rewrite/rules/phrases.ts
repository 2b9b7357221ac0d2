import type { PhraseForm } from "../../lexicon/phrase.ts";
import { withCaseOf } from "../case.ts";
import { CAPITAL, type Edit, isFree, type Operation, type Sentence } from "../sentence.ts";
import { fitsAround } from "./guards.ts";

const INFINITIVE = new Set("to can could may might must shall should will would not n't".split(" "));

/**
 * Short words for long phrases: "in order to" → "to", "due to the fact that" → "because", and the phrases that say
 * nothing are dropped: "It should be noted that the arm moves" → "The arm moves".
 */
export function phraseRule(index: ReadonlyMap<string, PhraseForm[]>, rule: string, why: string): Operation {
  return (sentence) => {
    const edits: Edit[] = [];
    for (let at = 0; at < sentence.words.length; at += 1) {
      const forms = index.get(sentence.words[at]?.lower ?? "") ?? [];
      const infinitive = INFINITIVE.has(sentence.words[at - 1]?.lower ?? "");
      const form = forms.find(
        (candidate) =>
          !(candidate.finite && infinitive) &&
          !(candidate.initial && at > 0) &&
          matches(sentence, at, candidate.tokens) &&
          fitsAround(candidate.entry.guards ?? {}, sentence, at, candidate.tokens.length),
      );
      if (!form) continue;
      edits.push(replace(sentence, at, form, rule, why));
      at += form.tokens.length - 1;
    }
    return edits;
  };
}

function matches(sentence: Sentence, at: number, tokens: string[]): boolean {
  if (!tokens.every((token, offset) => sentence.words[at + offset]?.lower === token)) return false;
  if (tokens.at(-1) === "," && !opensClause(sentence, at)) return false;
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
    return {
      start: first.start,
      end: last.end,
      text: withCaseOf(form.replacement, first.text),
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
