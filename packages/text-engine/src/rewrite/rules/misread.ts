import type { LexiconEntry } from "../../lexicon/entry.ts";
import { inflectVerb } from "../../text/inflect.ts";
import type { Sentence, Word } from "../sentence.ts";
import { POSSESSIVES } from "./guards.ts";
import { BE } from "./helping-verbs.ts";

const FORMS_OF_BE = new Set([...BE, "'s", "'re"]);
const INFINITIVE = new Set(
  "to can could may might must shall should will would do does did n't not let".split(" "),
);
const HELPERS = new Set(
  "can could may might must shall should will would do does did let lets make makes made help helps helped see saw watch and or that".split(
    " ",
  ),
);
/** How far before a bare verb the word may stand that asks for it. */
const HELPER_REACH = 8;

/** Behind these a form in -s is a plural; others may end a clause: "The firm she works for employs ten". */
const BEFORE_PLURAL = new Set(
  "of by to from between among against beyond despite under with without".split(" "),
);

/**
 * "there is debate", "beyond our borders", "at market monitor Tilia": behind "be", "our", a preposition or a single
 * noun a bare form names a thing.
 */
export function isNameOfThing(form: string, { words }: Sentence, at: number): boolean {
  if (form !== "base" && form !== "s") return false;
  const previous = words[at - 1]?.lower ?? "";
  if (form === "s" && (POSSESSIVES.has(previous) || BEFORE_PLURAL.has(previous))) return true;
  if (form === "base" && previous !== "her" && POSSESSIVES.has(previous)) return true;
  if (form === "base" && isBehindPreposition(words, at)) return true;
  const place = lastBut(words, at, "ADV");
  const before = words[place];
  if (opensPredicate(form, words, at)) return true;
  if (!before) return false;
  if (FORMS_OF_BE.has(before.lower)) return words[place - 1]?.lower !== "let";
  if (form === "s" || place !== at - 1) return false;
  if (before.pos === "ADP") return !/^(?:to|than|except)$/.test(before.lower);
  if (before.pos !== "NOUN" || /s$|people$|children$|men$|police$|cattle$|staff$|youth$/.test(before.lower))
    return false;
  return !words
    .slice(Math.max(0, at - HELPER_REACH), at - 1)
    .some((word) => HELPERS.has(word.lower) || (word.pos === "NOUN" && /[^su]s$/.test(word.lower)));
}

/**
 * "so caution is needed", "only forward slashes are used": what a finite helping verb follows is its subject, unless a
 * clause with a subject of its own ends there: "what they build is new".
 */
function opensPredicate(form: string, words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.lower ?? "";
  const before = words[at - 1];
  if (before && /^(?:PRON|NOUN|PROPN|PART|AUX)$/.test(before.pos)) return false;
  if (form === "s") return /^(?:are|were|have)$/.test(next);
  return (
    /^(?:is|was|are|were|has|have|must|can|will|would|may|should)$/.test(next) &&
    !INFINITIVE.has(before?.lower ?? "")
  );
}

/** What has "to" as a preposition behind it: a thing follows, no act. */
const TAKES_TO = new Set(
  "according amount amounted amounting amounts close condemned contrary contribute contributed contributes due equivalent exposed immune lead leading leads led opposed prior prone reduced resigned resistance resistant response subject subjected susceptible tantamount vulnerable".split(
    " ",
  ),
);
const OBJECT = new Set(["DET", "PRON", "NOUN", "PROPN", "ADJ", "NUM", "ADV"]);

/** "subject to audit", "resigned himself to defeat": with no object behind it the word is a noun. */
function isBehindPreposition(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.lower !== "to" || OBJECT.has(words[at + 1]?.pos ?? "")) return false;
  const taker = /sel(?:f|ves)$/.test(words[at - 2]?.lower ?? "") ? words[at - 3] : words[at - 2];
  return TAKES_TO.has(taker?.lower ?? "");
}

/** "be against" has no plural of its own, and the bare form of "set" may be its past: only "to" or "can" makes them sure. */
export function needsInfinitive({ lemma, replacement }: LexiconEntry): boolean {
  return replacement.startsWith("be ") || inflectVerb(lemma, "past") === lemma;
}

/** Whether "to", "can" or their like stand before this verb, adverbs left out. */
export function isInfinitive({ words }: Sentence, at: number): boolean {
  return INFINITIVE.has(words[lastBut(words, at, "ADV")]?.lower ?? "");
}

/** What people and things are, in words that are participles as well. */
const STATES = new Set(
  "bored confused concerned delighted depressed disabled educated embarrassed excited experienced fractured frustrated informed interested limited mixed pleased qualified relaxed retired ruined skilled tapered tired troubled upset worried".split(
    " ",
  ),
);

/** "is often utilized", "was apprehended": a participle behind "be" is done to somebody, unless it says what they are. */
export function isTakenForAdjective({ words }: Sentence, at: number): boolean {
  const word = words[at]?.lower ?? "";
  const before = words[lastBut(words, at, "ADV")];
  return (
    word.endsWith("ed") &&
    !STATES.has(word) &&
    FORMS_OF_BE.has(before?.lower ?? "") &&
    !/^(?:very|so|too|more|most|quite|rather|well|as)$/.test(words[at - 1]?.lower ?? "")
  );
}

/** "Swift said": a capital at the start with a verb behind it is somebody's name. */
export function isSurname({ words }: Sentence, at: number): boolean {
  return at === 0 && /^\p{Lu}/u.test(words[0]?.text ?? "") && /^(?:VERB|AUX)$/.test(words[1]?.pos ?? "");
}

/** "praising pupils and rewarding them": what has an object is a verb. */
export function takesObject({ words }: Sentence, at: number): boolean {
  const next = words[at + 1];
  return (
    (words[at]?.lower.endsWith("ing") ?? false) &&
    next?.pos === "PRON" &&
    !/^(?:that|which|who)$/.test(next.lower)
  );
}

/** "The vegetation is sparse", "the nobility tightened its grip": "plants" in its place would ask for another verb, and "this" or "much" for another word. */
export function changesNumber({ replacement }: LexiconEntry, { words }: Sentence, at: number): boolean {
  if (!/[^su]s$|people$|children$/.test(replacement.replace(/ of .*|^series/, ""))) return false;
  if (/^(?:this|that|much|little|an?|each|every|one)$/.test(words[at - 1]?.lower ?? "")) return true;
  if (words.slice(at + 1, at + 9).some(({ lower }) => /^its(?:elf)?$/.test(lower))) return true;
  return words
    .slice(at + 1, at + 6)
    .some(
      (word) =>
        /^(?:is|was|has|does|'s|itself)$/.test(word.lower) ||
        (word.pos === "VERB" && /[^s]s$/.test(word.lower)),
    );
}

/** "would see the hall demolished", "have the roof repaired": something is done to what stands between. */
export function isDoneTo({ words }: Sentence, at: number): boolean {
  const from = Math.max(0, at - 6);
  const place = words.slice(from, at).findLastIndex((word) => ["VERB", "AUX"].includes(word.pos)) + from;
  if (
    place < from ||
    !/^(?:see|sees|saw|seen|seeing|have|had|has|having|get|gets|got|want|wants|wanted|leave|leaves|left|keep|keeps|kept)$/.test(
      words[place]?.lower ?? "",
    )
  )
    return false;
  const between = words.slice(place + 1, at);
  return (
    between.length > 0 &&
    between.every((word) => ["DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM"].includes(word.pos)) &&
    ["NOUN", "PROPN", "PRON"].includes(between.at(-1)?.pos ?? "")
  );
}

function lastBut(words: readonly Word[], at: number, pos: string): number {
  let place = at - 1;
  while (words[place]?.pos === pos && !INFINITIVE.has(words[place]?.lower ?? "")) place -= 1;
  return place;
}
