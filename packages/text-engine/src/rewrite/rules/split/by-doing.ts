import { isPersonNoun } from "../../../text/person-nouns.ts";
import { MODALS } from "../../../text/function-words.ts";
import type { Sentence, Word } from "../../sentence.ts";
import { countWords, type Splitter } from "./clause.ts";
import { stopEdit, gapBefore } from "./stop.ts";
import { hasNegation } from "./negation.ts";
import { referTo } from "./reference.ts";
import { mainSubject } from "./main-subject.ts";
import type { Subject } from "./subject.ts";
import { finiteOf, isPastForm, tenseAt } from "./verb.ts";

const MIN_LEFT = 9;
const MIN_RIGHT = 5;
const BLOCKING =
  /^(?:that|which|who|whose|if|whether|when|because|how|what|why|where|than|while|or|as|until|before|after|unless|once|since|though|although)$/;

/** "We can mend the pump by closing the valve …" → "We can mend the pump. We can do this by closing the valve …". */
export const splitByDoing: Splitter = ({ sentence, from, at }) => {
  const [by, second, third] = sentence.words.slice(at, at + 3);
  const gerund = second?.pos === "ADV" ? third : second;
  const clause = openClause(sentence.words, from, at, by?.lower === "by");
  if (
    /^(?:working (?:class|people)|living (?:things|people)|ruling class)$/.test(
      `${second?.lower} ${third?.lower}`,
    )
  )
    return null;
  if (!by || !clause || !gerund?.lower.endsWith("ing") || gerund.pos !== "VERB") return null;
  const { left, subject } = clause;
  if (
    left.slice(subject.verb).some((word) => word.lower === "by") ||
    isReduced(left) ||
    isCompared(left, sentence.words.slice(at))
  )
    return null;
  if (isWanted(left, subject.verb)) return null;
  if (isPassive(left, subject.verb)) {
    const be = left[subject.verb]?.lower ?? "";
    if (hasSecondAct(left, subject.verb)) return null;
    return /^(?:is|are|was|were)$/.test(be)
      ? [
          stopEdit(
            endBefore(sentence, at),
            by,
            isPastForm(left[subject.verb] as Word) ? "This was done" : "This is done",
          ),
        ]
      : null;
  }
  const opening = referTo(sentence.text, left, subject);
  if (opening === "This") return null;
  const doing = opening && formOf("do", left, subject, opening);
  return doing ? [stopEdit(endBefore(sentence, at), by, `${opening} ${doing} this`)] : null;
};

/** "set to the values found by adding …": how they were found, not how they are set. */
function isReduced(left: readonly Word[]): boolean {
  const [noun, participle] = left.slice(-2);
  return (
    (noun?.pos === "NOUN" || noun?.lower === "those") &&
    participle?.pos === "VERB" &&
    /(?:ed|en|wn|nd|lt|nt|ght|de)$/.test(participle.lower)
  );
}

/** "can change more in a day by hiring men than …": the comparison is about both. */
function isCompared(left: readonly Word[], right: readonly Word[]): boolean {
  return (
    right.some(({ lower }, at) => lower === "than" && !right.slice(0, at).some(isHigher)) &&
    left.some(isHigher)
  );
}

function isHigher({ lower, pos }: Word): boolean {
  return /^(?:more|less|fewer|better|rather)$/.test(lower) || (pos === "ADJ" && lower.endsWith("er"));
}

/** "You write the type of a list using brackets …" → "You write the type of a list. You use brackets …". */
export const splitUsing: Splitter = ({ sentence, from, at }) => {
  const [using, next] = sentence.words.slice(at, at + 2);
  const clause = openClause(sentence.words, from, at, using?.lower === "using" && using.pos === "VERB");
  const before = sentence.words[at - 1];
  if (!clause || !next || !before || isPersonNoun(before.lower)) return null;
  if (sentence.words.slice(at - 1).some((word) => word.text === ",")) return null;
  const { left, subject } = clause;
  if (isPassive(left, subject.verb) || !["NOUN", "PROPN"].includes(before.pos)) return null;
  const opening = referTo(sentence.text, left, subject);
  if (opening === null || !/^(?:You|We|I|They|He|She)$/.test(opening)) return null;
  const use = formOf("use", left, subject, opening);
  return use ? [stopEdit(endBefore(sentence, at), next, `${opening} ${use}`)] : null;
};

/** "It is released in sleep and helps the body by …": what is done is not what the first verb tells. */
function hasSecondAct(left: readonly Word[], verb: number): boolean {
  return left.some(
    (word, at) =>
      at > verb &&
      word.pos === "CCONJ" &&
      /^(?:VERB|AUX)$/.test(left[at + 1]?.pos ?? "") &&
      /s$/.test(left[at + 1]?.lower ?? ""),
  );
}

const WANTED =
  /^(?:pledg|promis|vow|agree|plan|hop|aim|want|wish|intend|suppos|design|seek|sought|try|tri|attempt|offer|threaten|decid|mean|meant|fail|refus|need|expect)(?:e|ed|es|s|ied|ies|d|ing)?$/;

/** "He promised to help the town by building …": what is only promised or wanted is not yet done. */
function isWanted(left: readonly Word[], verb: number): boolean {
  return left.some((word, at) => at >= verb && WANTED.test(word.lower) && left[at + 1]?.lower === "to");
}

/** A clause that tells one action, with nothing in it the rest could belong to. */
function openClause(
  words: readonly Word[],
  from: number,
  at: number,
  isJoint: boolean,
): { left: Word[]; subject: Subject } | null {
  const comma = words[at - 1]?.text === "," ? 1 : 0;
  if (!isJoint || words[at - 1 - comma]?.pos === "PUNCT") return null;
  const left = words.slice(from, at - comma);
  const right = words.slice(at + 1);
  if (countWords(left) < MIN_LEFT || countWords(right) < MIN_RIGHT || leadsOn(right)) return null;
  const subject = mainSubject(left);
  if (
    !subject ||
    left.length - subject.verb < 4 ||
    hasNegation(left) ||
    isAbout(left, subject) ||
    left
      .slice(subject.verb + 1)
      .some(
        (word) =>
          BLOCKING.test(word.lower) ||
          word.text === "," ||
          (word.pos === "VERB" && word.lower.endsWith("ing")),
      )
  )
    return null;
  return { left, subject };
}

/** "It helps to start by …", "make a copy simply by …": "it" does nothing, and the adverb belongs to what follows. */
function isAbout(left: readonly Word[], { phrase, verb }: Subject): boolean {
  if (/^(?:just|only|simply|merely|solely|mainly|partly)$/.test(left.at(-1)?.lower ?? "")) return true;
  return phrase.head.lower === "it" && left.slice(verb + 1, verb + 3).some(({ lower }) => lower === "to");
}

/** "by using the data as": what follows in the next line belongs to the verb in front of the joint. */
function leadsOn(right: readonly Word[]): boolean {
  const last = right.findLast((word) => word.pos !== "PUNCT");
  return last?.lower === "as" || last?.pos === "ADP";
}

/** Where the clause in front of the joint ends, without its comma. */
function endBefore(sentence: Sentence, at: number): number {
  return gapBefore(sentence, sentence.words[at - 1]?.text === "," ? at - 1 : at);
}

function isPassive(left: readonly Word[], verb: number): boolean {
  const be = left
    .slice(verb, verb + 4)
    .findIndex((word) => /^(?:am|is|are|was|were|be|been|being|'s|'re|'m)$/.test(word.lower));
  const done = left.slice(verb + be + 1).find(({ pos }) => pos !== "ADV");
  return be >= 0 && !(done?.pos === "ADJ" && !done.lower.endsWith("ed"));
}

function formOf(verb: "do" | "use", left: readonly Word[], subject: Subject, opening: string): string | null {
  const main = left[subject.verb] as Word;
  const plural = /^(?:You|We|I|They)$/.test(opening);
  if (MODALS.test(main.lower)) return `${main.lower} ${verb}`;
  if (main.pos === "AUX" && !/^(?:has|have|had)$/.test(main.lower)) return null;
  const tense = tenseAt(left, subject.verb);
  if (verb === "use") return finiteOf("using", tense, plural);
  if (tense === "perfect") return `${plural ? "have" : "has"} done`;
  if (tense === "past") return "did";
  return plural ? "do" : "does";
}
