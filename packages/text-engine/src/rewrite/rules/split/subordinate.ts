import type { Sentence, Word } from "../../sentence.ts";
import { hasNegation } from "./negation.ts";
import { nounPhraseAt } from "./noun-phrase.ts";
import { mainSubject, subjectAt } from "./subject.ts";
import {
  countWords,
  gapBefore,
  hasMainClause,
  isMainClause,
  type Splitter,
  startsClause,
  startsSentence,
  stopEdit,
} from "./clause.ts";
import { hasVerb, isBaseForm, isFiniteVerb, isPastForm } from "./verb.ts";

/** A shorter reason reads better in one sentence with what it explains. */
const MIN_BECAUSE_WORDS = 16;

/** Only a long statement is worth being said true again. */
const MIN_STATEMENT = 10;
const MIN_WORDS = 22;

const TRAILING: ReadonlyMap<string, string> = new Map([
  ["although", "But"],
  ["though", "But"],
  ["whereas", "But"],
  ["while", "But"],
  ["because", "This is because"],
  ["since", "This is because"],
]);

/** "CLAUSE, although CLAUSE" → "CLAUSE. But CLAUSE"; "…, because …" → "…. This is because …", not behind a negation. */
export const splitTrailing: Splitter = ({ sentence, from, at }) => {
  const [comma, joiner, next] = sentence.words.slice(at, at + 3);
  const opening = TRAILING.get(joiner?.lower ?? "");
  if (opening === undefined || !joiner || !next) return null;
  if (comma?.text !== "," && !(comma?.text === ";" && opening === "But")) return null;
  const left = sentence.words.slice(from, at);
  const right = sentence.words.slice(at + 2);
  if (!hasMainClause(left) || isOpening(left) || isCutOff(left, joiner) || !startsSentence(right))
    return null;
  if (comma.text === ";" && next.lower !== "if" && goesOn(right)) return null;
  if (isGerundClause(right) || isSaidTwice(sentence, from, opening)) return null;
  if (opening === "But" && right.some((word, place) => word.text === "," && isVerbOfFront(right, place + 1)))
    return null;
  if (
    joiner.lower === "while" &&
    (/^(?:he|she|it|they|we|you|i)$/.test(next.lower) || right.some(({ lower }) => lower === "still"))
  )
    return null;
  if (joiner.lower === "because" && /^th(?:is|at)$/.test(next.lower)) return null;
  if (joiner.lower === "since" && !tellsNow(right)) return null;
  if (/^(?:because|since)$/.test(joiner.lower) && (isInner(left) || goesOn(right))) return null;
  if (/^(?:because|since)$/.test(joiner.lower) && countWords(left) + countWords(right) < MIN_BECAUSE_WORDS)
    return null;
  if (/^(?:because|since)$/.test(joiner.lower) && !mainSubject(left) && isOrderOrOpen(left)) return null;
  return [stopEdit(comma.start, next, opening)];
};

/** "the pins, although they are old, are joined …": the verb of the clause in front is still to come. */
function isVerbOfFront(right: readonly Word[], at: number): boolean {
  return right[at]?.pos === "AUX" && /^(?:is|are|was|were|has|have|can|will|must)$/.test(right[at].lower);
}

/** "while letting it depend on …": what is done besides, no clause. */
function isGerundClause(right: readonly Word[]): boolean {
  const [first] = right;
  if (first?.pos !== "VERB" || !first.lower.endsWith("ing")) return false;
  return !right.some(({ pos, lower }) => pos === "AUX" || (pos === "VERB" && /[^s]s$/.test(lower)));
}

/** A second "But" against the first, or a second "This is because", reads as a row of turns. */
function isSaidTwice({ words }: Sentence, from: number, opening: string): boolean {
  const said = opening === "But" ? /^(?:but|however|although|though|whereas)$/ : /^(?:because|since)$/;
  const before = words.slice(0, from);
  return from === 0
    ? opening === "But" && said.test(words[0]?.lower ?? "")
    : before.slice(opening === "But" ? -2 : 0).some(({ lower }) => said.test(lower));
}

/** "As we have seen, though one row is long, …": what stands before the joint only leads to the statement. */
function isOpening(left: readonly Word[]): boolean {
  return (
    /^(?:as|if|when|once|after|before|until|unless)$/.test(left[0]?.lower ?? "") &&
    !left.some(({ text }) => text === ",")
  );
}

/** "see that, although …": what stands before the joint waits for the clause behind it. */
function isCutOff(left: readonly Word[], { lower }: Word): boolean {
  const last = left.at(-1)?.lower ?? "";
  return (
    /^(?:which|who|whose|and|but|or|since|because|if|when|as)$/.test(last) ||
    (/^(?:because|since)$/.test(lower) ? PARTLY.test(last) : last === "that")
  );
}

/** How much of a reason it is: "mainly because it is old", "in part because it is old". */
const PARTLY = /^(?:part|mainly|mostly|partly|largely|chiefly|only|simply|precisely)$/;

/** "CLAUSE, as it CLAUSE" → "CLAUSE. This is because it CLAUSE"; "as we saw" points elsewhere and stays. */
export const splitAs: Splitter = ({ sentence, from, at }) => {
  const [comma, as, subject, verb] = sentence.words.slice(at, at + 4);
  if (comma?.lower !== "," || as?.lower !== "as" || !subject || !verb) return null;
  const left = sentence.words.slice(from, at);
  const right = sentence.words.slice(at + 2);
  if (!isMainClause(left) || !startsClause(right) || isBare(right) || hasNegation(left) || isInner(left))
    return null;
  if (right.some((word, place) => word.text === "," && isGoingOn(right, place + 1))) return null;
  if (!isLasting(right) || (left.at(-1)?.pos === "ADV" && /^(?:—|–|--|,)$/.test(left.at(-2)?.text ?? "")))
    return null;
  if (
    ["we", "you", "i", "this", "that"].includes(subject.lower) ||
    right.some((word) =>
      /^(?:argued?|claimed|stressed|put|explained|indicated|suggested|admitted|recognised|recognized|observed|pointed|shown|seen|saw|see|discussed|described|mentioned|said|noted|hoped|expected|planned|promised|feared|wanted|intended|agreed|known|follows|usual|well)$/.test(
        word.lower,
      ),
    )
  )
    return null;
  if (isSaidTwice(sentence, from, "This is because")) return null;
  return [stopEdit(comma.start, subject, "This is because")];
};

/** "a state, as they have long told us, means …": the verb of the clause in front is still to come. */
function isGoingOn(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && isFiniteVerb(word, at, words) && !/(?:ed|en|wn)$/.test(word.lower);
}

/** "The method ends at the best plan even if it starts with a bad one" → "…the best plan. This is true even if it starts …". */
export const splitEvenIf: Splitter = ({ sentence, from, at }) => {
  const [even, joiner] = sentence.words.slice(at, at + 2);
  if (even?.lower !== "even" || !/^(?:if|when)$/.test(joiner?.lower ?? "")) return null;
  const comma = sentence.words[at - 1]?.text === "," ? 1 : 0;
  if (sentence.words[at - 1]?.lower === "true") return null;
  const left = sentence.words.slice(from, at - comma);
  const right = sentence.words.slice(at + 2);
  const subject = mainSubject(left);
  const verb = left[subject?.verb ?? -1];
  if (
    !subject ||
    !verb ||
    countWords(left) < MIN_STATEMENT ||
    countWords(left) + countWords(right) < MIN_WORDS
  )
    return null;
  if (isPastForm(verb) || hasNegation(left) || !startsClause(right)) return null;
  if (
    right.some(
      (word) =>
        word.text === "," ||
        /^(?:this|true|not)$/.test(word.lower) ||
        (word.lower === "that" && word.pos !== "PRON"),
    )
  )
    return null;
  if (
    left.some((word) =>
      /^(?:if|when|whether|because|since|although|but|want|wants|should|must)$/.test(word.lower),
    )
  )
    return null;
  return [stopEdit(gapBefore(sentence, at - comma), even, "This is true")];
};

/** "as the program reads more lines" may tell a time; "as they can hold oil" is a reason. "as it does here" compares. */
function isLasting(right: Word[]): boolean {
  const subject = subjectAt(right, 0);
  const verb = subject && right[subject.verb];
  const next = subject && right[subject.verb + 1];
  if (!verb || !LASTING.test(verb.lower) || !next || next.pos === "ADP") return false;
  return !/^(?:is|are|was|were)$/.test(verb.lower) || !next.lower.endsWith("ing");
}

const LASTING =
  /^(?:is|are|was|were|has|have|had|can|could|may|might|must|should|needs?|needed|contains?|contained|wants?|wanted|knows?|knew|lacks?|lacked|costs?|requires?|becomes?|represents?|tells?|means?|depends?|allows?|lets?)$/;

/** "as integers are", "as the council may decide": the verb ends the clause, so it compares and gives no reason. */
function isBare(right: Word[]): boolean {
  const subject = subjectAt(right, 0);
  if (subject === null) return false;
  const isEnd = (word: Word | undefined): boolean => (word?.pos ?? "PUNCT") === "PUNCT";
  const isAble = /^(?:may|might|can|could|should|will|would)$/.test(right[subject.verb]?.lower ?? "");
  return isEnd(right[subject.verb + 1]) || (isAble && isEnd(right[subject.verb + 2]));
}

/** "CLAUSE because CLAUSE", without a comma, in a longer sentence. */
export const splitBecause: Splitter = ({ sentence, from, at }) => {
  const [joiner, next] = sentence.words.slice(at, at + 2);
  if (!joiner || !next || /^(?:of|this|that)$/.test(next.lower)) return null;
  if (["PUNCT", "AUX"].includes(sentence.words[at - 1]?.pos ?? "")) return null;
  if (joiner.lower !== "because" && !(joiner.lower === "since" && isCause(sentence.words, from, at)))
    return null;
  const left = sentence.words.slice(from, at);
  const right = sentence.words.slice(at + 1);
  if (
    countWords(left) < 6 ||
    countWords(left) + countWords(right) < MIN_BECAUSE_WORDS ||
    !isMainClause(left) ||
    !startsClause(right) ||
    denies(left) ||
    left.at(-1)?.lower === "caused" ||
    isInner(left) ||
    isSubject(left, right) ||
    isSaidTwice(sentence, from, "This is because") ||
    (OPENS.test(left[0]?.lower ?? "") && goesOn(right))
  )
    return null;
  if (
    [
      "is",
      "was",
      "largely",
      "part",
      "mostly",
      "especially",
      "perhaps",
      "probably",
      "possibly",
      "maybe",
      "solely",
      "merely",
      "chiefly",
      "exactly",
      "precisely",
      "particularly",
      "primarily",
      "either",
      "just",
      "only",
      "simply",
      "partly",
      "mainly",
      "not",
      "but",
      "and",
      "or",
      "that",
    ].includes(sentence.words[at - 1]?.lower ?? "")
  )
    return null;
  if (
    left.some(
      (word, place) =>
        (word.lower === "if" && left[place - 1]?.lower !== "as") ||
        (word.lower === "when" && !left[place + 1]?.lower.endsWith("ing")) ||
        ["whether", "what", "how", "why", "?"].includes(word.lower) ||
        (word.lower === "that" && word.pos === "SCONJ"),
    )
  )
    return null;
  const before = /\s+$/.exec(sentence.text.slice(0, joiner.start))?.[0].length ?? 0;
  return [stopEdit(joiner.start - before, next, "This is because")];
};

/** "The man who agrees because he is paid is …": the reason belongs to what the man does, his verb is still to come. */
function isSubject(left: readonly Word[], right: readonly Word[]): boolean {
  const start = left[1]?.text === "," ? 2 : 0;
  const end = nounPhraseAt(left, start)?.end ?? -1;
  const stop = right.findIndex(({ pos, text }) => pos === "CCONJ" || pos === "SCONJ" || text === ",");
  const verbs = right
    .slice(0, stop < 0 ? undefined : stop)
    .filter(({ lower }) => /^(?:is|are|was|were|has|have|will)$/.test(lower));
  return /^(?:who|that|which)$/.test(left[end]?.lower ?? "") && verbs.length > 1;
}

/** "Since half of them do so because …, my plan …": the statement is still to come. */
const OPENS = /^(?:since|as|although|though|while|after|before)$/;

/** "Choose people who decided lately, because …" orders, nothing happens; and with a mark inside it is not sure who acts. */
function isOrderOrOpen(left: readonly Word[]): boolean {
  return left[0]?.pos === "VERB" || left.some((word) => /^[,:;()]$/.test(word.text));
}

/** "The owner, who was late because …": the reason belongs to something inside. */
function isInner(left: readonly Word[]): boolean {
  const comma = left.findLastIndex((word) => word.text === ",");
  const last = left.slice(comma + 1);
  if (comma < 0) return false;
  if (mainSubject(left) === null || /^(?:who|which|whose|where|that)$/.test(last[0]?.lower ?? ""))
    return true;
  return !hasVerb(last) && !["ADV", "ADP"].includes(last[0]?.pos ?? "");
}

/** "…, since it is late, we go": a clause of its own follows, so the reason belongs to that. */
function goesOn(right: readonly Word[]): boolean {
  return right.some(
    (word, at) =>
      word.text === "," && (subjectAt(right, at + 1) !== null || isSecondAct(right.slice(at + 1))),
  );
}

/** "…, since that is all it does, and then fetch …": the first verb of the sentence has a second. */
function isSecondAct(words: readonly Word[]): boolean {
  const start = words[1]?.pos === "ADV" ? 2 : 1;
  const verb = words[start];
  return words[0]?.pos === "CCONJ" && verb !== undefined && isBaseForm(verb) && !verb.lower.endsWith("ing");
}

function tellsNow(right: readonly Word[]): boolean {
  const reason = subjectAt(right, 0);
  return reason !== null && !isPastForm(right[reason.verb] as Word);
}

/** "not … because" may deny the reason alone. */
function denies(left: readonly Word[]): boolean {
  return left.some((word) => /^(?:not|n't|no|never|cannot|nor|neither|without)$/.test(word.lower));
}

/** "since" gives a reason where both sides tell how things are; elsewhere it may tell a time. */
function isCause(words: readonly Word[], from: number, at: number): boolean {
  const before = mainSubject(words.slice(from, at));
  const after = subjectAt(words, at + 1);
  const main = before && words[from + before.verb];
  const reason = after && words[after.verb];
  if (!main || !reason || words[at]?.pos !== "SCONJ" || words[at - 1]?.lower === "ever") return false;
  return !/^(?:has|have|had|'ve)$/.test(main.lower) && !isPastForm(main) && !isPastForm(reason);
}
