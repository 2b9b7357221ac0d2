import type { ReaderBlock } from "../reader-document.ts";
import { words } from "../../../words/tools.ts";

/** Where a block's words come from, in a sentence. */
export function originSentence({ origin, writer }: Pick<ReaderBlock, "origin" | "writer">): string {
  if (origin === "rewritten" && writer === "model") return words.byModel;
  return words.origins[origin];
}
