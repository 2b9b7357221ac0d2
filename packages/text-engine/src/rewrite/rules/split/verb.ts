import { VERBS } from "../../../lexicon/common-verbs.ts";
import { IRREGULAR_VERBS } from "../../../lexicon/irregular.ts";
import { inflectVerb } from "../../../text/inflect.ts";
import type { Word } from "../../sentence.ts";

/** A verb that can carry a clause: an auxiliary, or a verb that is neither an infinitive nor in -ing. */
export function isFiniteVerb(word: Word, at: number, all: readonly Word[]): boolean {
  if (word.pos === "AUX") return !["be", "been", "being", "having"].includes(word.lower);
  if (word.pos !== "VERB" || word.lower.endsWith("ing")) return false;
  if (isDescribing(word, all[at - 1], all[at + 1])) return false;
  if (isMadeBy(word, all[at - 1], all[at + 1]) && !all.slice(at + 1, at + 9).some(isOfAnyClause))
    return false;
  if (at > 0 && /^\p{Lu}\p{Ll}/u.test(word.text) && /^\p{Lu}/u.test(all[at - 1]?.text ?? "")) return false;
  if (isJoined(all[at - 1], word) || isJoined(word, all[at + 1])) return false;
  const previous = all[at - 1]?.lower ?? "";
  return !["to", "a", "an", "the", "any", "every", "no"].includes(previous);
}

/** "the list used when it starts": a noun and what was done with it; as a verb it would need an object. */
function isDescribing({ lower }: Word, before: Word | undefined, next: Word | undefined): boolean {
  if (lower === "made" && before?.pos === "NOUN" && /^(?:of|up|from)$/.test(next?.lower ?? "")) return true;
  const isDone =
    /^(?:used|given|shown|created|needed|required|defined|provided|specified|stored|associated)$/.test(lower);
  return (
    isDone &&
    before?.pos === "NOUN" &&
    /^(?:by|in|for|as|with|when|from|on|at|during)$/.test(next?.lower ?? "")
  );
}

/** "the bonds produced by a town": what was done to the noun, where no other verb follows that it could be the subject of. */
function isMadeBy({ lower }: Word, before: Word | undefined, next: Word | undefined): boolean {
  if (!/^(?:NOUN|PROPN)$/.test(before?.pos ?? "")) return false;
  if (lower === "designed") return /^(?:by|for)$/.test(next?.lower ?? "");
  return (
    next?.lower === "by" &&
    /^(?:made|produced|created|written|built|developed|published|owned|formed|generated)$/.test(lower)
  );
}

function isOfAnyClause({ pos, lower }: Word): boolean {
  return pos === "AUX" || (pos === "VERB" && !/(?:ed|en|ing)$/.test(lower));
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
  return (/ed$/.test(verb.lower) && !ENDING_SO.test(verb.lower)) || PAST_FORMS.has(verb.lower);
}

/** Base forms that end like a past tense. */
const ENDING_SO = /^(?:need|feed|speed|breed|bleed|heed|seed|weed|exceed|proceed|succeed|embed|shed|wed)$/;

/** Verbs whose base form ends like a participle: "the results need to be printed". */
export const NO_PARTICIPLES: ReadonlySet<string> = new Set(
  "need feed exceed proceed succeed want represent prevent present build hold include provide decide happen listen open depend extend".split(
    " ",
  ),
);

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

/** Verbs that may follow a clause and a comma in -ing and tell what its subject does. */
const GERUNDS: ReadonlyMap<string, string> = new Map(VERBS.map((base) => [inflectVerb(base, "ing"), base]));

/** "checks", "takes": the form in -s of a verb we know. */
export function isKnownThird(lower: string): boolean {
  return THIRDS.has(lower);
}

const THIRDS: ReadonlySet<string> = new Set(VERBS.map((base) => inflectVerb(base, "s")));

/** A plain form, as "we run" has it; "put" and its like may also be past. */
export function isBaseForm(verb: Word): boolean {
  return (
    verb.pos === "VERB" && !isPastForm(verb) && !/[^s]s$/.test(verb.lower) && !UNCHANGING.test(verb.lower)
  );
}

const UNCHANGING =
  /^(?:put|set|let|cut|hit|cost|hurt|shut|read|spread|burst|bet|quit|split|beat|come|become|run)$/;
