import { isHardBreak, type PassageText } from "../chapter/passage.ts";
import { type Field, NO_FIELDS } from "../lexicon/field.ts";
import type { Span } from "../personalized-chapter.ts";
import { FUNCTION_WORDS } from "../text/function-words.ts";
import { splitSentences } from "../text/sentences.ts";
import { stemOf } from "../text/stem.ts";
import { type Token, tagText } from "../text/tag.ts";
import { mentioned } from "./mentioned.ts";
import type { Sentence, Word } from "./sentence.ts";
import { speechOf } from "./speech.ts";

export type PlacedSentence = Sentence & { span: Span };

const NONE: ReadonlySet<string> = new Set();

/**
 * The sentences of a passage with their tagged words; what must not be replaced is marked as fixed: names, the
 * chapter's own terms, and words of any kind with a stem of `kept`.
 */
export function readSentences(
  passage: PassageText,
  terms: ReadonlySet<string>,
  fields: ReadonlySet<Field> = NO_FIELDS,
  kept: ReadonlySet<string> = NONE,
): PlacedSentence[] {
  const tokens = tagText(passage.text);
  const emphasised = emphasisOf(passage.text);
  const named = mentioned(passage.text, tokens);
  const spoken = speechOf(passage.text);
  let next = 0;
  return splitSentences(passage.text, (mark) => isHardBreak(passage, mark)).map((span) => {
    while (next < tokens.length && (tokens[next] as Token).start < span.start) next += 1;
    const words: Word[] = [];
    while (next < tokens.length && (tokens[next] as Token).end <= span.end) {
      const token = tokens[next] as Token;
      const fixed =
        emphasised[token.start] === 1 ||
        named[next] === true ||
        (kept.size > 0 && kept.has(stemOf(token.text))) ||
        isFixed(token, isOpened(words) ? 0 : words.length, terms);
      const [start, end] = [token.start - span.start, token.end - span.start];
      words.push({ ...token, start, end, fixed, spoken: spoken[token.start] === 1 });
      next += 1;
    }
    return { text: passage.text.slice(span.start, span.end), words, fields, span };
  });
}

/** Whether nothing but a bracket stands in front. */
function isOpened(words: readonly Word[]): boolean {
  return words.length === 1 && words[0]?.text === "(";
}

function isFixed(token: Token, position: number, terms: ReadonlySet<string>): boolean {
  if (/[\uE000-\uF8FF\d]/.test(token.text)) return true;
  if (
    /^\p{Lu}/u.test(token.text) &&
    (position > 0 || /^\p{Lu}\p{Lu}/u.test(token.text)) &&
    token.text !== "I"
  )
    return true;
  return (
    terms.has(stemOf(token.text)) &&
    !FUNCTION_WORDS.has(token.lower) &&
    /^(?:NOUN|VERB|ADJ|PROPN)$/.test(token.pos)
  );
}

/** For each character whether it stands inside `*…*`, `**…**`, `_…_` or `~~…~~`. */
function emphasisOf(text: string): Uint8Array {
  const inside = new Uint8Array(text.length);
  for (const match of text.matchAll(/(\*{1,3}|(?<!\w)_{1,3}|~~)(?=\S)([^*_~]+?)(?<=\S)\1/g)) {
    inside.fill(1, match.index, match.index + match[0].length);
  }
  return inside;
}
