import { compareAdjective, type Degree } from "../text/compare.ts";
import { inflectNoun, inflectVerb, type NounForm, VERB_FORMS, type VerbForm } from "../text/inflect.ts";
import type { LexiconEntry } from "./entry.ts";

/** An entry met in one of its forms. */
export type Match = { entry: LexiconEntry; form: VerbForm | NounForm | Degree | "plain" };

const NOUN_FORMS: readonly NounForm[] = ["singular", "plural"];

/** Every written form of every entry, in lower case. */
export function indexEntries(entries: readonly LexiconEntry[]): ReadonlyMap<string, Match[]> {
  const index = new Map<string, Match[]>();
  const free = new Map(
    entries
      .filter((entry) => isFree(entry))
      .map((entry) => [`${entry.kind} ${entry.lemma}`, entry.replacement]),
  );
  for (const written of entries) {
    const entry = { ...written, replacement: endOfChain(written, free) };
    for (const [written, form] of formsOf(entry)) {
      const matches = index.get(written);
      if (matches) matches.push({ entry, form });
      else index.set(written, [{ entry, form }]);
    }
  }
  return index;
}

function isFree(entry: LexiconEntry): boolean {
  return Object.keys(entry.guards).length === 0;
}

/** A replacement that is itself replaced everywhere is skipped, so that a second pass finds nothing left to do. */
function endOfChain(entry: LexiconEntry, free: ReadonlyMap<string, string>): string {
  let replacement = entry.replacement;
  for (let step = 0; step < 3; step += 1) {
    const next = free.get(`${entry.kind} ${replacement}`);
    if (next === undefined || next === entry.lemma) return replacement;
    replacement = next;
  }
  return replacement;
}

function formsOf(entry: LexiconEntry): [string, Match["form"]][] {
  const allowed = (form: string): boolean => entry.guards.forms?.includes(form) ?? true;
  if (entry.kind === "verb")
    return VERB_FORMS.filter(allowed).flatMap((form) =>
      spellingsOf(entry.lemma, inflectVerb(entry.lemma, form)).map((written): [string, VerbForm] => [
        written,
        form,
      ]),
    );
  if (entry.kind === "noun")
    return NOUN_FORMS.filter(allowed).flatMap((form) =>
      britishNoun(inflectNoun(entry.lemma, form)).map((written): [string, NounForm] => [written, form]),
    );
  return [[entry.lemma, "plain"], ...(entry.kind === "adj" ? degreesOf(entry) : [])];
}

/** "quarreled" and "quarrelled", "minimize" and "minimise": what British spelling doubles or writes with s. */
function spellingsOf(lemma: string, written: string): string[] {
  if (/[^aeiou]ize$/.test(lemma) && !/^(?:size|prize|seize|capsize)$/.test(lemma))
    return [written, written.replace(/iz(?=(?:e|es|ed|ing)$)/, "is")];
  if (!/[aeiou][^aeiou]+[aeiou]l$/.test(lemma) || !/[^l]l(?:ed|ing)$/.test(written)) return [written];
  return [written, written.replace(/l(?=(?:ed|ing)$)/, "ll")];
}

function britishNoun(written: string): string[] {
  return /ization/.test(written) ? [written, written.replace("ization", "isation")] : [written];
}

const DEGREES: readonly Degree[] = ["comparative", "superlative"];

/** "wealthier" → "richer", where both words have such a form. */
function degreesOf(entry: LexiconEntry): [string, Degree][] {
  return DEGREES.flatMap((degree) => {
    const written = compareAdjective(entry.lemma, degree);
    return written === null || compareAdjective(entry.replacement, degree) === null
      ? []
      : [[written, degree]];
  });
}
