import type { PhraseForm } from "../../lexicon/phrase.ts";
import type { Sentence } from "../sentence.ts";

/** "expressed an interest in" → "was interested in" or "were interested in", as the subject asks. */
export function asksForSubject({ entry, replacement }: PhraseForm): boolean {
  return replacement.startsWith("was ") && entry.phrase.startsWith("~") && !entry.phrase.startsWith("~be ");
}

/** The past of "be" that goes with the subject in front of `at`; null where the subject is not plain to see. */
export function wasOrWere({ words }: Sentence, at: number): "was" | "were" | null {
  let subject = at - 1;
  while (words[subject]?.pos === "ADV") subject -= 1;
  if (/^(?:who|which|that)$/.test(words[subject]?.lower ?? "")) subject -= 1;
  if (words[subject]?.lower === ",") subject -= 1;
  const { lower = "", pos = "" } = words[subject] ?? {};
  if (/^(?:we|you|they|these|those)$/.test(lower)) return "were";
  if (/^(?:i|he|she|it|this)$/.test(lower)) return "was";
  if (pos !== "NOUN" && pos !== "PROPN") return null;
  let before = subject - 1;
  while (/^(?:NOUN|PROPN|ADJ|NUM|DET|PRON)$/.test(words[before]?.pos ?? "")) before -= 1;
  if (/^(?:ADP|PART|CCONJ|VERB)$/.test(words[before]?.pos ?? "")) return null;
  return /[^isu]s$|people$|men$|children$|^police$/.test(lower) ? "were" : "was";
}
