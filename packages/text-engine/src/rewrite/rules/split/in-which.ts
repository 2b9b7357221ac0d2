import type { Word } from "../../sentence.ts";
import { lastPhrase } from "./antecedent.ts";
import { countWords, hasMainClause, type Splitter, startsClause } from "./clause.ts";
import { resumes } from "./goes-on.ts";
import { gapBefore, stopEdit } from "./stop.ts";
import { hasNegation } from "./negation.ts";
import { isPlural, type NounPhrase } from "./noun-phrase.ts";
import { isOpen, mainSubject } from "./main-subject.ts";

const MIN_LEFT = 8;
const MIN_RIGHT = 5;
const MIN_LEFT_SHORT = 6;
const MIN_WHERE = 12;
/** Such a noun says nothing without its clause: "a way in which", "the extent to which". */
const EMPTY =
  /^(?:ways?|cases?|situations?|worlds?|manner|sense|extent|degree|point|time|times|instances?|conditions?|circumstances?|kinds?|remedy|solution|answer|option|measure|policy|type|number|rate|order|age|era|world|society)$/;
const UNREAL =
  /^(?:if|when|whether|unless|not|no|any|need|needs|want|wants|could|would|might|imagine|suppose|like|as|than)$/;

/** Behind a comma the clause only adds something: ", from which they drew their water". */
const BEHIND_COMMA = /^(?:in|on|from|through|with|under|over|by|for|at)$/;

/** "He wrote a letter in which he thanked the town" → "He wrote a letter. In this letter, he thanked the town". */
export const splitInWhich: Splitter = ({ sentence, from, at }) => {
  const { words } = sentence;
  const comma = words[at]?.text === "," ? 1 : 0;
  const [preposition, which, next] = words.slice(at + comma, at + comma + 3);
  const prepositions = comma === 1 ? BEHIND_COMMA : /^(?:in|on)$/;
  if (!prepositions.test(preposition?.lower ?? "") || which?.lower !== "which" || !preposition || !next)
    return null;
  const left = words.slice(from, at);
  const right = words.slice(at + comma + 2);
  if (countWords(left) < MIN_LEFT || countWords(right) < MIN_RIGHT) return null;
  if (!hasMainClause(left) || hasNegation(left) || !startsClause(right) || isDefinition(left)) return null;
  if (isOpen(left) || resumes(right)) return null;
  const phrase = lastPhrase(left);
  if (!phrase || !isMetFirst(left, phrase, comma === 1) || isAdded(left, phrase)) return null;
  const opening = preposition.lower.charAt(0).toUpperCase() + preposition.lower.slice(1);
  return [stopEdit(gapBefore(sentence, at), next, `${opening} this ${phrase.head.lower},`)];
};

/** "This is a simple task where the weights …" → "This is a simple task. In this task, the weights …". */
export const splitInWhere: Splitter = ({ sentence, from, at }) => {
  const { words } = sentence;
  const [where, next] = words.slice(at, at + 2);
  const left = words.slice(from, at);
  const right = words.slice(at + 1);
  if (where?.lower !== "where" || !next || countWords(left) < MIN_LEFT_SHORT || countWords(right) < MIN_WHERE)
    return null;
  const phrase = lastPhrase(left);
  const stated = left.filter((word) => word.lower !== "just");
  if (!hasMainClause(left) || hasNegation(stated) || isOpen(left) || !startsClause(right)) return null;
  if (left[(phrase?.start ?? 0) - 1]?.lower.endsWith("ing")) return null;
  if (!phrase || phrase.end - phrase.start < 3 || !isMetFirst(left, phrase, false)) return null;
  return [stopEdit(gapBefore(sentence, at), next, `In this ${phrase.head.lower},`)];
};

/** "the study of bread, a field in which …": what is only added behind a comma does not end a sentence. */
function isAdded(left: readonly Word[], phrase: NounPhrase): boolean {
  return left[phrase.start - 1]?.text === ",";
}

/** "A test is an experiment in which …": without its clause the sentence would say nothing. */
function isDefinition(left: readonly Word[]): boolean {
  const subject = mainSubject(left);
  const phrase = lastPhrase(left);
  return (
    subject !== null &&
    /^(?:is|are|was|were)$/.test(left[subject.verb]?.lower ?? "") &&
    phrase?.start === subject.verb + 1
  );
}

/** One thing met for the first time, or behind a comma one pointed at; told as a fact. */
function isMetFirst(left: readonly Word[], { start, head, plural }: NounPhrase, hasComma: boolean): boolean {
  const first = left[start]?.lower ?? "";
  if (plural || head.pos !== "NOUN" || EMPTY.test(head.lower) || /[\uE000-\uF8FF]/.test(head.text))
    return false;
  if (!/^an?$/.test(first) && !(hasComma && /^(?:the|this)$/.test(first))) return false;
  return !left.slice(0, start).some((word) => UNREAL.test(word.lower));
}

/** Verbs of a book that points to its own pages. */
const TOLD =
  /^(?:saw|see|seen|discuss|discussed|cover|covered|describe|described|explain|explained|introduce|introduced|meet|met|explore|explored|study|studied|use|used|define|defined)$/;
const MODALS = /^(?:will|can|'ll|have|'ve)$/;

/** "…, which we will discuss in the next chapter" → "…. We will discuss this in the next chapter". */
export const splitWhichWe: Splitter = ({ sentence, from, at }) => {
  const [comma, which, subject] = sentence.words.slice(at, at + 3);
  if (comma?.text !== "," || which?.lower !== "which" || !/^(?:we|you)$/.test(subject?.lower ?? ""))
    return null;
  const left = sentence.words.slice(from, at);
  const last = left.at(-1);
  let place = at + 3;
  while (MODALS.test(sentence.words[place]?.lower ?? "") || sentence.words[place]?.pos === "ADV") place += 1;
  const told = sentence.words[place];
  const isReturn =
    /^(?:return|returned)$/.test(told?.lower ?? "") && sentence.words[place + 1]?.lower === "to";
  const verb = isReturn ? sentence.words[place + 1] : told;
  const next = sentence.words[place + (isReturn ? 2 : 1)];
  if (
    !verb ||
    !next ||
    !subject ||
    !(isReturn || TOLD.test(verb.lower)) ||
    !/^(?:in|when|later|below|above|at|soon|before)$/.test(next.lower)
  )
    return null;
  if (
    last?.pos !== "NOUN" ||
    !hasMainClause(left) ||
    sentence.words.slice(place).some((word) => word.text === ",")
  )
    return null;
  return [
    { ...stopEdit(comma.start, subject, ""), group: at },
    {
      start: verb.end,
      end: verb.end,
      text: isPlural(last) ? " these" : " this",
      rule: "split",
      why: "one idea per sentence",
      group: at,
    },
  ];
};
