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

/**
 * Whether a prose text is English: by the share of its most frequent words, against those of its neighbours, and by
 * its letters. A few words without any sign count as English.
 */
export function isEnglish(plain: string): boolean {
  const letters = plain.match(/\p{L}/gu)?.length ?? 0;
  const latin = plain.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters === 0) return true;
  if (latin < letters * 0.8) return false;
  const words = wordsOf(plain).map((word) => word.toLowerCase());
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const others = words.filter((word) => OTHERS.has(word)).length;
  if (english === 0 && others === 0) return words.length < 12;
  return english >= words.length * 0.08 && english > others;
}
