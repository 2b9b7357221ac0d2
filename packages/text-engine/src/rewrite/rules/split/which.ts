import { MODALS } from "../../../text/function-words.ts";
import type { Word } from "../../sentence.ts";
import { type Antecedent, antecedentOf, lastPhrase } from "./antecedent.ts";
import {
  countWords,
  hasMainClause,
  MIN_HALF_WORDS,
  resumes,
  type Splitter,
  startsClause,
  stopEdit,
  gapBefore,
} from "./clause.ts";
import { isPersonNoun } from "./reference.ts";
import { hasVerb, isFiniteVerb } from "./verb.ts";

/** Verbs that say something about the whole clause before them: "…, which means that …". */
const CLAUSE_VERBS =
  /^(?:means?|meant|makes?|made|allows?|allowed|leads?|led|causes?|caused|gives?|gave|requires?|required|lets?|helps?|helped|implies|implied|results?|resulted|explains|ensures?|reduces?|increases?|improves?)$/;

/** "storms, which often cause floods": the form tells that several things do it, not the clause. */
const OF_MANY =
  /^(?:mean|make|allow|let|lead|cause|give|require|help|imply|result|explain|ensure|reduce|increase|improve)$/;

/** "…, which is similar to …": what is compared may be the whole clause. */
const COMPARING = /^(?:similar|like|different|equivalent|identical|analogous|same|what)$/;

/** "…, which means that it stops" → "…. This means that it stops"; ", which" after a simple noun repeats the noun. */
export const splitWhich: Splitter = ({ sentence, from, at }) => {
  const comma = sentence.words[at]?.text === "," ? 1 : 0;
  const [which, next] = sentence.words.slice(at + comma, at + comma + 2);
  const isPerson = which?.lower === "who";
  if (!next || (which?.lower !== "which" && !isPerson)) return null;
  const left = sentence.words.slice(from, at);
  if (isPerson && /^sides?$/.test(left.at(-1)?.lower ?? "")) return null;
  if (isPerson && left.some(({ lower }, place) => lower === "who" && left[place - 1]?.text === ","))
    return null;
  const isReason =
    which.lower === "which" && next.lower === "is" && sentence.words[at + comma + 2]?.lower === "why";
  if (comma === 0 && (isPerson || !(isReason || isMetFirst(left)))) return null;
  const right = sentence.words.slice(at + comma + 1);
  const end = gapBefore(sentence, at);
  const place = right.findIndex((word) => word.pos !== "ADV");
  const verb = right[place];
  if (
    joinsAnother(right) ||
    isContrast(left) ||
    isFirstOfTwo(left, right) ||
    verb?.lower === "equals" ||
    /^(?:is|was) to say$/.test(said(right, 3))
  )
    return null;
  if (
    left.some(
      ({ lower }, index) =>
        lower === "not" && /^(?:alone|only|just|merely)$/.test(left[index + 1]?.lower ?? ""),
    )
  )
    return null;
  if (!verb || !hasMainClause(afterMark(left)) || countWords(right) < MIN_HALF_WORDS - 1) return null;
  if (!isFiniteVerb(verb, place, right) || isFigure(right[place + 1])) return null;
  if (!isPerson && verb.lower === "is" && /^(?:why|how)$/.test(right[place + 1]?.lower ?? ""))
    return [stopEdit(end, next, "This")];
  if (!isPerson && comma === 1 && saysOfClause(right, place)) return [stopEdit(end, next, "This")];
  if (!isPerson && comma === 1 && judges(right, place)) return [stopEdit(end, next, "This")];
  if (!isPerson && comma === 1 && isLikeness(right, place)) return [stopEdit(end, next, "This")];
  if (
    right
      .slice(place + 1, place + (right[place + 1]?.lower === "not" ? 4 : 3))
      .some((word) => COMPARING.test(word.lower)) ||
    goesOn(right)
  )
    return null;
  if (
    ["is", "are", "was", "were"].includes(verb.lower) &&
    namesAnew(right[place + 1]) &&
    isInPhrase(left) &&
    !shortName(left)
  )
    return null;
  if (isInParticiple(left)) return null;
  if (!isPerson && comma === 1 && SOMEBODY.test(left.at(-1)?.lower ?? ""))
    return [stopEdit(end, next, "This")];
  const antecedent = shortName(left) ?? antecedentOf(left, verb, isPerson);
  if (antecedent) return [stopEdit(end, next, antecedent.text)];
  return !isPerson && comma === 1 && BRINGS_ABOUT.test(verb.lower) ? [stopEdit(end, next, "This")] : null;
};

/** Where no noun can be named, the whole clause does this. */
const BRINGS_ABOUT = /^(?:forces|forced|enables|enabled|prevents|prevented)$/;

/** The first so many of these words. */
function said(words: readonly Word[], count: number): string {
  return words
    .slice(0, count)
    .map(({ lower }) => lower)
    .join(" ");
}

/** "a collision with the goalkeeper, which ended his career": of a person nobody says "which". */
const SOMEBODY =
  /^(?:.*(?:keeper|player|worker|driver|writer|teacher|officer|soldier|leader|woman|brother|sister|daughter|husband)|man|minister|opponent|president|director|doctor|actor|singer|defender|striker|king|queen|friend|wife|son)$/;

/** "Mean Squared Error (MSE), which …": the short name that was just given. */
function shortName(left: readonly Word[]): Antecedent | null {
  const [open, name, close] = left.slice(-3);
  if (open?.text !== "(" || close?.text !== ")" || !name || !/^[A-Z][A-Z\d]{1,5}$/.test(name.text))
    return null;
  return left.at(-4)?.pos === "PROPN" ? { text: name.text, plural: false, isName: true } : null;
}

/** "a poll which asked …": without a comma, only behind a thing met for the first time or pointed at. */
function isMetFirst(left: readonly Word[]): boolean {
  const phrase = lastPhrase(left);
  if (phrase === null) return false;
  if (/^(?:respect|regard|way|manner|sense|case)$/.test(phrase.head.lower)) return false;
  if (/^(?:this|these)$/.test(left[phrase.start]?.lower ?? "") && !/^(?:if|when)$/.test(left[0]?.lower ?? ""))
    return true;
  if (!isTold(left, phrase.start)) return false;
  if (left[0]?.lower === "it" && left[2]?.pos === "ADJ") return false;
  const isNamed = left.slice(phrase.start, phrase.end).some((word) => word.pos === "PROPN");
  if (phrase.head.pos === "PROPN" && left[phrase.start - 1]?.pos === "ADP") return false;
  return isNamed || /^an?$/.test(left[phrase.start]?.lower ?? "");
}

function isTold(left: readonly Word[], end: number): boolean {
  return !left
    .slice(0, end)
    .some((word) =>
      /^(?:if|when|need|want|not|n't|no|any|can|could|may|might|must|should|would|of|like|as|than)$/.test(
        word.lower,
      ),
    );
}

function saysOfClause(right: readonly Word[], place: number): boolean {
  const verb = right[place] as Word;
  const after = right[place + 1]?.lower ?? "";
  if (MODALS.test(verb.lower)) return CLAUSE_VERBS.test(after);
  if (/^(?:takes|took)$/.test(verb.lower)) return right.slice(place + 1, place + 4).some(isTime);
  if (/^(?:comes|came)$/.test(verb.lower) && after === "as") return true;
  if (OF_MANY.test(verb.lower)) return false;
  return CLAUSE_VERBS.test(verb.lower) || (verb.lower === "is" && /^(?:why|how|when|because)$/.test(after));
}

/** "…, which takes much longer", "…, which took days": what is done takes time. */
function isTime({ lower }: Word): boolean {
  return /^(?:longer|time|seconds|minutes|hours|days|weeks|months|years|effort|courage|patience)$/.test(
    lower,
  );
}

/** "…, which can be impossible": a judgement of what is done, not of the noun. */
function judges(right: readonly Word[], place: number): boolean {
  const said = right.slice(place).map((word) => word.lower);
  const be = /^(?:can|could|may|might|will|would)$/.test(said[0] ?? "") ? 1 : 0;
  return (
    /^(?:be|is|was)$/.test(said[be] ?? "") &&
    ((JUDGEMENTS.test(said[be + 1] ?? "") && /^(?:[.,]|)$/.test(said[be + 2] ?? "")) ||
      (REACTIONS.test(said[be + 1] ?? "") &&
        /^(?:[.,]|as|because|since|given|considering|when|for|to|)$/.test(said[be + 2] ?? "")))
  );
}

/** How somebody takes it: never of the noun alone. */
const REACTIONS =
  /^(?:understandable|surprising|unsurprising|ironic|odd|strange|natural|logical|unfortunate|hardly|regrettable|appropriate|reasonable)$/;

const JUDGEMENTS =
  /^(?:impossible|possible|difficult|hard|easy|dangerous|unlikely|likely|unfair|wrong|illegal|useful|helpful|expensive|tedious)$/;

/** "…, which is like a …": "This" may be the noun as well as the whole clause. */
function isLikeness(right: readonly Word[], place: number): boolean {
  const [verb, like, next] = right.slice(place, place + 3);
  return verb?.lower === "is" && like?.lower === "like" && /^an?$/.test(next?.lower ?? "") && !goesOn(right);
}

/** "…, which is 60%": a figure speaks of the whole clause, not of its last noun. */
function isFigure(word: Word | undefined): boolean {
  return word !== undefined && (word.pos === "NUM" || /^[€$£]?\d/.test(word.text));
}

/** "the trip, which took in Rome, was …", "reducing waste, which is hard, raises …": the sentence goes on behind. */
function goesOn(right: readonly Word[]): boolean {
  return right.some((word, at) => {
    const next = right[at + 1];
    if (word.text !== "," || !next) return false;
    if (/^(?:and|but)$/.test(next.lower) && startsAnother(right.slice(at + 2))) return true;
    return (
      next.pos === "AUX" ||
      (next.pos === "VERB" && /[^s]s$/.test(next.lower)) ||
      /^(?:to|into|from)$/.test(next.lower)
    );
  });
}

/** ", and leave to appeal was refused": a clause with its own subject goes on from the one in front of "which". */
function startsAnother(words: readonly Word[]): boolean {
  const [first] = words;
  if (first === undefined || /^(?:i|you|he|she|it|we|they)$/.test(first.lower)) return false;
  return /^(?:DET|PRON|PROPN|NOUN)$/.test(first.pos) && hasVerb([...words]);
}

/** "both fixed costs, which stay the same, and others": the second of the two is still to come. */
function isFirstOfTwo(left: readonly Word[], right: readonly Word[]): boolean {
  const phrase = lastPhrase(left);
  const near = left.slice(Math.max(0, (phrase?.start ?? left.length) - 1));
  if (!near.some(({ lower }) => /^(?:both|either|neither|between)$/.test(lower))) return false;
  return right.some(({ text }, at) => text === "," && /^(?:and|or|nor)$/.test(right[at + 1]?.lower ?? ""));
}

/** "which helped, and which led": more than one relative clause follows. */
function joinsAnother(right: readonly Word[]): boolean {
  return right.some(
    (word, at) => word.lower === "and" && /^(?:which|who|whose)$/.test(right[at + 1]?.lower ?? ""),
  );
}

/** "unlike news, which …": the next sentence would seem to speak of what is set against it. */
function isContrast(left: readonly Word[]): boolean {
  return /\b(?:unlike|(?:in|by) contrast (?:to|with)|as opposed to)$/.test(
    left
      .slice(-6, -1)
      .map((word) => word.lower)
      .join(" "),
  );
}

/** "a wood, covered with ferns, which …": the wood may be meant as well as the ferns. */
function isInParticiple(left: readonly Word[]): boolean {
  const first = left[left.findLastIndex((word) => word.text === ",") + 1];
  return left[0] !== first && first?.pos === "VERB" && /(?:ed|en|wn)$/.test(first.lower);
}

/** What stands behind the last colon or semicolon. */
function afterMark(left: Word[]): Word[] {
  return left.slice(left.findLastIndex((word) => /^[:;]$/.test(word.text)) + 1);
}

function namesAnew(word: Word | undefined): boolean {
  return word !== undefined && ["DET", "NOUN", "PROPN"].includes(word.pos);
}

/** "one type in the core language, which is the slice": what is named anew may be the noun further left. */
function isInPhrase(left: readonly Word[]): boolean {
  const start = Math.max(0, left.length - 5);
  return left
    .slice(start, -1)
    .some((word, at) => word.pos === "ADP" && !["VERB", "AUX"].includes(left[start + at - 1]?.pos ?? ""));
}

/** "…, whose walls are thin" → "…. Its walls are thin"; a name is said again: "Wood's band plays on". */
export const splitWhose: Splitter = ({ sentence, from, at }) => {
  const [comma, whose, next] = sentence.words.slice(at, at + 3);
  if (comma?.text !== "," || whose?.lower !== "whose" || !next) return null;
  const left = sentence.words.slice(from, at);
  const right = sentence.words.slice(at + 2);
  const clause = [{ ...whose, lower: "the", pos: "DET" }, ...right];
  if (!hasMainClause(left) || !startsClause(clause)) return null;
  const antecedent = antecedentOf(left, { ...next, pos: "AUX", lower: "can" });
  if (!antecedent || antecedent.text === "This" || isPersonNoun(left.at(-1)?.lower ?? "")) return null;
  const owner = ownerOf(antecedent, sentence.text.includes("’") ? "’" : "'");
  return owner === null ? null : [stopEdit(comma.start, next, owner)];
};

function ownerOf({ isName, text, plural }: Antecedent, apostrophe: string): string | null {
  if (isName) return `${text}${apostrophe}s`;
  return plural ? "Their" : "Its";
}

const POINTERS: readonly [RegExp, string][] = [
  [/^in which case$/, "In that case,"],
  [/^for which reason$/, "For this reason,"],
  [/^in which event$/, "In that case,"],
  [/^at which point$/, "At that point,"],
  [/^by which time$/, "By that time,"],
  [/^after which/, "After that,"],
  [/^during which/, "During this time,"],
];

/** "…, in which case it stops" → "…. In that case, it stops"; "…, some of which are old" → "…. Some of these are old". */
export const splitOfWhich: Splitter = ({ sentence, from, at }) => {
  const [comma, first, second, third, fourth] = sentence.words.slice(at, at + 5);
  if (comma?.text !== "," || !first || !third || !fourth) return null;
  const left = sentence.words.slice(from, at);
  if (!hasMainClause(left)) return null;
  if (
    /^(?:all|some|many|most|both|one|two|three|half|several|each)$/.test(first.lower) &&
    second?.lower === "of" &&
    /^(?:which|whom)$/.test(third.lower)
  )
    return hasVerb(sentence.words.slice(at + 4)) && !resumes(sentence.words.slice(at + 4))
      ? amountOf(comma, first, third, fourth, at)
      : null;
  const said = [first, second, third].map((word) => word?.lower).join(" ");
  const pointer = POINTERS.find(([pattern]) => pattern.test(said));
  if (!pointer) return null;
  const next = pointer[0].source.endsWith("$") ? fourth : third;
  const right = sentence.words.slice(sentence.words.indexOf(next));
  return startsClause(right) && !hasAlternative(right) && !resumes(right)
    ? [stopEdit(comma.start, next, pointer[1])]
    : null;
};

/** "as a firm, in which case …, or as software": what stands in front of the joint goes on behind it. */
function hasAlternative(right: readonly Word[]): boolean {
  return right.some((word, at) => word.lower === "or" && right[at + 1]?.pos === "ADP");
}

function amountOf(comma: Word, amount: Word, which: Word, next: Word, at: number): ReturnType<Splitter> {
  const these = which.lower === "whom" ? "them" : "these";
  const why = "one idea per sentence";
  return [
    { ...stopEdit(comma.start, amount, ""), group: at },
    { start: which.start, end: which.end, text: these, rule: "split", why, group: at },
  ].filter((edit) => edit.start < next.start);
}
