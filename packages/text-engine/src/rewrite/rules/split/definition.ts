import { isPersonNoun } from "../../../text/person-nouns.ts";
import type { Word } from "../../sentence.ts";
import { countWords, type Splitter } from "./clause.ts";
import { stopEdit, gapBefore } from "./stop.ts";
import { hasNegation } from "./negation.ts";
import { isPlural, nounPhraseAt } from "./noun-phrase.ts";
import { referTo } from "./reference.ts";
import { mainSubject } from "./main-subject.ts";
import type { Subject } from "./subject.ts";
import { isFiniteVerb } from "./verb.ts";

const MIN_LEFT = 8;
const MIN_RIGHT = 5;
/** What is called so says nothing without its relative clause. */
const EMPTY =
  /^(?:one|way|thing|things|kind|part|case|place|time|reason|person|people|something|someone|point|idea|fact|those|type|sort)$/;

/** "A lathe is a machine for wood and metal that turns …" → "… metal. It turns …": what is defined does it. */
export const splitDefinition: Splitter = ({ sentence, from, at }) => {
  const { words, text } = sentence;
  const next = words[at + 1];
  if (!/^(?:that|which|who)$/.test(words[at]?.lower ?? "") || words[at]?.pos === "DET" || !next) return null;
  const left = words.slice(from, at);
  const right = words.slice(at + 1);
  const subject = mainSubject(left);
  const verb = right[right.findIndex((word) => word.pos !== "ADV")];
  if (!subject || !verb || !isFiniteVerb(verb, 1, [next, verb]) || hasNegation(left)) return null;
  if (
    countWords(left) < MIN_LEFT ||
    countWords(right) < MIN_RIGHT ||
    !/^(?:is|are|was|were)$/.test(left[subject.verb]?.lower ?? "")
  )
    return null;
  if (!isAbout(left, subject, verb, words[at]?.lower === "who")) return null;
  const isPerson = words[at]?.lower === "who" && subject.phrase.head.pos === "PROPN";
  const opening = isPerson ? subject.phrase.head.text : referTo(text, left, subject);
  if (opening === null || opening === "This") return null;
  return [stopEdit(gapBefore(sentence, at), next, opening)];
};

/** Whether the relative clause speaks of what the subject is, and of no noun in between. */
function isAbout(
  left: readonly Word[],
  { verb: copula, plural }: Subject,
  verb: Word,
  isWho: boolean,
): boolean {
  const start = left.findIndex((word, at) => at > copula && word.pos !== "ADV");
  const role = nounPhraseAt(left, start);
  const last = left.at(-1);
  if (!role || !last || EMPTY.test(role.head.lower) || role.head.pos === "PRON" || role.plural !== plural)
    return false;
  if (!plural && !/^an?$/.test(left[start]?.lower ?? "")) return false;
  if (left.slice(start).some((word) => word.pos === "PUNCT" && word.text !== "-")) return false;
  if (role.end === left.length) return role.end - role.start > 2;
  if (last.pos === "PROPN")
    return !(plural ? /^(?:is|was|has|does)$/ : /^(?:are|were|have|do)$/).test(verb.lower);
  if (isWho) return isPersonNoun(role.head.lower) && !isPersonNoun(last.lower);
  if (last.pos !== "NOUN") return false;
  const shown =
    /^(?:is|was|has|does)$/.test(verb.lower) || (verb.pos === "VERB" && /[^s]s$/.test(verb.lower));
  return isPlural(last) !== plural && shown === !plural;
}
