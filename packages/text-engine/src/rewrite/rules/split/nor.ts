import { countWords, hasMainClause, type Splitter } from "./clause.ts";
import { gapBefore, stopEdit } from "./stop.ts";

const MIN_HALF = 5;

/** "It has not made me rich, nor has it made me wise" → "It has not made me rich. Nor has it made me wise". */
export const splitNor: Splitter = ({ sentence, from, at }) => {
  const [comma, nor, verb, subject] = sentence.words.slice(at, at + 4);
  if (comma?.text !== "," || nor?.lower !== "nor" || verb?.pos !== "AUX" || !subject) return null;
  const left = sentence.words.slice(from, at);
  if (countWords(left) < MIN_HALF || countWords(sentence.words.slice(at + 1)) < MIN_HALF) return null;
  if (!/^(?:PRON|DET|NOUN|PROPN)$/.test(subject.pos) || !hasMainClause(left)) return null;
  return left.some(({ lower }) => /^(?:neither|if|that|whether)$/.test(lower))
    ? null
    : [stopEdit(gapBefore(sentence, at), nor, "")];
};
