import { wordsOf } from "../text/words.ts";

const ENGLISH = new Set(
  (
    "the of and to is that it for with as are this be by from which can we you not have has at or if but they when how what " +
    "your our their there these then than its would will should into more about also on i he she was were his her"
  ).split(" "),
);
const OTHERS = new Set(
  (
    "der das und ist nicht mit ein eine von den dem auf für sich werden wird im zu le la les des est et une dans que pour " +
    "qui pas sur el los las una es por con del se para il di che non sono della per een het van niet voor zijn dat med och att det som på inte"
  ).split(" "),
);

/** Under this share of Latin letters a text is not English, whatever its words. */
const LEAST_LATIN = 0.8;

/**
 * Whether a prose text is English: by the share of its most frequent words, against those of its neighbours, and by
 * its letters. A few words without any sign count as English.
 */
export function isEnglish(plain: string): boolean {
  if (!hasLatinLetters(plain)) return false;
  let words = 0;
  let english = 0;
  let others = 0;
  for (const word of wordsOf(plain)) {
    const lower = word.toLowerCase();
    words += 1;
    if (ENGLISH.has(lower)) english += 1;
    if (OTHERS.has(lower)) others += 1;
  }
  if (words === 0) return true;
  if (english === 0 && others === 0) return words < 12;
  return english >= words * 0.08 && english > others;
}

/** Whether nearly all letters are Latin; a text without a letter is no sign of another script. */
function hasLatinLetters(plain: string): boolean {
  const foreign = plain.match(/[^\p{Script=Latin}\P{L}]/gu)?.length ?? 0;
  if (foreign === 0) return true;
  return foreign <= (plain.match(/\p{L}/gu)?.length ?? 0) * (1 - LEAST_LATIN);
}
