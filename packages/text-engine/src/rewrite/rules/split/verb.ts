import { IRREGULAR_VERBS } from "../../../lexicon/irregular.ts";
import { inflectVerb } from "../../../text/inflect.ts";
import type { Word } from "../../sentence.ts";

/** A verb that can carry a clause: an auxiliary, or a verb that is neither an infinitive nor in -ing. */
export function isFiniteVerb(word: Word, at: number, all: readonly Word[]): boolean {
  if (word.pos === "AUX") return !["be", "been", "being", "having"].includes(word.lower);
  if (word.pos !== "VERB" || word.lower.endsWith("ing")) return false;
  if (isJoined(all[at - 1], word) || isJoined(word, all[at + 1])) return false;
  const previous = all[at - 1]?.lower ?? "";
  return !["to", "a", "an", "the"].includes(previous);
}

/** "blame-shifting", "well-known": a part of a word is no verb of its own. */
function isJoined(a: Word | undefined, b: Word | undefined): boolean {
  return a !== undefined && b !== undefined && a.end === b.start && (a.text === "-" || b.text === "-");
}

export function hasVerb(words: readonly Word[]): boolean {
  return words.some(isFiniteVerb);
}

/** Whether the first verb tells a past event. */
export function isPast(words: readonly Word[]): boolean {
  const verb = words.find(isFiniteVerb);
  return verb !== undefined && isPastForm(verb);
}

export function isPastForm(verb: Word): boolean {
  if (verb.pos === "AUX") return ["was", "were", "had", "did", "could", "would"].includes(verb.lower);
  return /ed$/.test(verb.lower) || PAST_FORMS.has(verb.lower);
}

/** Irregular past tenses that are not also base forms. */
const PAST_FORMS: ReadonlySet<string> = new Set(
  [...IRREGULAR_VERBS]
    .filter(
      ([base, { past }]) =>
        past !== base && !["found", "bound", "lay", "fell", "saw", "wound"].includes(past),
    )
    .map(([, { past }]) => past)
    .concat(["found", "fell", "saw"]),
);

export type Tense = "present" | "past" | "perfect";

/** The finite form of a verb in -ing: "making" → "makes", "make", "made", "has made"; null for a verb not known. */
export function finiteOf(gerund: string, tense: Tense, plural: boolean): string | null {
  const base = GERUNDS.get(gerund);
  if (base === undefined) return null;
  if (tense === "past") return inflectVerb(base, "past");
  if (tense === "perfect") return `${plural ? "have" : "has"} ${inflectVerb(base, "participle")}`;
  return plural ? base : inflectVerb(base, "s");
}

/** The tense of the verb at this place; "has become" and "has been" tell how things are now. */
export function tenseAt(words: readonly Word[], at: number): Tense {
  const verb = words[at] as Word;
  const next = words.slice(at + 1).find((word) => word.pos !== "ADV");
  if (["has", "have"].includes(verb.lower) && next && /^(?:VERB|AUX)$/.test(next.pos))
    return ["been", "become", "had"].includes(next.lower) ? "present" : "perfect";
  return isPastForm(verb) ? "past" : "present";
}

/** Verbs that may follow a clause and a comma in -ing and tell what its subject does. Written for this project. */
const BASES =
  "adapt adjust break clean click close compile construct cook count declare delete drag edit execute feed filter fit fix grab import initialize insert install iterate load lock map maximize measure merge minimize multiply normalize optimize pack paint parse plant pour practice press print process query repeat request reset resize review scale scan schedule search shake simulate sort specify stir subtract sum swap switch taste tokenize touch track validate verify wash wrap " +
  "accept achieve act add adopt affect aim allow announce apply appear approach argue arrive ask assign assume attack attract avoid become believe bring build buy call capture carry catch cause change check choose claim collect combine come compare complete compute concatenate confirm connect contain control convert copy cost cover create cut deal define deliver depend describe design destroy develop discover divide draw drive drop earn enable encourage end enjoy ensure enter escape establish expect explain explore express extend face fall fight fill find finish follow force form gain gather generate get give grow handle hand help hit hold identify ignore improve increase indicate introduce involve join keep kill know launch lay lead learn leave let lift link live look lose make mark mean meet move need offer open operate order outline own pass pay perform pick place plan play point pool prefer prevent produce promise protect provide pull push put raise reach read receive record reduce reflect relate rely remain remove replace report represent require rest result retain return reveal rise run save say seek select sell send separate serve set share show sign sit skip slide solve spend spread stand stay stop store strengthen strike suggest support take teach tell test think threaten throw total train transfer transform transmit travel treat trigger try turn understand unlock update urge use visit wait walk want warn watch wear win work write yield";
const GERUNDS: ReadonlyMap<string, string> = new Map(
  BASES.split(" ").map((base) => [inflectVerb(base, "ing"), base]),
);

/** A plain form, as "we run" has it; "put" and its like may also be past. */
export function isBaseForm(verb: Word): boolean {
  return (
    verb.pos === "VERB" && !isPastForm(verb) && !/[^s]s$/.test(verb.lower) && !UNCHANGING.test(verb.lower)
  );
}

const UNCHANGING =
  /^(?:put|set|let|cut|hit|cost|hurt|shut|read|spread|burst|bet|quit|split|beat|come|become|run)$/;
