import type { Word } from "../../sentence.ts";
import { countWords, type Splitter } from "./clause.ts";
import { gapBefore, stopEdit } from "./stop.ts";
import { hasNegation } from "./negation.ts";
import { mainSubject } from "./main-subject.ts";
import { subjectAt } from "./subject.ts";
import { isPastForm } from "./verb.ts";

/** A shorter event and its time read better in one sentence. */
const MIN_WORDS = 24;
const MIN_HALF = 7;
const STATES =
  /^(?:was|were|had|did|could|would|might|knew|thought|felt|wanted|believed|hoped|liked|loved|needed|seemed|looked|said|told|added|saw|heard|asked|kept|stayed|remained|waited|lived|lasted|continued|used|tended|meant)$/;
const BLOCKING =
  /^(?:that|which|who|whose|if|whether|when|because|how|what|why|where|than|while|as|after|before|until|so|said|says)$/;

/** "The town had its largest protest in years as 100,000 people took to the streets" → "…. This happened as …". */
export const splitEvent: Splitter = ({ sentence, from, at }) => {
  const joiner = sentence.words[at];
  if (!joiner || !/^(?:as|after|when|before)$/.test(joiner.text)) return null;
  const comma = sentence.words[at - 1]?.text === "," ? 1 : 0;
  const left = sentence.words.slice(from, at - comma);
  const right = sentence.words.slice(at + 1);
  if (
    countWords(left) < MIN_HALF ||
    countWords(right) < MIN_HALF - 1 ||
    countWords(left) + countWords(right) < MIN_WORDS
  )
    return null;
  const told = subjectAt(right, 0);
  if (!told || told.hasClause || !isPastForm(right[told.verb] as Word) || !isEvent(left)) return null;
  if (
    right.slice(0, told.verb).some(({ pos }, place, all) => pos === "PRON" && all[place - 1]?.pos === "CCONJ")
  )
    return null;
  if (joiner.text === "as" && comma === 1 && (hasNegation(right) || isState(right, told.verb))) return null;
  return [stopEdit(gapBefore(sentence, at - comma), joiner, "This happened")];
};

/** ", as she was ill": a state gives a reason and no time. */
function isState(right: readonly Word[], verb: number): boolean {
  return STATES.test(right[verb]?.lower ?? "") && !/ing$/.test(right[verb + 1]?.lower ?? "");
}

/** One thing that happened, told in the past, with nothing in it the time could belong to. */
function isEvent(left: readonly Word[]): boolean {
  const subject = mainSubject(left);
  const verb = subject && left[subject.verb];
  if (!subject || !verb || !isPastForm(verb) || hasNegation(left)) return false;
  const after = left.slice(subject.verb + 1);
  if (after.some((word) => BLOCKING.test(word.lower) || word.text === "," || word.lower === "to"))
    return false;
  const isPassive =
    /^(?:was|were)$/.test(verb.lower) && after[0]?.pos === "VERB" && !after[0].lower.endsWith("ing");
  if (CLOSE.test(after.at(-1)?.lower ?? "") && after.at(-2)?.lower !== "in") return false;
  return isPassive || (verb.pos === "VERB" && !STATES.test(verb.lower));
}

/** "in the hours after …", "just as …": such words lean on what follows. */
const CLOSE =
  /^(?:hours?|days?|weeks?|months?|years?|minutes?|moments?|times?|night|morning|evening|decades?|seconds?|just|shortly|soon|even|only)$/;

const DEGREES = /^(?:mostly|mainly|partly|largely|chiefly|probably|perhaps)$/;

/** "…, mostly because of the heat" → "…. This is mostly because of the heat". */
export const splitReason: Splitter = ({ sentence, from, at }) => {
  if (sentence.words[at]?.text !== ",") return null;
  const first = sentence.words[at + 1];
  const degree = DEGREES.test(first?.lower ?? "") ? 1 : 0;
  const [because, of] = sentence.words.slice(at + 1 + degree, at + 3 + degree);
  if (!first || !because || !of) return null;
  const isCause =
    (because.lower === "because" && (of.lower === "of" || degree === 1)) ||
    (because.lower === "thanks" && of.lower === "to") ||
    (because.lower === "due" && of.lower === "to");
  const left = sentence.words.slice(from, at);
  const right = sentence.words.slice(at + 1);
  const subject = mainSubject(left);
  if (
    !isCause ||
    !subject ||
    right[degree + 2]?.lower === "which" ||
    hasNegation(left) ||
    right.some((word) => word.text === ",") ||
    countWords(right) < 4
  )
    return null;
  const be = isPastForm(left[subject.verb] as Word) ? "was" : "is";
  return [stopEdit(gapBefore(sentence, at), first, `This ${be}`)];
};
