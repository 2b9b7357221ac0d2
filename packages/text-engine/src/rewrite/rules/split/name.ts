import type { Word } from "../../sentence.ts";

const TIMES =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** A name that ends a run of words; `full` as it stands there, `family` its last word when it has two or three. */
export type Name = { full: string; family: string; before: string };

/** The name these words end with: "Ada King", "the Death Star". Null where more belongs to it than can be repeated. */
export function nameAtEnd(words: readonly Word[]): Name | null {
  let start = words.length;
  while (start > 0 && isCapital(words[start - 1])) start -= 1;
  const parts = words.slice(start);
  const before = words[start - 1];
  const last = parts.at(-1);
  if (!last || last.pos !== "PROPN" || parts.length > 4) return null;
  if (parts.some((word) => !/^\p{L}[\p{L}'’]*$/u.test(word.text)) || TIMES.test(last.lower)) return null;
  if (before && (before.pos === "PART" || before.text === "-" || before.lower === "&")) return null;
  if (before && start > 1 && /^\p{Lu}/u.test(before.text)) return null;
  if (["of", "and", "for"].includes(before?.lower ?? "") && isCapital(words[start - 2])) return null;
  const text = parts.map((word) => word.text).join(" ");
  if (/^[IVX]+$/.test(last.text)) return null;
  const article = before?.lower === "the" ? "The " : "";
  return {
    full: article + text,
    family: parts.length > 1 && article === "" ? last.text : article + text,
    before: before?.lower ?? "",
  };
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text) && ["PROPN", "ADJ", "NOUN"].includes(word.pos);
}
