import { isPersonNoun } from "../../../text/person-nouns.ts";
import type { Word } from "../../sentence.ts";
import { countWords, type Splitter } from "./clause.ts";
import { stopEdit, gapBefore } from "./stop.ts";
import { nameAtEnd } from "./name.ts";
import { nounPhraseAt } from "./noun-phrase.ts";
import { pronounOfPerson } from "./person-pronoun.ts";
import { isName, referTo } from "./reference.ts";
import { hasVerb, isFiniteVerb, isPast, isPastForm } from "./verb.ts";

const SPEECH =
  /^(?:says?|said|adds?|added|tells?|told|explains?|explained|argues?|argued|claims?|claimed|warns?|warned|writes|wrote)$/;
/** In a shorter sentence "a scientist" stays beside what she says. */
const MIN_SAID = 20;
const WHY = "one idea per sentence";

/** "…met Ada King, the first programmer." → "…met Ada King. Ada King was the first programmer." */
export const splitFinalApposition: Splitter = ({ sentence, from, at }) => {
  const { words } = sentence;
  const next = words[at + 1];
  const left = words.slice(from, at);
  const who = words.findIndex(
    ({ text }, place) => text === "," && place > at && words[place + 1]?.lower === "who",
  );
  const right = words.slice(at + 1, who > 0 ? who : -1);
  if (words[at]?.text !== "," || !next || words.at(-1)?.text !== "." || !hasVerb(left)) return null;
  const name = nameAtEnd(left);
  if (/^(?:most|many|some|all|few|other)$/.test(name?.before ?? "")) return null;
  if (name?.full.startsWith("The ") && isOfName(left, name.full.split(" ").length)) return null;
  if (!name || !isRole(right) || countWords(right) < 4 || (hasNear(name.before) && !name.full.includes(" ")))
    return null;
  const called = SPEECH.test(name.before) || isPersonRole(right) ? name.family : name.full;
  const be = isToldAsPast(left, name.before) ? "was" : "is";
  const stop = { ...stopEdit(gapBefore(sentence, at), next, `${called} ${be}`), group: at };
  const comma = words[who];
  if (!comma) return [stop];
  if (!isPersonRole(right) || words.slice(who + 1).some(({ text }) => text === ",")) return null;
  return [stop, { start: comma.start, end: comma.end, text: "", rule: "split", why: WHY, group: at }];
};

/** "The lathe, an old machine from Leeds, still runs" → "The lathe is an old machine from Leeds. It still runs". */
export const splitApposition: Splitter = ({ sentence, from, at }) => {
  const { words, text } = sentence;
  const begin = /^(?:but|and|so)$/.test(words[from]?.lower ?? "") ? from + 1 : from;
  const subject = words.slice(begin, at);
  const phrase = nounPhraseAt(subject, 0);
  const end = words.findIndex((word, index) => index > at && word.text === ",");
  const next = words[at + 1];
  if (
    words[at]?.text !== "," ||
    !next ||
    end < 0 ||
    phrase?.end !== subject.length ||
    phrase.head.pos === "PRON"
  )
    return null;
  const skip = words[end + 1]?.pos === "ADV" ? 2 : 1;
  const main = words[end + skip];
  const role = words.slice(at + 1, end);
  if (!main || !isFiniteVerb(main, 1, [words[end] as Word, main]) || !isRole(role) || phrase.plural)
    return null;
  if (
    countWords(role) < 3 ||
    countWords(words.slice(end + 1)) < 5 ||
    /^(?:are|were|have|do)$/.test(main.lower)
  )
    return null;
  if (isPersonRole(role) && countWords(role) < 4) return null;
  if (SPEECH.test(main.lower) && next.pos === "DET" && countWords(words.slice(from)) < MIN_SAID) return null;
  const whole = referTo(text, subject, { phrase, verb: 0, plural: false, isPlain: true, hasClause: false });
  const isPerson = SPEECH.test(main.lower) || isPersonRole(role);
  const named = whole !== null && isName(whole) && isPlaceOrWork(role) ? "It" : whole;
  const isNamed = isPerson && phrase.head.pos === "PROPN";
  const opening = isNamed ? (pronounOfPerson(words, begin, at) ?? phrase.head.text) : named;
  if (opening === null || (isPerson && opening === "It")) return null;
  const be = isPastForm(main) ? "was" : "is";
  return [
    {
      start: gapBefore(sentence, at),
      end: next.start,
      text: ` ${be} `,
      rule: "split",
      why: WHY,
      group: at,
    },
    { ...stopEdit(gapBefore(sentence, end), words[end + 1] as Word, opening), group: at },
  ];
};

/** "a retired teacher from Leeds", "head of planetary science": what somebody or something is, and nothing more. */
function isRole(words: Word[]): boolean {
  const phrase = nounPhraseAt(words, 0);
  const first = words[0];
  if (!phrase || !first || phrase.head.pos === "PROPN" || phrase.head.pos === "PRON" || phrase.plural)
    return false;
  if (
    !/^(?:a|an|the|his|her|its|their)$/.test(first.lower) &&
    !/^(?:head|chief|director|professor|president|chair|founder|leader|mayor|editor|captain)$/.test(
      first.lower,
    )
  )
    return false;
  if (tellsMore(words)) return false;
  return !words.some(
    (word) =>
      word.text === "," ||
      word.text === ";" ||
      /^(?:and|or|but)$/.test(word.lower) ||
      /["“”]/.test(word.text),
  );
}

/** "said Ada King" was said then, whatever she spoke of. */
function isToldAsPast(left: readonly Word[], before: string): boolean {
  return SPEECH.test(before) ? !/s$/.test(before) : isPast(left);
}

/** Nothing carries a sentence of its own here, unless behind "who" or "that". */
function tellsMore(words: readonly Word[]): boolean {
  const inner = words.findIndex((word) => /^(?:who|that|which|where|whom|whose)$/.test(word.lower));
  return hasVerb(
    (inner < 0 ? words : words.slice(0, inner)).filter(
      (word) => word.pos === "AUX" || !/(?:ed|en|wn)$/.test(word.lower),
    ),
  );
}

function isPersonRole(role: readonly Word[]): boolean {
  const head = nounPhraseAt(role, 0)?.head;
  return head !== undefined && isPersonNoun(head.lower);
}

/** "a port on the river", "a weekly newspaper": what is named so is no person. */
function isPlaceOrWork(role: readonly Word[]): boolean {
  return PLACE_OR_WORK.test(nounPhraseAt(role, 0)?.head.lower ?? "");
}

const PLACE_OR_WORK =
  /^(?:city|town|village|port|island|river|lake|mountain|country|state|province|region|capital|suburb|street|company|firm|bank|factory|school|university|museum|church|hospital|newspaper|magazine|book|novel|film|movie|play|song|album|game|programme|program|language|library|tool|website|site|app|ship|planet|comet|mineral|metal|rock|gas|element|alloy|substance|material|compound|hormone|vitamin|disease|disorder|infection|plant|crop|grain|process|technique|drug|protein|gene|framework)$/;

/** A single name behind such a word is a place or a part of something. */
function hasNear(before: string): boolean {
  return /^(?:in|of|at|to|from|by|with|for|and|or|,|near|on)$/.test(before);
}

/** "the Treaty of the Sea": a name inside a longer one. */
function isOfName(left: readonly Word[], length: number): boolean {
  const [named, of] = left.slice(0, left.length - length).slice(-2);
  return of?.lower === "of" && /^\p{Lu}/u.test(named?.text ?? "");
}
