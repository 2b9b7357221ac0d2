import { isPersonNoun, mayNamePersons } from "../../../text/person-nouns.ts";
import type { Word } from "../../sentence.ts";
import { nameAtEnd } from "./name.ts";
import { isPlural, type NounPhrase, nounPhraseAt } from "./noun-phrase.ts";
import { isPastForm } from "./verb.ts";

/** What a relative clause speaks of, as the next sentence names it. */
export type Antecedent = { text: string; plural: boolean; isName: boolean };

const OWNERS = new Set("its their his her our your my".split(" "));

/** The noun just before the comma, when no other noun could be meant: "This motor", "These wheels", "Lisbon". */
export function antecedentOf(left: readonly Word[], verb: Word, isPerson = false): Antecedent | null {
  const phrase = lastPhrase(left);
  if (!phrase || phrase.end - phrase.start > 6) return null;
  const antecedent = isHidden(left, phrase.start, verb) ? null : named(left, phrase, verb, isPerson);
  if (!antecedent || !agrees(antecedent, verb)) return null;
  return antecedent;
}

/** "trees in the wind, which can be heard": behind a preposition "can" does not tell which noun is meant. */
function isHidden(left: readonly Word[], start: number, verb: Word): boolean {
  return (
    /^(?:in|of|on|over|for|with|from|at|by|to|into|onto|under|through|across|along|against|around|beside|behind|between|within|about)$/.test(
      left[start - 1]?.lower ?? "",
    ) && /^(?:can|could|may|might|will|would|must)$/.test(verb.lower)
  );
}

function showsNumber(verb: Word): boolean {
  return (
    /^(?:is|are|was|were|has|have|does|do)$/.test(verb.lower) || (verb.pos === "VERB" && !isPastForm(verb))
  );
}

/** The noun phrase that ends these words, as long as it can be read. */
export function lastPhrase(left: readonly Word[]): NounPhrase | null {
  for (let start = Math.max(0, left.length - 8); start < left.length; start += 1) {
    const phrase = nounPhraseAt(left, start);
    if (phrase?.end === left.length) return phrase;
  }
  return null;
}

function named(
  left: readonly Word[],
  { start, head }: NounPhrase,
  verb: Word,
  isPerson: boolean,
): Antecedent | null {
  const first = left[start] as Word;
  const before = left[start - 1]?.lower;
  if (before === "and" || before === "or" || before === "," || first.lower === "no") return null;
  if (head.pos === "PROPN") return /^an?$/.test(first.lower) ? null : nameOf(left, isPerson);
  if (head.pos !== "NOUN" || /[\uE000-\uF8FF]/.test(head.text)) return null;
  const plural = isPlural(head, first);
  if (before === "of" && (isPlural(left[start - 2] ?? head) === plural || !showsNumber(verb))) return null;
  if (isPerson && plural && /^(?:for|with|from)$/.test(before ?? "") && isPersonPlural(left[start - 2]))
    return null;
  const isDetermined = first.pos === "DET" || OWNERS.has(first.lower);
  const text = compoundOf(left);
  if (text === null) return null;
  if (isPerson && !plural && !isPersonNoun(head.lower)) return null;
  if (isPerson && plural && !isPeople(head.lower) && left.slice(0, start).some(isSomebody)) return null;
  if (isPerson && !plural) return { text: `The ${text}`, plural, isName: false };
  if (!isDetermined && !plural && left.length - start === 1)
    return { text: "This", plural: false, isName: false };
  if (!isDetermined && !plural) return null;
  return { text: `${plural ? "These" : "This"} ${text}`, plural, isName: false };
}

/** "a man with flour on his hands, who …": hands tell nothing. */
function isPeople(plural: string): boolean {
  return PEOPLE.test(plural) || mayNamePersons(plural);
}

const PEOPLE =
  /^(?:people|men|women|children|families|couples|groups|teams|tribes|crews|troops|parties|companies|firms|countries|states|nations|fans|kids|folks|locals|natives|males|females|elders|peers|crowds|audiences|allies)$/;

/** Somebody further left, of whom it could be told as well. */
function isSomebody({ pos, lower }: Word): boolean {
  return pos === "PROPN" || (pos === "NOUN" && (isPersonNoun(lower) || mayNamePersons(lower)));
}

/** "lawyers for the families, who …": both may be meant. */
function isPersonPlural(word: Word | undefined): boolean {
  return word?.pos === "NOUN" && mayNamePersons(word.lower);
}

/** The head with the nouns that stand before it: "data type", "floating-point numbers". */
function compoundOf(left: readonly Word[]): string | null {
  let start = left.length - 1;
  while (start > 0 && (isJoined(left[start - 1], left[start]) || left[start - 1]?.pos === "NOUN")) start -= 1;
  const compound = left.slice(start);
  const words =
    (compound.length > 2 || isOrdinal(left[start - 1])) && compound.every(({ pos }) => pos === "NOUN")
      ? compound.slice(-1)
      : compound;
  if (words.length > 5 || words.some((word) => /[\uE000-\uF8FF]/.test(word.text))) return null;
  return words
    .map((word, at) => (at > 0 && words[at - 1]?.end !== word.start ? " " : "") + word.text)
    .join("");
}

/** "third party tools", "high quality paper": the adjective belongs to the first noun alone. */
function isOrdinal(word: Word | undefined): boolean {
  return /^(?:third|first|second|high|low|open|full|real)$/.test(word?.lower ?? "");
}

function isJoined(before: Word | undefined, word: Word | undefined): boolean {
  return before?.end === word?.start && (before?.text === "-" || word?.text === "-");
}

/** "met Ada King, who …": the name. Behind a preposition the person may be somebody named further left. */
function nameOf(left: readonly Word[], isPerson: boolean): Antecedent | null {
  const name = nameAtEnd(left);
  if (!name || (isPerson && /^(?:in|of|at|with|from|for|the|to|by|near|on|and)$/.test(name.before)))
    return null;
  return { text: isPerson ? name.family : name.full, plural: false, isName: true };
}

function agrees({ plural }: Antecedent, verb: Word): boolean {
  if (["is", "was", "has", "does"].includes(verb.lower)) return !plural;
  if (["are", "were", "have", "do"].includes(verb.lower)) return plural;
  if (verb.pos === "AUX") return true;
  if (/[^s]s$/.test(verb.lower)) return !plural;
  return isPastForm(verb) || plural;
}
