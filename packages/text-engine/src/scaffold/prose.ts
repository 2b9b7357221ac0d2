import type { Chapter } from "../chapter/parse.ts";
import { type PassageText, plainOf } from "../chapter/passage.ts";
import type { BlockKind } from "../personalized-chapter.ts";
import { splitSentences } from "../text/sentences.ts";
import { wordsOf } from "../text/words.ts";

/**
 * A sentence of the chapter's prose, read once for everything that is added. `text` is passage text, `plain` what a
 * reader reads.
 */
export type ProseSentence = {
  blockId: string;
  kind: BlockKind;
  passage: PassageText;
  text: string;
  plain: string;
  words: string[];
};

/** All sentences of the chapter's prose, in order. */
export function readProse(chapter: Chapter): ProseSentence[] {
  return chapter.parts.flatMap(({ id: blockId, kind, passages }) =>
    passages.flatMap((passage) =>
      splitSentences(passage.text).map(({ start, end }) => {
        const text = passage.text.slice(start, end).replaceAll("\n", " ");
        const plain = plainOf(passage, text);
        return { blockId, kind, passage, text, plain, words: wordsOf(plain) };
      }),
    ),
  );
}
