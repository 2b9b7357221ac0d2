import type { Word } from "../../sentence.ts";
import { antecedentOf, lastPhrase } from "./antecedent.ts";
import { countWords, type Splitter } from "./clause.ts";
import { stopEdit, gapBefore } from "./stop.ts";
import { hasNegation } from "./negation.ts";
import { mainSubject } from "./main-subject.ts";
import { isFiniteVerb } from "./verb.ts";

const MIN_LEFT = 7;
const MIN_RIGHT = 5;
/** Such a verb does not say that the thing exists. */
const UNREAL =
  /^(?:need|needs|needed|want|wants|wanted|like|likes|seek|seeks|seem|seems|look|looks|require|requires|prefer|prefers|imagine|suppose|consider|find|choose|expect|expects|hope|hopes|try|tries|can|could|may|might|must|should|would|will|is|are|was|were|'s|'re|if|when|whether|unless|not|any|to|or|like|such|than|as)$/;
const EMPTY =
  /^(?:one|way|ways|thing|things|kind|part|case|place|time|reason|person|point|idea|fact|type|sort|lot|number|set|state)$/;

/** "They built a small mill that makes flour …" → "They built a small mill. This mill makes flour …". */
export const splitObjectRelative: Splitter = ({ sentence, from, at }) => {
  const { words } = sentence;
  const [pronoun, next] = words.slice(at, at + 2);
  if (!/^(?:that|which|who)$/.test(pronoun?.lower ?? "") || pronoun?.pos !== "PRON" || !next) return null;
  const left = words.slice(from, at);
  const right = words.slice(at + 1);
  const subject = mainSubject(left);
  const place = right.findIndex((word) => word.pos !== "ADV");
  const verb = right[place];
  if (!subject || !verb || !isFiniteVerb(verb, place, right) || hasNegation(left)) return null;
  if (countWords(left) < MIN_LEFT || countWords(right) < MIN_RIGHT || !isTold(left, subject.verb))
    return null;
  if (right.some((word, index) => word.text === "," && right[index + 1]?.pos === "AUX")) return null;
  if (joinsAnother(right) || left.some(isReport)) return null;
  const antecedent = antecedentOf(left, verb, pronoun.lower === "who");
  if (!antecedent || antecedent.text === "This" || antecedent.plural) return null;
  return [stopEdit(gapBefore(sentence, at), next, antecedent.text)];
};

/** "proposed that it has several parts, a loop that …": what is proposed goes on to the end. */
function isReport({ lower, pos }: Word): boolean {
  return lower === "that" && pos === "SCONJ";
}

/** "a court that was rich and an army that was not": the second thing belongs to the verb in front. */
function joinsAnother(right: readonly Word[]): boolean {
  return right.some(
    ({ lower }, at) =>
      lower === "and" &&
      /^an?$/.test(right[at + 1]?.lower ?? "") &&
      right.slice(at + 2, at + 7).some((word) => /^(?:that|which|who)$/.test(word.lower)),
  );
}

/** One thing, told as a fact and met for the first time: "built a small mill". */
function isTold(left: readonly Word[], verb: number): boolean {
  const phrase = lastPhrase(left);
  if (!phrase || !/^an?$/.test(left[phrase.start]?.lower ?? "") || EMPTY.test(phrase.head.lower))
    return false;
  if (
    ["of", "as", "like", "than", "for", ",", "-", "--", "—", "–"].includes(
      left[phrase.start - 1]?.lower ?? "",
    )
  )
    return false;
  return !left.slice(verb, phrase.start).some((word) => UNREAL.test(word.lower));
}
