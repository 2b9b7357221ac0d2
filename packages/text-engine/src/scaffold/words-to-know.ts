import type { Definition } from "./definitions.ts";

const MOST_WORDS_TO_KNOW = 8;

/** The defining sentences that are not among the key points, each term set in bold. */
export function wordsToKnow(definitions: Definition[], said: string[]): string[] {
  return definitions
    .filter(({ sentence }) => !said.includes(sentence))
    .slice(0, MOST_WORDS_TO_KNOW)
    .map(({ term, sentence }) => inBold(sentence, term));
}

function inBold(sentence: string, term: string): string {
  const at = sentence.toLowerCase().indexOf(term.toLowerCase());
  if (at < 0) return sentence;
  const end = at + term.length;
  return `${sentence.slice(0, at)}**${sentence.slice(at, end)}**${sentence.slice(end)}`;
}
