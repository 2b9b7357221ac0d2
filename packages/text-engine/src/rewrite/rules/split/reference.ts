import type { Word } from "../../sentence.ts";
import { type NounPhrase, nounPhraseAt } from "./noun-phrase.ts";
import { isMassNoun, isPersonNoun, mayNamePersons } from "../../../text/person-nouns.ts";
import type { Subject } from "./subject.ts";

const PRONOUNS: ReadonlyMap<string, string> = new Map(
  "I:I you:You he:He she:She it:It we:We they:They this:It that:It these:They those:They many:They some:They both:They"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string])
    .map(([word, form]) => [word.toLowerCase(), form]),
);
/** One person or place whose name ends like a plural. */
const NAMES_IN_S =
  /^(?:Keynes|Jones|James|Charles|Thomas|Nicholas|Marcus|Lucas|Davis|Williams|Roberts|Evans|Harris|Hughes|Edwards|Adams|Phillips|Richards|Stevens|Matthews|Andrews|Archimedes|Socrates|Aristophanes|Pythagoras|Hobbes|Descartes|Sophocles|Euripides|Dickens|Wells|Yeats|Brahms|Rogers|Watts|Gibbs|Hayes|Holmes|Morris|Lewis|Ross|Burns|Collins|Columbus|Copernicus|Linnaeus|Jesus|Moses|Mars|Venus|Paris|Texas|Athens|Brussels|Wales|Mercedes|Siemens|Reuters|Rawls|Levi-Strauss)$/;

/**
 * What the next sentence calls this subject: its pronoun where that is sure, else its name or "The <noun>".
 * Null where the subject cannot be named in a few words. `text` is the text the words count from.
 */
export function referTo(text: string, words: readonly Word[], { phrase, plural }: Subject): string | null {
  const first = words[phrase.start];
  const { head } = phrase;
  if (!first || /\p{L}/u.test(text[head.start - 1] ?? "")) return null;
  if (phrase.end - phrase.start === 1 && first.pos === "PRON") return PRONOUNS.get(head.lower) ?? null;
  if (
    ["none", "nothing", "no", "neither", "each", "every", "any", "few", "there", "one"].includes(first.lower)
  )
    return null;
  if (head.pos === "VERB") return first === head ? "This" : null;
  const isOne = first === head && NAMES_IN_S.test(head.text);
  if ((plural && !isOne) || isShareOfMany(words, phrase)) return "They";
  const written = text.slice(first.start, head.end);
  if (head.pos === "PROPN" || (isBareName(first, head) && words[phrase.end]?.lower !== "of"))
    return isPlainText(written) && phrase.end - phrase.start <= 4 ? nameAgain(written) : null;
  if (head.pos !== "NOUN") return null;
  if (!isPersonNoun(head.lower)) return "It";
  const pronoun = GENDERED.get(head.lower);
  if (pronoun && !/^(?:his|her|their)$/.test(first.lower) && !words.slice(phrase.end).some(isSomebody))
    return pronoun;
  const before = words[phrase.end - 2];
  const named =
    before && (before.pos === "NOUN" || OF_OFFICE.test(before.lower)) && phrase.end - 2 >= phrase.start
      ? text.slice(before.start, head.end)
      : head.text;
  return isPlainText(named) ? `${OWNERS.test(first.lower) ? capitalised(first.text) : "The"} ${named}` : null;
}

/** Nouns that tell he from she. */
const GENDERED: ReadonlyMap<string, string> = new Map([
  ..."man boy king husband son uncle dad father brother lord monk gentleman grandfather nephew prince"
    .split(" ")
    .map((noun) => [noun, "He"] as const),
  ..."woman girl queen wife aunt mum mom mother sister daughter nun lady actress grandmother niece princess waitress"
    .split(" ")
    .map((noun) => [noun, "She"] as const),
]);

/** Somebody else the pronoun could be taken for. */
function isSomebody({ pos, lower }: Word): boolean {
  return (
    pos === "PROPN" || /^(?:he|him|she|her|who)$/.test(lower) || (pos === "NOUN" && mayNamePersons(lower))
  );
}

/** A name said again; "a Debian Developer" is now known; what is named by its first letters is a thing. */
function nameAgain(written: string): string {
  return isAcronym(written) ? "It" : capitalised(written.replace(/^an? /i, "the "));
}

/** "NASA", "the SQL standard" is no person; "JFK" and "FDR" are. */
function isAcronym(written: string): boolean {
  return /^(?:[Tt]he )?[A-Z]{3,}\d*$/.test(written) && !/\b(?:JFK|FDR|LBJ|MLK|RMS|ESR|AOC)$/.test(written);
}

/** "the prime minister" is no other minister. */
const OF_OFFICE = /^(?:prime|vice|foreign|chief|deputy)$/;

/** "his father" stays his. */
const OWNERS = /^(?:my|our|your|his|her|their)$/;

/** "98 percent of the managers", "a third of the pupils". */
function isShareOfMany(words: readonly Word[], { head, end }: NounPhrase): boolean {
  return (
    /^(?:percent|%|third|half|quarter|majority|most)$/.test(head.lower) &&
    words[end]?.lower === "of" &&
    nounPhraseAt(words, end + 1)?.plural === true
  );
}

/** A capital at the start of a sentence hides a name: "Vienna grew", but not "Water flows". */
function isBareName(first: Word, head: Word): boolean {
  return first === head && /^\p{Lu}/u.test(first.text) && !isMassNoun(head.lower);
}

function isPlainText(written: string): boolean {
  return !/[\uE000-\uF8FF*_~\n]/.test(written);
}

function capitalised(written: string): string {
  return written.charAt(0).toUpperCase() + written.slice(1);
}

/** Whether a subject is called by its name. */
export function isName(opening: string): boolean {
  return !/^(?:It|They|He|She|We|You|I|This|The|My|Our|Your|His|Her|Their)\b/.test(opening);
}

/** "But it", "So the crew", "But Anna": what we call a subject, behind a first word of the sentence. */
export function lowered(opening: string, left: readonly Word[]): string {
  const isName = left.some((word) => word.pos === "PROPN" && opening.startsWith(word.text));
  return isName || /^I\b/.test(opening) || !/^(?:It|They|He|She|We|You|The|This)\b/.test(opening)
    ? opening
    : opening.charAt(0).toLowerCase() + opening.slice(1);
}
