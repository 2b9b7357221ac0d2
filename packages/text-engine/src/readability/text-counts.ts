import { splitSentences } from "../text/sentences.ts";
import { wordsOf } from "../text/words.ts";
import { countSyllables } from "./syllables.ts";

export type TextCounts = { words: number; sentences: number; syllables: number; hardWords: number };

export const NO_COUNTS: TextCounts = { words: 0, sentences: 0, syllables: 0, hardWords: 0 };

/** Counts one block of plain prose; its end ends a sentence. Hard words have three syllables or more and are not names. */
export function countText(plain: string): TextCounts {
  let counts = NO_COUNTS;
  for (const span of splitSentences(plain)) {
    const sentence = countSentence(plain.slice(span.start, span.end));
    if (sentence.words > 0) counts = addCounts(counts, sentence);
  }
  return counts;
}

/** Counts one sentence. */
function countSentence(plain: string): TextCounts {
  let syllables = 0;
  let hardWords = 0;
  const words = wordsOf(plain);
  words.forEach((word, index) => {
    const count = countSyllables(word);
    syllables += count;
    const isName = /\d/.test(word) || (index > 0 && /^\p{Lu}/u.test(word));
    if (count >= 3 && !isName) hardWords += 1;
  });
  return { words: words.length, sentences: 1, syllables, hardWords };
}

export function addCounts(a: TextCounts, b: TextCounts): TextCounts {
  return {
    words: a.words + b.words,
    sentences: a.sentences + b.sentences,
    syllables: a.syllables + b.syllables,
    hardWords: a.hardWords + b.hardWords,
  };
}
