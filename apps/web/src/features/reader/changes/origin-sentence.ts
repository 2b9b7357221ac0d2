import type { ReaderBlock } from "../reader-document.ts";

/** Where a block's words come from, in a sentence. */
export function originSentence({ origin, writer }: Pick<ReaderBlock, "origin" | "writer">): string {
  if (origin === "rewritten" && writer === "model")
    return "Rewritten for this level by a language model. Every sentence was checked against the original.";
  return sentences[origin];
}

const sentences: Record<ReaderBlock["origin"], string> = {
  kept: "These are the author’s words, unchanged.",
  rewritten: "Rewritten for this level by fixed rules. Every sentence was checked against the original.",
  refused: "A rewrite was tried and did not pass the checks, so these are the author’s words.",
  added: "Added for this level. The author did not write it.",
};
