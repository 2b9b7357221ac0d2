import type { Field } from "../lexicon/field.ts";
import type { Token } from "../text/tag.ts";

/**
 * A token of a sentence; `fixed` tokens (names, own terms, emphasis, protected stretches, numbers) are never replaced.
 * `spoken` ones stand between quotation marks; `ours` were put there by an earlier round over the same sentence.
 */
export type Word = Token & { fixed: boolean; spoken: boolean; ours?: boolean };

/**
 * A sentence of a passage; offsets of words and edits count from its start. It stands in a text of these
 * fields, where many words have a sense of their own.
 */
export type Sentence = { text: string; words: Word[]; fields: ReadonlySet<Field> };

/**
 * One replacement inside a sentence. `\u0002` in `text` asks for a capital in what follows. Edits of one rule with
 * the same `group` are made together or not at all.
 */
export type Edit = { start: number; end: number; text: string; rule: string; why: string; group?: number };

/** An operation on one sentence: it looks, and says what it would replace. */
export type Operation = (sentence: Sentence) => Edit[];

/** Asks for a capital letter in whatever follows. */
export const CAPITAL = "\u0002";

/**
 * The first occurrences win: later edits that overlap an earlier one are left out, and with them what belongs to
 * them by `group`. Each argument holds the edits of one rule. In order of place.
 */
export function mergeEdits(...rules: Edit[][]): Edit[] {
  const merged: Edit[] = [];
  for (const edits of rules) {
    const taken = merged.slice();
    const overlaps = (edit: Edit): boolean =>
      taken.some((other) => edit.start < other.end && other.start < edit.end);
    const lost = new Set(edits.filter(overlaps).map((edit) => edit.group ?? edit));
    for (const edit of edits) {
      if (lost.has(edit.group ?? edit)) continue;
      if (!merged.some((other) => edit.start < other.end && other.start < edit.end)) merged.push(edit);
    }
  }
  return merged.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The sentence with these edits made; capitals asked for are given. */
export function applyEdits(text: string, edits: Edit[]): string {
  let result = "";
  let from = 0;
  for (const edit of edits) {
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return (result + text.slice(from)).replace(
    /\u0002(["'“‘(*_]*)(\p{L}?)/gu,
    (_, open: string, letter: string) => open + letter.toUpperCase(),
  );
}

/** Whether `text[start..end)` can be replaced: no protected stretch, no emphasis mark, nothing fixed inside. */
export function isFree(sentence: Sentence, start: number, end: number): boolean {
  if (/[\uE000-\uF8FF*_~\u0002]/.test(sentence.text.slice(start, end))) return false;
  return sentence.words.every((word) => !word.fixed || word.end <= start || word.start >= end);
}
