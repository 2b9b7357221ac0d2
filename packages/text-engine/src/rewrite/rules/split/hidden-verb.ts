import type { Word } from "../../sentence.ts";
import { isPlural, type NounPhrase } from "./noun-phrase.ts";
import type { Subject } from "./subject.ts";
import { isFiniteVerb, isKnownThird } from "./verb.ts";

/** "The parameter controls the scale", "Rust attempts to …": a verb the tagger took for a noun, since an object follows. */
export function hiddenVerb(words: readonly Word[], { start, end, head }: NounPhrase): Subject | null {
  const before = words[end - 2];
  const after = words[end];
  if (end - start < 2 || !before || !after || head.pos !== "NOUN" || !/[^s]s$/.test(head.lower)) return null;
  if (!["NOUN", "PROPN"].includes(before.pos) || isPlural(before)) return null;
  const isOne =
    /^(?:an?|each|every|this|that)$/.test(words[start]?.lower ?? "") && end - start > 2 && isPlural(head);
  if (isOne && ["ADP", "ADV", "PRON", "SCONJ"].includes(after.pos)) return verbAt(words, start, end);
  const isAlone =
    after.pos === "ADP" &&
    after.lower !== "of" &&
    isKnownThird(head.lower) &&
    !words.slice(end).some(isFiniteVerb);
  if (isAlone && end - start > 2 && words[start]?.lower === "the") return verbAt(words, start, end);
  if (after.pos !== "DET" && !(after.lower === "to" && after.pos === "PART")) return null;
  return verbAt(words, start, end);
}

/** The last word of what was read as a noun phrase is the verb of the one before. */
function verbAt(words: readonly Word[], start: number, end: number): Subject {
  const phrase = { start, end: end - 1, head: words[end - 2] as Word, plural: false };
  return { phrase, verb: end - 1, plural: false, isPlain: true, hasClause: false };
}

/** "The user checks transactions": a verb the tagger took for a noun between its subject and its object, where no other verb follows. */
export function verbBetween(words: readonly Word[], { start, end, head }: NounPhrase): Subject | null {
  const [before, verb] = [words[end - 3], words[end - 2]];
  if (end - start < 4 || !before || !verb || !/^(?:the|a|an)$/.test(words[start]?.lower ?? "")) return null;
  if (verb.pos !== "NOUN" || !isKnownThird(verb.lower) || head.pos !== "NOUN" || !isPlural(head)) return null;
  if (before.pos !== "NOUN" || isPlural(before) || words.slice(end).some(isFiniteVerb)) return null;
  const phrase = { start, end: end - 2, head: before, plural: false };
  return { phrase, verb: end - 2, plural: false, isPlain: true, hasClause: false };
}
