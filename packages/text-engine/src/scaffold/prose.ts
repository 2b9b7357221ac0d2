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

/** Whether a passage is a meaning in a definition list, which says nothing without the term above it. */
export function isMeaning({ source }: Chapter, { start }: PassageText): boolean {
  return /^[ \t>]*:[ \t]+$/.test(source.slice(source.lastIndexOf("\n", start - 1) + 1, start));
}
