import { MODALS } from "../../../text/function-words.ts";
import type { Word } from "../../sentence.ts";
import { countWords, type Splitter, stopEdit, gapBefore } from "./clause.ts";
import { withoutBrackets } from "./brackets.ts";
import { hasNegation } from "./negation.ts";
import { isPlural } from "./noun-phrase.ts";
import { referTo } from "./reference.ts";
import { isOpen, lastClause, type Subject, subjectAt } from "./subject.ts";
import { finiteOf, isBaseForm, isFiniteVerb, tenseAt } from "./verb.ts";

/** What such a verb tells is the result of the whole clause: "This makes it safe". */
const RESULTS = new Set(
  "making causing allowing leading resulting forcing enabling meaning letting helping ensuring encouraging preventing triggering suggesting showing indicating revealing giving leaving bringing adding marking affecting creating ending putting pushing turning depending increasing reducing lowering improving reflecting permitting requiring limiting".split(
    " ",
  ),
);
/** Names of things, and what stands for a verb of its own. */
const NO_DEED = /^(?:operating systems?|turning (?:on|off)|programming languages?)$/;
/** What happens raises these; "raising money" is done by somebody. */
const RAISED =
  /^(?:fears?|hopes?|concerns?|questions?|doubts?|suspicions?|tensions?|alarm|prospect|possibility|likelihood|chances?|risk|spectre)$/;
/** What one follows by doing it; "following a war" tells only when. */
const FOLLOWED =
  /^(?:rules?|standards?|instructions?|paths?|examples?|routes?|roads?|rivers?|advice|laws?|syntax|principles?|traditions?|recipes?|orders?|guidelines?|methods?|patterns?|footsteps)$/;
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
  const skip = adverb?.pos === "ADV" && !/^(?:when|where|while|how|why)$/.test(adverb.lower) ? 1 : 0;
  const gerund = sentence.words[at + 1 + skip];
  const next = sentence.words[at + 2 + skip];
  if (!gerund || !next || !gerund.lower.endsWith("ing")) return null;
  if (/^(?:assuming|supposing|barring)$/.test(gerund.lower) && skip === 0) return null;
  if (gerund.lower === "depending" && next.lower !== "on") return null;
  if (next.pos === "CCONJ") return null;
  if (NO_DEED.test(`${gerund.lower} ${next.lower}`)) return null;
  const right = sentence.words.slice(at + 1 + skip);
  if (gerund.lower === "following" && !right.slice(1, 8).some(({ lower }) => FOLLOWED.test(lower)))
    return null;
  const left = sentence.words.slice(from, at);
  const clause = lastClause(left);
  const isThus =
    /^(?:thereby|so)$/.test(adverb?.lower ?? "") || (adverb?.lower === "thus" && CHANGES.test(gerund.lower));
  const isResult = isThus || bringsAbout(gerund, right.slice(1)) || isBurden(right);
  if (
    !clause ||
    isOpen(left) ||
    isForetold(clause) ||
    !isTail(right, isResult) ||
    hasNegation(left) ||
    isSupposed(left) ||
    isSubjectOf(right, adverb) ||
    isOrder(left) ||
    (mark === "," && isSeries(left, right))
  )
    return null;
  if (TIMES.test(adverb?.lower ?? "") || (!isResult && isOwnedElsewhere(left, clause, gerund))) return null;
  if (mark !== "," && !isResult) return null;
  if (
    !isResult &&
    (hasSecondVerb(clause) || (hasDoer(clause) && !GAINS.test(gerund.lower)) || adverb?.lower === "thus")
  )
    return null;
  const ofSubject = isThus && (GAINS.test(gerund.lower) || OF_SUBJECT.test(gerund.lower));
  const named = isResult && !ofSubject ? "This" : referTo(sentence.text, clause.words, clause.subject);
  if (named === "It" && clause.subject.phrase.head.pos !== "PROPN" && tellsWhatIs(clause)) return null;
  const opening = named !== null && OBJECTS.get(next.lower) === named ? "This" : named;
  const verb = finiteFor(gerund.lower, clause, opening ?? "");
  if (opening === null || verb === null) return null;
  const said = adverb && skip === 1 && !/^(?:thus|thereby|often|so)$/.test(adverb.lower) ? adverb.text : "";
  const subject = ofSubject ? behindSo(opening) : opening;
  const stop = {
    ...stopEdit(gapBefore(sentence, at), next, `${subject} ${withAdverb(verb, said)}`),
    group: at,
  };
  const second = secondGerund(right);
  if (second === null) return [stop];
  const form = finiteFor(second.lower, clause, opening);
  return form && !GOVERNS.test(gerund.lower) && next.pos !== "VERB"
    ? [stop, { ...stop, start: second.start, end: second.end, text: MODAL_BEFORE.exec(form)?.[1] ?? form }]
    : null;
};

/** "It" → "So it"; a name keeps its capital. */
function behindSo(subject: string): string {
  const isName = !/^(?:It|He|She|They|We|You|The|This|These)\b/.test(subject);
  return `So ${isName ? subject : subject.charAt(0).toLowerCase() + subject.slice(1)}`;
}

/** "has later moved": an adverb stands behind the auxiliary, else in front. */
function withAdverb(verb: string, adverb: string): string {
  return adverb === "" ? verb : verb.replace(/^(?:(?:has|have) )?/, (auxiliary) => `${auxiliary}${adverb} `);
}

/** "making it easy", "raising fears": what the clause leads to; "making up", "raising money", "increasing by a third" are done by somebody or happen by themselves. */
function bringsAbout({ lower }: Word, [next, behind]: readonly Word[]): boolean {
  if (lower === "raising") return RAISED.test((next?.pos === "DET" ? behind : next)?.lower ?? "");
  if (/^(?:making up|showing off)$/.test(`${lower} ${next?.lower}`)) return false;
  return RESULTS.has(lower) && !(MEASURES.test(lower) && next?.pos === "ADP");
}

/** "copying the file and adding a line": what the same subject does besides; null where no preposition or verb may govern it. */
function secondGerund(right: readonly Word[]): Word | null {
  const and = right.findIndex(
    ({ pos }, at) =>
      pos === "CCONJ" && isGerund(right[at + 1]) && !isNounLike(right[at + 2]) && !describes(right, at + 1),
  );
  const second = right[and + 1];
  const inner = right
    .slice(1, and < 0 ? 1 : and)
    .some((word, at, all) => isGerund(word) && all[at - 1]?.pos !== "DET");
  return and < 0 || inner || !second ? null : second;
}

/** "investors and growing numbers of small firms". */
function describes(words: readonly Word[], at: number): boolean {
  return (
    /^(?:rising|falling|growing|increasing|mounting|declining|competing|existing|surrounding)$/.test(
      words[at]?.lower ?? "",
    ) && /^(?:NOUN|ADJ|PROPN)$/.test(words[at + 1]?.pos ?? "")
  );
}

function isGerund(word: Word | undefined): boolean {
  return word?.pos === "VERB" && word.lower.endsWith("ing");
}

function isNounLike(word: Word | undefined): boolean {
  return word === undefined || /^(?:PUNCT|AUX|CCONJ)$/.test(word.pos) || word.lower === "of";
}

/** "can copy … and can add": the second verb shares the auxiliary of the first. */
const MODAL_BEFORE = /^(?:can|could|may|might|must|shall|should|will|would|has|have) (.*)$/;
/** Such a verb takes another in -ing: "enjoying walking and swimming". */
const GOVERNS =
  /^(?:enjoying|including|involving|avoiding|preventing|considering|suggesting|recommending|meaning|starting|stopping|liking|preferring)$/;
/** What grows by itself is no result: ", increasing by a third". */
const MEASURES = /^(?:increasing|reducing|raising|lowering|improving)$/;
/** Behind these the two things told are of different times. */
const TIMES = /^(?:initially|originally|previously|formerly|eventually|later|then|first|finally)$/;

/** "The writer predicted that it could …, allowing": the result is part of what is only said. */
function isSupposed(left: readonly Word[]): boolean {
  return left.some(
    ({ lower }, at) =>
      /^(?:predict|argue|claim|believe|suggest|hope|fear|suppose|assume|propose|allege)(?:s|d|ed)?$/.test(
        lower,
      ) &&
      left[at + 1]?.lower === "that" &&
      left.slice(at + 2).some((word) => /^(?:can|could|may|might|would|should)$/.test(word.lower)),
  );
}

/** "Perhaps use the old form as a guide, making …": an order has no subject that could be named. */
function isOrder(left: readonly Word[]): boolean {
  const first = left.find(({ pos }) => pos !== "ADV");
  return first?.pos === "VERB" && isBaseForm(first) && !/(?:ing|wn|en)$/.test(first.lower);
}

/** "so using them is best", "adding the rest will make it white": the verb in -ing is a subject. */
function isSubjectOf(right: readonly Word[], adverb: Word | undefined): boolean {
  const verb = right.findIndex(({ pos }) => pos === "AUX");
  if (
    verb < 2 ||
    right
      .slice(1, verb)
      .some(
        ({ text, lower }) =>
          /^(?:,|that|which|who|what|how|it|they|he|she|we|you)$/.test(lower) || text === ",",
      )
  )
    return false;
  return (
    adverb?.lower === "so" ||
    (/^(?:adding|using|making|giving)$/.test(right[0]?.lower ?? "") && MODALS.test(right[verb]?.lower ?? ""))
  );
}

/** What the subject does not do itself: what it is made up of, what was seen of it, what was done to it. */
function isOwnedElsewhere(left: readonly Word[], { words, subject }: Clause, { lower }: Word): boolean {
  const verb = words[subject.verb];
  const main = words.slice(subject.verb).find(({ pos }) => pos === "VERB");
  if (
    /^(?:includes?|included|contains?|contained|finds?|found|sees?|saw|seen|watch(?:es|ed)?|hears?|heard)$/.test(
      main?.lower ?? "",
    )
  )
    return true;
  if (left.some((word) => /^(?:e\.g\.?|i\.e\.?)$/.test(word.lower))) return true;
  if (subject.phrase.head.lower === "it" && isAnticipated(words.slice(subject.verb, subject.verb + 6)))
    return true;
  const be = words
    .slice(subject.verb, subject.verb + 4)
    .some((word) => /^(?:is|are|was|were|be|been)$/.test(word.lower));
  const isPassive = be && main !== undefined && !main.lower.endsWith("ing");
  if (isPassive) return /^(?:using|taking|considering|following|assuming|applying|adopting)$/.test(lower);
  return !be && verb !== undefined && TOLD_OF.test(lower) && words.at(-1)?.pos === "NOUN";
}

/** "It is easy to …", "It is a good idea to …": "it" does nothing. */
function isAnticipated([be, next, ...rest]: readonly Word[]): boolean {
  return (
    /^(?:is|was)$/.test(be?.lower ?? "") && (next?.pos === "ADJ" || rest.some(({ lower }) => lower === "to"))
  );
}

/** A text or a box does this: behind "has a box for each part" it is the box. */
const TOLD_OF =
  /^(?:containing|describing|specifying|listing|explaining|outlining|detailing|carrying|bearing|comprising|holding)$/;

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

/** "They said it would build a mill, creating jobs": what is only said to lie ahead is not told as done. */
function isForetold({ words, subject }: Clause): boolean {
  return (
    !MODALS.test(words[subject.verb]?.lower ?? "") &&
    words.slice(subject.verb + 1).some(({ lower }) => /^(?:will|would|may|might|could)$/.test(lower))
  );
}

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

/** Told of more than one, these may be past or present. */
const UNCHANGING = /^(?:hit|cut|put|set|let|cost|hurt|shut|spread|burst|quit|split)$/;

/** What such a verb tells holds now, whatever may be or has been done. */
const TELLING = /^(?:meaning|depending|ensuring|showing|suggesting|indicating|revealing)$/;

/** The verb in -ing as the clause before would have it: "can make", "made", "makes". */
function finiteFor(gerund: string, { words, subject }: Clause, opening: string): string | null {
  const main = words[subject.verb];
  if (
    main &&
    MODALS.test(main.lower) &&
    words.slice(subject.verb).some(({ lower, pos }) => lower === "that" && pos === "SCONJ")
  )
    return null;
  if (!main || (words[subject.verb + 1]?.lower === "to" && (main.pos === "AUX" || opening !== "This")))
    return null;
  const plural = ["They", "We", "You", "I"].includes(opening);
  if (UNCHANGING.test(main.lower)) {
    if (opening === "They" || (opening === "This" && subject.plural)) return null;
    if (!plural) return finiteOf(gerund, "past", false);
  }
  if (TELLING.test(gerund) && tenseAt(words, subject.verb) !== "past")
    return finiteOf(gerund, "present", plural);
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
    (word, at) =>
      word.text === "," &&
      (isVerbAt(right, at + 1) || right[at + 1]?.pos === "PART" || subjectAt(right, at + 1) !== null),
  );
}

/** ", acting through the council, are …", "others, following him, keep …": the verb of the clause is still to come. */
function isVerbAt(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !isFiniteVerb(word, at, words)) return false;
  return (
    word.pos === "AUX" ||
    (!/(?:ed|en|wn)$/.test(word.lower) && !/^(?:PUNCT|CCONJ)$/.test(words[at + 1]?.pos ?? ""))
  );
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
  const before = withoutBrackets(left).some(
    (word, at, all) =>
      isGerund(word) && ["AUX", "ADP", "CCONJ", "PUNCT", "VERB"].includes(all[at - 1]?.pos ?? ""),
  );
  const after = right.some((word, at) => word.pos === "CCONJ" && isGerund(right[at + 1]));
  const apart = right.some(
    (word, at) =>
      word.text === "," &&
      right[at + 1]?.pos === "CCONJ" &&
      isGerund(right[at + (right[at + 2]?.pos === "ADV" ? 3 : 2)]),
  );
  return before || apart || (after && left.some((word) => isGerund(word)));
}
