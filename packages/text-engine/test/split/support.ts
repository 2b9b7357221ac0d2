import { splitLines } from "../../src/chapter/lines.ts";
import { plainOf, readPassage, restore } from "../../src/chapter/passage.ts";
import { readSentences } from "../../src/rewrite/read-sentences.ts";
import { rewriteSentence } from "../../src/rewrite/rewrite-sentence.ts";
import { splitRule } from "../../src/rewrite/rules/split/split.ts";

/** What the split rule alone makes of one sentence of Markdown, however short; the sentence itself when it stays whole. */
export function split(text: string): string {
  const passage = readPassage(text, splitLines(text));
  if (!passage) throw new Error(`not a passage: ${text}`);
  const plain = (piece: string): string => plainOf(passage, piece);
  return readSentences(passage, new Set())
    .map((sentence) => restore(passage, rewriteSentence(sentence, [splitRule(1)], "any", plain).text))
    .join(" ");
}
