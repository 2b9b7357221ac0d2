import type { Edit } from "../../sentence.ts";
import { countWords, type Splitter } from "./clause.ts";
import { nounPhraseAt } from "./noun-phrase.ts";
import { isName, referTo } from "./reference.ts";
import { gapBefore, stopEdit } from "./stop.ts";
import { isFiniteVerb, isPastForm } from "./verb.ts";

const MIN_PART = 4;

/** "The town, having lost its mill, began anew" → "The town had lost its mill. It began anew". */
export const splitHaving: Splitter = ({ sentence, from, at }) => {
  const { words, text } = sentence;
  const [comma, having, done] = words.slice(at, at + 3);
  if (comma?.text !== "," || having?.lower !== "having" || !done) return null;
  if (!/^(?:VERB|AUX)$/.test(done.pos) || done.lower === "to") return null;
  const subject = words.slice(from, at);
  const phrase = nounPhraseAt(subject, 0);
  const end = words.findIndex((word, index) => index > at && word.text === ",");
  const main = words[end + 1];
  if (!phrase || phrase.end !== subject.length || end < 0 || !main || !isFiniteVerb(main, 1, [having, main]))
    return null;
  if (countWords(words.slice(at + 1, end)) < MIN_PART || countWords(words.slice(end + 1)) < MIN_PART)
    return null;
  const opening = referTo(text, subject, {
    phrase,
    verb: 0,
    plural: phrase.plural,
    isPlain: true,
    hasClause: false,
  });
  const named =
    opening !== null && isName(opening) && words.slice(at, end).some(({ lower }) => lower === "its")
      ? "It"
      : opening;
  if (named === null || /^(?:would|could|might|should)$/.test(main.lower)) return null;
  const had = isPastForm(main) ? "had" : phrase.plural ? "have" : "has";
  return [
    {
      start: comma.start,
      end: having.end,
      text: ` ${had}`,
      rule: "split",
      why: "one idea per sentence",
      group: at,
    },
    { ...stopEdit(gapBefore(sentence, end), main, named), group: at },
  ] satisfies Edit[];
};
