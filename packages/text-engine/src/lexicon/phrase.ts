import { type Guards, readGuards } from "./entry.ts";
import { IRREGULAR_VERBS } from "./irregular.ts";
import { inflectVerb, VERB_FORMS, type VerbForm } from "../text/inflect.ts";

/**
 * A run of words and what is said instead. A leading `~` marks a verb, on both sides, that may be inflected;
 * a leading `^` binds it to the start of a sentence; an empty replacement drops the run. `example` shows the change in place.
 */
export type PhraseEntry = { phrase: string; replacement: string; example: string; guards?: Guards };

/** One written form of a phrase: its tokens and its replacement in the same form; a `finite` one stands behind no "to" or "can" and gives no order, a `bare` one only there, an `initial` one at the start of its sentence; a `past` one is told and a `done` one a participle where both are written alike; an `attribute` describes a noun and is no act. */
export type PhraseForm = {
  tokens: string[];
  replacement: string;
  entry: PhraseEntry;
  finite?: boolean;
  bare?: boolean;
  initial?: boolean;
  past?: boolean;
  done?: boolean;
  attribute?: boolean;
};

/** The forms of "be" that the five forms of other verbs leave out. */
const FORMS_OF_BE: readonly (readonly [string, VerbForm])[] = [
  ["are", "base"],
  ["am", "base"],
  ["were", "past"],
];

/** Reads phrases written one to a line: `phrase | replacement | example | guards`; a replacement of `-` drops the phrase. */
export function readPhrases(lines: string): PhraseEntry[] {
  return lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [phrase = "", replacement = "", example = "", guards] = line.split(/\s+\|\s+/);
      const entry = { phrase, replacement: replacement === "-" ? "" : replacement, example };
      return guards === undefined ? entry : { ...entry, guards: readGuards(guards) };
    });
}

/** The forms that begin with a token: those of this token alone, and the longer ones by their second, the longest first. */
export type PhraseForms = { alone: PhraseForm[]; bySecond: Map<string, PhraseForm[]> };
export type PhraseIndex = ReadonlyMap<string, PhraseForms>;

/** Every form of every phrase by its first token. */
export function indexPhrases(entries: readonly PhraseEntry[]): PhraseIndex {
  const index = new Map<string, PhraseForms>();
  for (const form of entries.flatMap(formsOf)) {
    const [first = "", second] = form.tokens;
    const forms = index.get(first) ?? { alone: [], bySecond: new Map<string, PhraseForm[]>() };
    index.set(first, forms);
    if (second === undefined) forms.alone.push(form);
    else forms.bySecond.set(second, [...(forms.bySecond.get(second) ?? []), form]);
  }
  for (const { alone, bySecond } of index.values())
    for (const forms of [alone, ...bySecond.values()])
      forms.sort((a, b) => b.tokens.length - a.tokens.length || guardCount(b) - guardCount(a));
  return index;
}

function guardCount({ entry }: PhraseForm): number {
  return Object.keys(entry.guards ?? {}).length;
}

function formsOf(entry: PhraseEntry): PhraseForm[] {
  if (entry.phrase.startsWith("^")) {
    return [
      { tokens: entry.phrase.slice(1).split(" "), replacement: entry.replacement, entry, initial: true },
    ];
  }
  if (!entry.phrase.startsWith("~")) return [plainForm(entry)];
  const forms = VERB_FORMS.map((form) => verbForm(entry, inflectVerb(entry.phrase.slice(1), form), form));
  if (entry.phrase.startsWith("~be ")) {
    for (const [written, form] of FORMS_OF_BE)
      forms.push(verbForm(entry, entry.phrase.replace("~be", written), form, written));
  } else if (entry.replacement.startsWith("~be ")) {
    forms.push({ ...verbForm(entry, entry.phrase.slice(1), "base", "be"), bare: true });
  }
  const [past, participle] = [forms[VERB_FORMS.indexOf("past")], forms[VERB_FORMS.indexOf("participle")]];
  if (past && participle && isSameRun(past, participle) && past.replacement !== participle.replacement) {
    past.past = true;
    participle.done = true;
  }
  return forms.filter(
    (form, at, all) =>
      form.done === true || form.bare === true || all.findIndex((other) => isSameRun(other, form)) === at,
  );
}

/** "regarded as", "seen as": where the phrase could be a past tense as well, its replacement tells which is meant. */
function plainForm(entry: PhraseEntry): PhraseForm {
  const form: PhraseForm = { tokens: entry.phrase.split(" "), replacement: entry.replacement, entry };
  const [said = ""] = entry.replacement.split(" ");
  if (!/(?:ed|^thought)$/.test(form.tokens[0] ?? "") || form.tokens[0] === said) return form;
  if (PARTICIPLES.has(said)) return { ...form, done: true };
  return PASTS.has(said) ? { ...form, past: true } : form;
}

const DIFFERING = [...IRREGULAR_VERBS.values()].filter(({ past, participle }) => past !== participle);
const PARTICIPLES: ReadonlySet<string> = new Set(DIFFERING.map(({ participle }) => participle));
const PASTS: ReadonlySet<string> = new Set(DIFFERING.map(({ past }) => past));

function isSameRun(one: PhraseForm, other: PhraseForm): boolean {
  return one.tokens.join(" ") === other.tokens.join(" ");
}

function verbForm(entry: PhraseEntry, written: string, form: VerbForm, be = ""): PhraseForm {
  const replacement = entry.replacement.startsWith("~") ? entry.replacement.slice(1) : null;
  if (replacement === null) return { tokens: written.split(" "), replacement: entry.replacement, entry };
  if (form === "ing" && replacement.startsWith("be ")) {
    return { tokens: written.split(" "), replacement: replacement.slice(3), entry, attribute: true };
  }
  if (form === "base" && be === "" && replacement.startsWith("be ") && !entry.phrase.startsWith("~be ")) {
    return { tokens: written.split(" "), replacement: replacement.replace("be", "are"), entry, finite: true };
  }
  const isAlsoPast = form === "base" && be === "" && inflectVerb(entry.phrase.slice(1), "past") === written;
  if (isAlsoPast && inflectVerb(replacement, "past") !== replacement)
    return { tokens: written.split(" "), replacement, entry, bare: true };
  const inflected =
    be !== "" && replacement.startsWith("be ")
      ? replacement.replace("be", be)
      : inflectVerb(replacement, form);
  return { tokens: written.split(" "), replacement: inflected, entry };
}
