import type { Level } from "../level.ts";
import { readPassage, plainOf, restore } from "../chapter/passage.ts";
import { splitLines } from "../chapter/lines.ts";
import { readSentences } from "./read-sentences.ts";
import { rewriteSentence } from "./rewrite-sentence.ts";
import type { Rewriter } from "./rewriter.ts";
import { RULE_SETS } from "./rule-set.ts";

/** The default writer: the engine's own rules, without network and without surprise. */
export const ruleRewriter: Rewriter = {
  rewrite: (passage, profile) => Promise.resolve(rewriteText(passage.text, profile.level)),
};

function rewriteText(text: string, level: Level): string {
  const passage = readPassage(text, splitLines(text));
  if (!passage) return text;
  let result = "";
  let from = 0;
  for (const sentence of readSentences(passage, new Set())) {
    const plain = (piece: string): string => plainOf(passage, piece);
    const { text: rewritten } = rewriteSentence(
      sentence,
      RULE_SETS[level],
      level === "advanced" ? "any" : "not higher",
      plain,
    );
    result += passage.text.slice(from, sentence.span.start) + rewritten;
    from = sentence.span.end;
  }
  return restore(passage, result + passage.text.slice(from));
}
