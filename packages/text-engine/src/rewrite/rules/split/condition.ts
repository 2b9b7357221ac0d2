import type { Edit, Word } from "../../sentence.ts";
import { countWords, type Splitter, startsClause, stopEdit, gapBefore } from "./clause.ts";
import { subjectAt } from "./subject.ts";
import { isFiniteVerb, isPastForm } from "./verb.ts";

/** A shorter condition reads better in one sentence with what depends on it. */
const MIN_WORDS = 24;
const MIN_HALF = 6;
/** Where what depends on it is long, a shorter condition may stand alone. */
const MIN_CONDITION = 4;
const LONG = 18;
/** Words that only a condition or a question carries. */
const POLAR = /^(?:any|anyone|anything|anybody|ever|either|even|so|whether|assume|suppose|consider|imagine)$/;

/** "If the bolt is loose, the plate moves" → "Suppose the bolt is loose. Then the plate moves", for long sentences. */
export const splitCondition: Splitter = ({ sentence, from, at }) => {
  const start = from + connectives(sentence.words, from);
  const first = sentence.words[start];
  const second = sentence.words[start + 1];
  const bare = isBareThen(sentence.words, at);
  if (
    (sentence.words[at]?.text !== "," && !bare) ||
    !first ||
    !second ||
    !(bare ? /^if$/ : /^(?:if|when|whenever)$/).test(first.lower)
  )
    return null;
  const left = sentence.words.slice(start + 1, at);
  const then = sentence.words[at + 1]?.lower === "then" ? 1 : 0;
  const next = sentence.words[at + 1 + then];
  const right = sentence.words.slice(at + 1 + then);
  if (
    !next ||
    countWords(left) < (countWords(right) < LONG ? MIN_HALF : MIN_CONDITION) ||
    countWords(right) < MIN_HALF ||
    left.length + right.length < MIN_WORDS
  )
    return null;
  if ((/^\p{Lu}/u.test(second.text) && !isNameOrI(left)) || next.lower === "say") return null;
  const condition = subjectAt(left, 0) ?? unreal(left) ?? plainVerb(left);
  const main = mainVerb(right);
  if (!subjectAt(right, 0) && (left.some(({ text }) => text === ",") || hasThen(right))) return null;
  if (!condition || !main || isFinding(right) || left.some((word) => POLAR.test(word.lower))) return null;
  if (right.some((word, place) => word.lower === "if" && right[place - 1]?.lower === "and")) return null;
  if (
    left.some(
      ({ lower, text, end }, place) =>
        (lower === "then" && !isNextAct(left, place)) ||
        (text === ":" && (left[place + 1]?.start ?? end) > end) ||
        (text === "," && /^(?:each|every)$/.test(left[place + 1]?.lower ?? "")),
    )
  )
    return null;
  if (first.lower !== "if" && start > from && /^(?:we|i)$/.test(second.lower)) return null;
  const other = secondCondition(left);
  if (isDivided(left, other) || right.slice(0, 5).some((word) => word.lower === "then")) return null;
  if (
    first.lower !== "if"
      ? !isGeneral(left, condition.verb, main, first.lower)
      : isEvent(left, condition.verb, main)
  )
    return null;
  return [
    {
      start: first.start,
      end: second.start,
      text: start === 0 ? "Suppose " : "suppose ",
      rule: "split",
      why: "one idea per sentence",
      group: at,
    },
    ...(other === undefined ? [] : [{ ...supposing(other), group: at }]),
    { ...stopEdit(gapBefore(sentence, at), next, "Then"), group: at },
  ];
};

/** "if you stop and then restart it": a second act of the condition. */
function isNextAct(left: readonly Word[], then: number): boolean {
  return (
    left[then - 1]?.lower === "and" &&
    left[then + 1]?.pos !== "PUNCT" &&
    !/^(?:—|–|--|-)$/.test(left[then - 2]?.text ?? "")
  );
}

/** "If the lamp is on then the door opens": no comma stands in front of "then". */
function isBareThen(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.lower === "then" &&
    !/^(?:,|if|and|but|or|was|were|is|are|until|since|by|even|only|just)$/.test(words[at - 1]?.lower ?? "")
  );
}

/** "if it were": a verb that shows no number, since nothing happened. */
function unreal(left: readonly Word[]): { verb: number } | null {
  const [it, were] = left;
  return /^(?:it|this|that)$/.test(it?.lower ?? "") && were?.lower === "were" ? { verb: 1 } : null;
}

/** "If I go", "If Vienna is quiet": a name with its verb right behind it; other capitals belong to a title: "If Only". */
function isNameOrI(left: readonly Word[]): boolean {
  const [name, verb] = left;
  return (
    name?.text === "I" ||
    (name?.pos === "PROPN" && /^(?:is|has|does|can|cannot|may|must)$/.test(verb?.lower ?? ""))
  );
}

/** The first verb of a clause that opens plainly, though its subject could not be read to the end. */
function plainVerb(words: Word[]): { verb: number } | null {
  return startsClause(words) && !words[0]?.lower.endsWith("ing")
    ? { verb: words.findIndex(isFiniteVerb) }
    : null;
}

/** The second "if" of "If it rains, and if the wind is high, …". */
function secondCondition(left: readonly Word[]): Word | undefined {
  const found = left.filter(
    ({ lower }, at) => lower === "if" && left[at - 1]?.lower === "and" && left[at - 2]?.text === ",",
  );
  return found.length === 1 ? found[0] : undefined;
}

function supposing({ start, end }: Word): Edit {
  return { start, end, text: "suppose", rule: "split", why: "one idea per sentence" };
}

/** How many words stand before the condition that only lead to it: "But", "For example,". */
function connectives(words: readonly Word[], from: number): number {
  const said = words.slice(from, from + 3).map((word) => word.lower);
  if (said[0] === "for" && /^(?:example|instance)$/.test(said[1] ?? "") && said[2] === ",") return 3;
  if (
    said[0] === "in" &&
    /^(?:fact|general|practice|short|particular)$/.test(said[1] ?? "") &&
    said[2] === ","
  )
    return 3;
  if (words[from]?.pos === "ADV" && said[1] === ",") return 2;
  return /^(?:but|and|so|also)$/.test(said[0] ?? "") ? 1 : 0;
}

/** "keep the bridge, and mend the road, then …": the condition goes on up to its "then". */
function hasThen(right: readonly Word[]): boolean {
  return right.some(({ lower }, at) => lower === "then" && right[at - 1]?.text === ",");
}

/** The verb of what follows: behind its subject, or an order at its start. */
function mainVerb(right: Word[]): Word | undefined {
  const subject = subjectAt(right, 0);
  if (subject) return right[subject.verb];
  const plain = plainVerb(right);
  if (plain) return right[plain.verb];
  const first = right[politeness(right)];
  return first?.pos === "VERB" && !/(?:ing|ed|s)$/.test(first.lower) ? first : undefined;
}

/** "please write to us", "do not write to us": how many words stand before what is ordered. */
function politeness([first, second]: readonly Word[]): number {
  if (first?.lower === "please") return 1;
  return first?.lower === "do" && second?.lower === "not" ? 2 : 0;
}

/** "when we compare them, we can see that …": the finding is about the comparison, no case is supposed. */
function isFinding(right: readonly Word[]): boolean {
  return FINDING.test(
    right
      .slice(0, 4)
      .map(({ lower }) => lower)
      .join(" "),
  );
}

const FINDING = /^(?:we|you) (?:(?:can|will|may|also|then|clearly) ){0,2}(?:see|notice|observe|find)\b/;

/** "when you add a plate, it moves" speaks of any time, "when the war ended, it closed" of one; "whenever" of any. */
function isGeneral(left: readonly Word[], verb: number, main: Word, joiner: string): boolean {
  const word = left[verb];
  if (word === undefined || isPastForm(word) || isPastForm(main)) return false;
  if (left.some(({ lower }) => /^(?:today|tonight|tomorrow|now|finally)$/.test(lower))) return false;
  return joiner === "whenever" || /^(?:you|we|your|our|a|an|the)$/.test(left[0]?.lower ?? "");
}

/** "If it lasted so long, it is clear that…" tells what happened; "If it lasted, we would…" supposes. */
function isEvent(left: Word[], verb: number, main: Word | undefined): boolean {
  const word = left[verb] as Word;
  if (word.pos === "AUX" && left[verb + 1]?.lower === "to") return true;
  if (/^(?:you|we)$/.test(left[0]?.lower ?? "")) return false;
  return isPastForm(word) && !/^(?:would|could|might|should|'d)$/.test(main?.lower ?? "");
}

/** Whether an earlier comma already ends the condition, or a second condition follows that is not `other`. */
function isDivided(left: Word[], other: Word | undefined): boolean {
  return left.some(
    (word, at) =>
      word.text === "," &&
      (/^(?:if|when)$/.test(left[at + 1]?.lower ?? "") ||
        (/^(?:if|when)$/.test(left[at + 2]?.lower ?? "") && left[at + 2] !== other) ||
        subjectAt(left, at + 1) !== null),
  );
}
