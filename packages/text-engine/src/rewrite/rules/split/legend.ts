import type { Sentence, Word } from "../../sentence.ts";
import { countWords, type Splitter } from "./clause.ts";
import { stopEdit } from "./stop.ts";

const MIN_WORDS = 24;

/** Behind a formula: "where `a` is the height, `b` is the width, and `c` is …" → "where `a` is the height. `b` is …". */
export const splitLegend: Splitter = ({ sentence, from, at }) => {
  const { words } = sentence;
  const [where] = words;
  if (words[at]?.text !== "," || !/^(?:where|here)$/.test(where?.lower ?? "")) return null;
  const start = at + (words[at + 1]?.lower === "and" ? 2 : 1);
  const next = words[start];
  if (!next || !tells(words, start) || !tells(words, from === 0 ? firstSymbol(words) : from)) return null;
  return isLegend(sentence) ? [stopEdit(words[at - 1]?.end ?? 0, next, "")] : null;
};

/** Long, and every part tells what one symbol is. */
function isLegend({ words }: Sentence): boolean {
  if (countWords(words) < MIN_WORDS) return false;
  return words.filter((_, at) => tells(words, at)).length > 2;
}

function firstSymbol(words: readonly Word[]): number {
  return words[1]?.text === "," ? 2 : 1;
}

function tells(words: readonly Word[], at: number): boolean {
  return (
    /^[\uE000-\uF8FF]$/.test(words[at]?.text ?? "") &&
    /^(?:is|are|denotes|stands)$/.test(words[at + 1]?.lower ?? "")
  );
}
