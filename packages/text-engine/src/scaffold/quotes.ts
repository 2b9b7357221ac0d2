import { emphasisedIn } from "../chapter/emphasis.ts";
import { type PassageText, plainOf, restore } from "../chapter/passage.ts";
import type { BlockKind } from "../personalized-chapter.ts";
import { wordsOf } from "../text/words.ts";
import type { ProseSentence } from "./prose.ts";
import { selfStanding } from "./self-standing.ts";

/**
 * A sentence of the chapter that makes sense on its own. `text` is passage text, `plain` what a reader reads,
 * `markdown` the same with its code, formulas and links, on one line; `emphasised` are the stretches the author set in
 * bold or italics.
 */
export type Quote = {
  text: string;
  plain: string;
  markdown: string;
  words: string[];
  blockId: string;
  kind: BlockKind;
  emphasised: string[];
};

/** A formula or a piece of code longer than this, in characters, is not for a quotation. */
const LONGEST_MARK = 24;

/** The quotable sentences, in order. */
export function listQuotes(prose: ProseSentence[]): Quote[] {
  return prose.flatMap((sentence) => toQuote(sentence) ?? []);
}

function toQuote({ passage, text: sentence, blockId, kind }: ProseSentence): Quote | null {
  if (!/^[\p{Lu}*_[(]/u.test(sentence) || !/[.]["')\]*_]*$/.test(sentence)) return null;
  const text = selfStanding(withoutNotes(passage, sentence));
  if (text === null || !/^\p{Lu}/u.test(text) || hasUnquotable(passage, text)) return null;
  const plain = plainOf(passage, text);
  return {
    text,
    plain,
    markdown: restore({ ...passage, joint: " " }, text),
    words: wordsOf(plain),
    blockId,
    kind,
    emphasised: emphasisedIn(sentence),
  };
}

/** The sentence without the marks of notes and citations that stand behind a word. */
function withoutNotes(passage: PassageText, sentence: string): string {
  return sentence.replace(/ ?([\uE000-\uF8FF])(?=[ .,;:)]|$)/g, (whole, mark: string) => {
    const raw = restore(passage, mark);
    return /^(?:\[\^|:cite[pt]?:|:footcite)/.test(raw) ? "" : whole;
  });
}

/** Images, notes, tags, cross-references and what is defined elsewhere do not travel. */
function hasUnquotable(passage: PassageText, text: string): boolean {
  const marks = text.match(/[\uE000-\uF8FF]/g) ?? [];
  return marks.some((mark) => {
    const plain = plainOf(passage, mark);
    const raw = restore(passage, mark);
    const isReference = raw.startsWith("[") && !raw.includes("](");
    const isLong = ["math", "code"].includes(plain) && raw.length > LONGEST_MARK;
    return isReference || isLong || ["", "Ref", "\n", " "].includes(plain);
  });
}
