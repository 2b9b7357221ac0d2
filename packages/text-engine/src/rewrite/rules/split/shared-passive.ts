import type { Word } from "../../sentence.ts";
import { withoutBrackets } from "./brackets.ts";
import { countWords, type Splitter } from "./clause.ts";
import { gapBefore, stopEdit } from "./stop.ts";
import { referTo } from "./reference.ts";
import { BLOCKING, MIN_HALF, MIN_WORDS_NAMED } from "./second-verb.ts";
import { mainSubject } from "./main-subject.ts";

/** "It was made as a toy, and then used by a firm …" → "It was made as a toy. It was then used by a firm …". */
export const splitPassive: Splitter = ({ sentence, from, at }) => {
  const { words, text } = sentence;
  const comma = words[at - 1]?.text === "," ? 1 : 0;
  const then = /^(?:then|later)$/.test(words[at + 1]?.lower ?? "") ? 1 : 0;
  const [participle, after] = words.slice(at + 1 + then, at + 3 + then);
  if (words[at]?.lower !== "and" || comma + then === 0 || !participle || after?.pos !== "ADP") return null;
  const left = withoutBrackets(words.slice(from, at - comma));
  const subject = mainSubject(left);
  const be = left[subject?.verb ?? -1];
  if (!subject || !be || !/^(?:is|are|was|were)$/.test(be.lower) || !isPassive(left, subject.verb))
    return null;
  if (participle.pos !== "VERB" || !/(?:ed|en|wn|ught|de)$/.test(participle.lower)) return null;
  const right = words.slice(at + 1 + then);
  if (countWords(left) < MIN_HALF || countWords(right) < MIN_HALF || countWords(words) < MIN_WORDS_NAMED)
    return null;
  if (left.slice(subject.verb + 1).some((word) => word.text === "," || BLOCKING.test(word.lower)))
    return null;
  const opening = referTo(text, left, subject);
  if (opening === null || opening === "This") return null;
  const adverb = then === 1 ? ` ${words[at + 1]?.text}` : "";
  return [stopEdit(gapBefore(sentence, at - comma), participle, `${opening} ${be.lower}${adverb}`)];
};

/** "was at first made": a participle behind "be" and what may stand between. */
function isPassive(left: readonly Word[], verb: number): boolean {
  const next = left
    .slice(verb + 1, verb + 5)
    .find((word) => !/^(?:ADV|ADP)$/.test(word.pos) && word.lower !== "first");
  return next?.pos === "VERB" && /(?:ed|en|wn|ught|de|lt|nt)$/.test(next.lower);
}
