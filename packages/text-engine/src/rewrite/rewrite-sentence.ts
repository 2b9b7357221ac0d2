import { fleschKincaidGrade } from "../readability/flesch-kincaid.ts";
import { countText, type TextCounts } from "../readability/text-counts.ts";
import type { ChangeNote } from "../personalized-chapter.ts";
import { repairArticles } from "./rules/agreement.ts";
import { whyRefused } from "./accept.ts";
import { applyEdits, CAPITAL, type Edit, mergeEdits, type Operation, type Sentence } from "./sentence.ts";

/** What became of a sentence. `text` is the original when nothing was changed or every change was refused. */
export type SentenceResult = {
  text: string;
  before: TextCounts;
  after: TextCounts;
  notes: ChangeNote[];
  refused: string | null;
  /** The result that leaves the sentence as it was. */
  original: SentenceResult;
  /** Where this result reads harder than the original: what can be changed without that. */
  milder?: SentenceResult;
};

/** Fewer short words raise the average syllables of a sentence: so much rise is forgiven when there is less to read. */
const SHORTER_TEXT_RISE = 2;

/** A plainer word may have a syllable more ("rose to fame" → "became famous"): so much rise in one sentence is forgiven. */
const PLAINER_WORD_RISE = 1;

/** Longer runs without a full stop are no sentences; the work on a sentence grows faster than its length. */
const MAX_SENTENCE_WORDS = 300;

/**
 * How a result may differ in grade from its original; "not higher" forgives what comes from fewer words or a plainer one.
 * The chapter as a whole never reads harder: where it would, such results give way to their milder ones.
 */
export type GradeRule = "never higher" | "not higher" | "any";

/**
 * Runs the operations over a sentence and keeps the largest set of their edits that passes acceptance:
 * all of them, else all but one operation's, else one operation's alone, else none.
 * `plain` turns passage text into what a reader reads.
 */
export function rewriteSentence(
  sentence: Sentence,
  operations: readonly Operation[],
  gradeRule: GradeRule,
  plain: (text: string) => string,
): SentenceResult {
  const before = countText(plain(sentence.text));
  const unchanged = unchangedResult(sentence.text, before, null);
  if (sentence.words.length > MAX_SENTENCE_WORDS) return unchanged;
  const groups = operations.map((operation) => operation(sentence)).filter((group) => group.length > 0);
  let refused: string | null = null;
  for (const attempt of attempts(groups)) {
    const edits = repairArticles(sentence, mergeEdits(...attempt));
    const text = applyEdits(sentence.text, edits);
    if (text === sentence.text) continue;
    const after = countText(plain(text));
    const fault =
      whyRefused(sentence.text, text) ??
      startFault(sentence.text, text, plain) ??
      gradeFault(before, after, gradeRule);
    if (fault === null) {
      return {
        text,
        before,
        after,
        notes: edits.map((edit) => noteOf(sentence, edit, plain)),
        refused: null,
        original: unchanged,
      };
    }
    refused ??= fault;
  }
  return unchangedResult(sentence.text, before, refused);
}

function unchangedResult(text: string, counts: TextCounts, refused: string | null): SentenceResult {
  const result = { text, before: counts, after: counts, notes: [], refused } as Omit<
    SentenceResult,
    "original"
  >;
  return Object.assign(result, { original: result as SentenceResult });
}

function* attempts(groups: Edit[][]): Generator<Edit[][]> {
  if (groups.length === 0) return;
  yield groups;
  if (groups.length > 2)
    for (let left = 0; left < groups.length; left += 1) yield groups.filter((_, at) => at !== left);
  if (groups.length > 1) for (const group of groups) yield [group];
  for (const group of groups) if (group.length > 1) for (const edits of indivisible(group)) yield [edits];
}

function indivisible(edits: Edit[]): Edit[][] {
  const groups = new Map<number | Edit, Edit[]>();
  for (const edit of edits) groups.set(edit.group ?? edit, [...(groups.get(edit.group ?? edit) ?? []), edit]);
  return [...groups.values()];
}

/** A link may not begin a new sentence with a small letter; its words cannot be changed. */
function startFault(before: string, after: string, plain: (text: string) => string): string | null {
  const small = (text: string): number => plain(text).match(SMALL_START)?.length ?? 0;
  const isSmall = (text: string): boolean => SMALL_OPENING.test(plain(text));
  if (/^\W*[\uE000-\uF8FF]/.test(after) && isSmall(after) && !isSmall(before))
    return "a sentence would start small";
  return /[.!?] [\uE000-\uF8FF]/.test(after) && small(after) > small(before)
    ? "a sentence would start small"
    : null;
}

/** What stands for code and formulas may begin a sentence. */
const SMALL_START = /[.!?] (?!(?:code|math|link|x)\b)[a-z]/g;
const SMALL_OPENING = /^\W*(?!(?:code|math|link|x)\b)[a-z]/;

function gradeFault(before: TextCounts, after: TextCounts, rule: GradeRule): string | null {
  if (after.words === 0) return "nothing would be left";
  const rise = fleschKincaidGrade(after) - fleschKincaidGrade(before);
  const isShorter = after.syllables <= before.syllables;
  const most = rule === "never higher" ? 1e-9 : isShorter ? SHORTER_TEXT_RISE : PLAINER_WORD_RISE;
  return rule !== "any" && rise > most ? "it would read harder" : null;
}

function noteOf(sentence: Sentence, edit: Edit, plain: (text: string) => string): ChangeNote {
  const before = plain(sentence.text.slice(edit.start, edit.end)).trim();
  return { rule: edit.rule, before, after: plain(edit.text.replaceAll(CAPITAL, "")).trim(), why: edit.why };
}
