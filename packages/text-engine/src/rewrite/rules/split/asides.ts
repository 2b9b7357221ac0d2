import type { Word } from "../../sentence.ts";

/** What is only added between two commas behind a noun. */
const OPENS = /^(?:which|who|whom|whose|where|like)$/;

/** The words without ", which …," or ", I have found," between a subject and its verb, and without ", each doing …" at the end. */
export function withoutAsides(words: readonly Word[]): Word[] {
  const start = words.findIndex(({ text }, at) => text === "," && opensAside(words, at + 1));
  if (start < 1) return [...words];
  const end = words.findIndex(({ text }, at) => text === "," && at > start + 1);
  if (words[start + 1]?.lower === "each") return end < 0 ? words.slice(0, start) : [...words];
  const verb = words[end + 1]?.pos === "ADV" ? words[end + 2] : words[end + 1];
  const isBeforeVerb = end > 0 && /^(?:AUX|VERB)$/.test(verb?.pos ?? "");
  return isBeforeVerb ? [...words.slice(0, start), ...words.slice(end + 1)] : [...words];
}

function opensAside(words: readonly Word[], at: number): boolean {
  const [first, second] = words.slice(at, at + 2);
  return (
    OPENS.test(first?.lower ?? "") ||
    (first?.lower === "such" && second?.lower === "as") ||
    (first?.lower === "each" && second?.pos === "VERB" && second.lower.endsWith("ing")) ||
    isComment(words.slice(at, at + 4))
  );
}

/** "I have found,", "we think,": who says so, and nothing more. */
function isComment(words: readonly Word[]): boolean {
  const end = words.findIndex(({ text }) => text === ",");
  const [who, ...verbs] = words.slice(0, Math.max(0, end));
  return (
    /^(?:i|we|you|they|he|she|it)$/.test(who?.lower ?? "") &&
    verbs.length > 0 &&
    verbs.every(({ pos }) => /^(?:AUX|VERB)$/.test(pos))
  );
}
