import { MODALS } from "../../../text/function-words.ts";
import type { Word } from "../../sentence.ts";
import { countWords, type Splitter, stopEdit, gapBefore } from "./clause.ts";
import { withoutBrackets } from "./brackets.ts";
import { hasNegation } from "./negation.ts";
import { isPlural } from "./noun-phrase.ts";
import { referTo } from "./reference.ts";
import { isOpen, lastClause, type Subject, subjectAt } from "./subject.ts";
import { finiteOf, isFiniteVerb, tenseAt } from "./verb.ts";

/** What such a verb tells is the result of the whole clause: "This makes it safe". */
const RESULTS = new Set(
  "making causing allowing leading resulting forcing enabling meaning letting helping ensuring encouraging preventing triggering suggesting showing indicating revealing giving leaving bringing adding affecting creating ending putting pushing turning depending".split(
    " ",
  ),
);
/** A shorter clause reads better with what is done beside it. */
const MIN_WHILE = 8;
/** Behind "thus" such a verb tells what the whole clause brings about. */
const CHANGES =
  /^(?:transferring|changing|reducing|saving|raising|increasing|improving|removing|turning|breaking|moving|cutting|lowering|speeding|protecting|avoiding)$/;

/** "…, making it safe" → "…. This makes it safe"; "…, using oil" → "…. It uses oil": tense and number of the clause before. */
export const splitParticiple: Splitter = ({ sentence, from, at }) => {
  const mark = sentence.words[at]?.text ?? "";
  if (!/^(?:,|—|–|--)$/.test(mark)) return null;
  const adverb = sentence.words[at + 1];
  const skip = adverb?.pos === "ADV" ? 1 : 0;
  const gerund = sentence.words[at + 1 + skip];
  const next = sentence.words[at + 2 + skip];
  if (!gerund || !next || !gerund.lower.endsWith("ing")) return null;
  if (gerund.lower === "depending" && next.lower !== "on") return null;
  const right = sentence.words.slice(at + 1 + skip);
  const left = sentence.words.slice(from, at);
  const clause = lastClause(left);
  const isThus =
    /^(?:thereby|so)$/.test(adverb?.lower ?? "") || (adverb?.lower === "thus" && CHANGES.test(gerund.lower));
  const isResult = isThus || RESULTS.has(gerund.lower) || isBurden(right);
  if (
    !clause ||
    isOpen(left) ||
    !isTail(right, isResult) ||
    hasNegation(left) ||
    (mark === "," && isSeries(left, right))
  )
    return null;
  if (mark !== "," && !isResult) return null;
  if (
    !isResult &&
    (hasSecondVerb(clause) || (hasDoer(clause) && !GAINS.test(gerund.lower)) || adverb?.lower === "thus")
  )
    return null;
  const ofSubject = isThus && (GAINS.test(gerund.lower) || OF_SUBJECT.test(gerund.lower));
  const named = isResult && !ofSubject ? "This" : referTo(sentence.text, clause.words, clause.subject);
  if (named === "It" && tellsWhatIs(clause)) return null;
  const opening = named !== null && OBJECTS.get(next.lower) === named ? "This" : named;
  const verb = finiteFor(gerund.lower, clause, opening ?? "");
  if (opening === null || verb === null) return null;
  const said =
    adverb && skip === 1 && !/^(?:thus|thereby|often|so)$/.test(adverb.lower) ? ` ${adverb.text}` : "";
  const second = secondGerund(right);
  const also = second && finiteFor(second.lower, clause, opening);
  if (also === null) return null;
  const subject = ofSubject && opening !== "I" ? `So ${opening.toLowerCase()}` : opening;
  const told = verb
    .replace(/^(has |have |)/, `$1${said.trimStart()} `)
    .replace(/ {2,}/, " ")
    .trimStart();
  const stop = stopEdit(gapBefore(sentence, at), next, `${subject} ${told}`);
  if (!second || also === undefined) return [stop];
  return [
    { ...stop, group: at },
    { ...stop, start: second.start, end: second.end, text: also, group: at },
  ];
};

/** "spending the day in holes and coming out at night": the second verb of the tail takes the form of the first. */
function secondGerund(right: readonly Word[]): Word | undefined {
  const and = right.findIndex(
    ({ pos }, at) => at > 1 && pos === "CCONJ" && right[at + 1]?.lower.endsWith("ing") === true,
  );
  const word = right[and + 1];
  if (and < 0 || word?.pos !== "VERB" || right[and - 1]?.lower.endsWith("ing")) return undefined;
  return right.slice(1, and).some(({ pos, lower }) => pos === "VERB" && lower.endsWith("ing"))
    ? undefined
    : word;
}

/** "…, while keeping the gains" → "…. At the same time, we keep the gains": only where a pronoun names who does both. */
export const splitWhileDoing: Splitter = ({ sentence, from, at }) => {
  const [comma, joiner, gerund, next] = sentence.words.slice(at, at + 4);
  if (comma?.text !== "," || joiner?.lower !== "while" || !gerund?.lower.endsWith("ing") || !next)
    return null;
  const left = sentence.words.slice(from, at);
  const right = sentence.words.slice(at + 2);
  const clause = lastClause(left);
  if (!clause || isOpen(left) || !isTail(right, false) || hasNegation(left) || hasSecondVerb(clause))
    return null;
  if (countWords(left) < MIN_WHILE) return null;
  const opening = referTo(sentence.text, clause.words, clause.subject);
  const verb = finiteFor(gerund.lower, clause, opening ?? "");
  if (!opening || !/^(?:We|You|I|They|It|He|She)$/.test(opening) || verb === null) return null;
  const said = opening === "I" ? opening : opening.toLowerCase();
  return [stopEdit(gapBefore(sentence, at), next, `At the same time, ${said} ${verb}`)];
};

/** "The order is a union of free towns, working …": the last noun may be the one that works. */
function tellsWhatIs({ words, subject }: Clause): boolean {
  const last = words.at(-1);
  return (
    /^(?:is|was)$/.test(words[subject.verb]?.lower ?? "") &&
    last?.pos === "NOUN" &&
    isPlural(last) &&
    words.slice(subject.verb).some(({ pos }) => pos === "ADP")
  );
}

/** "we have many tools, giving us a choice": who is given something is not who gives it. */
const OBJECTS: ReadonlyMap<string, string> = new Map([
  ["us", "We"],
  ["them", "They"],
  ["him", "He"],
  ["her", "She"],
  ["it", "It"],
  ["you", "You"],
]);

/** What is named by somebody is what gets the name. */
const GAINS = /^(?:getting|receiving|becoming|gaining|winning|earning|reaching|taking)$/;

/** "placing a great strain on the roads": what weighs on them is the whole clause. */
function isBurden([gerund, ...rest]: readonly Word[]): boolean {
  return (
    /^(?:placing|laying|casting|imposing)$/.test(gerund?.lower ?? "") &&
    rest.slice(0, 4).some(({ lower }) => /^(?:strain|pressure|burdens?|stress|doubt|emphasis)$/.test(lower))
  );
}

/** Behind "thereby", such a verb too tells of the subject: "thereby losing the cup". */
const OF_SUBJECT = /^(?:qualifying|losing|completing|finishing|entering|joining|securing)$/;

type Clause = { words: readonly Word[]; subject: Subject };

/** What such a verb tells holds now, whatever may be or has been done. */
const TELLING = /^(?:meaning|depending|ensuring|showing|suggesting|indicating|revealing)$/;

/** The verb in -ing as the clause before would have it: "can make", "made", "makes". */
function finiteFor(gerund: string, { words, subject }: Clause, opening: string): string | null {
  const main = words[subject.verb];
  if (!main || (words[subject.verb + 1]?.lower === "to" && (main.pos === "AUX" || opening !== "This")))
    return null;
  const plural = ["They", "We", "You", "I"].includes(opening);
  if (TELLING.test(gerund) && tenseAt(words, subject.verb) !== "past")
    return finiteOf(gerund, "present", false);
  if (!MODALS.test(main.lower)) return finiteOf(gerund, tenseAt(words, subject.verb), plural);
  const base = finiteOf(gerund, "present", true);
  return base === null ? null : `${main.lower} ${base}`;
}

/** The tail tells something and goes on to the end: it is no subject, and no clause follows it. */
function isTail(right: Word[], isResult: boolean): boolean {
  const next = right[1];
  if (countWords(right) < (isResult ? 3 : 4) || (!CLAUSAL.test(right[0]?.lower ?? "") && subjectAt(right, 0)))
    return false;
  if (next?.lower === "of" && !WITH_OF.test(right[0]?.lower ?? "")) return false;
  if (INTRANSITIVE.test(right[0]?.lower ?? "") && /^(?:NOUN|ADJ|PROPN)$/.test(next?.pos ?? "")) return false;
  return !right.some(
    (word, at) => word.text === "," && (isVerbAt(right, at + 1) || subjectAt(right, at + 1) !== null),
  );
}

/** ", acting through the council, are …": the verb of the clause is still to come. */
function isVerbAt(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word?.pos === "AUX" && isFiniteVerb(word, at, words);
}

/** Behind these a clause may stand without "that". */
const CLAUSAL =
  /^(?:saying|meaning|showing|suggesting|warning|claiming|arguing|adding|believing|ensuring|hoping|knowing|indicating|revealing|letting|making|helping)$/;
/** Verbs that take "of"; any other word in -ing in front of it is a noun: "the building of dams". */
const WITH_OF =
  /^(?:consisting|thinking|dreaming|speaking|talking|dying|disposing|approving|complaining|hearing|warning|learning|making)$/;
const INTRANSITIVE =
  /^(?:rising|falling|growing|coming|living|running|moving|working|remaining|leading|existing)$/;

/** A verb behind the main verb has a subject of its own, and the tail might belong to that. */
function hasSecondVerb({ words, subject }: Clause): boolean {
  let at = subject.verb + 1;
  while (/^(?:AUX|ADV|PART)$/.test(words[at]?.pos ?? "")) at += 1;
  return words
    .slice(at + 1)
    .some(
      (word, index) =>
        word.pos === "AUX" ||
        (word.pos === "VERB" &&
          isFiniteVerb(word, index, words.slice(at + 1)) &&
          !/(?:ed|en|wn)$/.test(word.lower)),
    );
}

/** "is backed by the town, using it to …": the one behind "by" may be the one who does it. */
function hasDoer({ words, subject }: Clause): boolean {
  return words
    .slice(subject.verb)
    .some(
      (word, at, all) => word.lower === "by" && /(?:ed|en|wn|de|lt|pt|nt)$/.test(all[at - 1]?.lower ?? ""),
    );
}

/** "is reading the page, marking words and printing": a row of verbs in -ing is one list. */
function isSeries(left: readonly Word[], right: readonly Word[]): boolean {
  const isGerund = (word: Word | undefined): boolean => word?.pos === "VERB" && word.lower.endsWith("ing");
  const before = withoutBrackets(left).some(
    (word, at, all) =>
      isGerund(word) && ["AUX", "ADP", "CCONJ", "PUNCT", "VERB"].includes(all[at - 1]?.pos ?? ""),
  );
  const after = right.some((word, at) => word.pos === "CCONJ" && isGerund(right[at + 1]));
  const apart = right.some(
    (word, at) => word.text === "," && right[at + 1]?.pos === "CCONJ" && isGerund(right[at + 2]),
  );
  return before || apart || (after && left.some((word) => isGerund(word)));
}
