import { inflectNoun, inflectVerb, type NounForm, type VerbForm } from "../text/inflect.ts";
import type { LexiconEntry } from "./entry.ts";

/** An entry met in one of its forms. */
export type Match = { entry: LexiconEntry; form: VerbForm | NounForm | "plain" };

const VERB_FORMS: readonly VerbForm[] = ["base", "s", "ing", "past", "participle"];
const NOUN_FORMS: readonly NounForm[] = ["singular", "plural"];

/** Every written form of every entry, in lower case. */
export function indexEntries(entries: readonly LexiconEntry[]): ReadonlyMap<string, Match[]> {
  const index = new Map<string, Match[]>();
  for (const entry of entries) {
    for (const [written, form] of formsOf(entry)) {
      const matches = index.get(written);
      if (matches) matches.push({ entry, form });
      else index.set(written, [{ entry, form }]);
    }
  }
  return index;
}

function formsOf(entry: LexiconEntry): [string, Match["form"]][] {
  const allowed = (form: string): boolean => entry.guards.forms?.includes(form) ?? true;
  if (entry.kind === "verb")
    return VERB_FORMS.filter(allowed).map((form) => [inflectVerb(entry.lemma, form), form]);
  if (entry.kind === "noun")
    return NOUN_FORMS.filter(allowed).map((form) => [inflectNoun(entry.lemma, form), form]);
  return [[entry.lemma, "plain"]];
}
