import { isEnglish } from "../chapter/language.ts";
import { type PassageText, plainOf } from "../chapter/passage.ts";
import type { Level } from "../level.ts";
import { fleschKincaidGrade } from "../readability/flesch-kincaid.ts";
import type { Span } from "../personalized-chapter.ts";
import { type Joinable, joinable } from "./join.ts";
import { composePassage, sumCounts } from "./outcome.ts";
import type { PlacedSentence } from "./read-sentences.ts";
import { type GradeRule, rewriteSentence, type SentenceResult } from "./rewrite-sentence.ts";
import { repeatsOpening } from "./repeats-opening.ts";
import { RULE_SETS, WITH_OWN_CONNECTIONS } from "./rule-set.ts";
import { wordsOf } from "../text/words.ts";
import type { Operation } from "./sentence.ts";

/** Rounds a sentence may take to come to rest; nearly all that change again do so once. */
const MOST_ROUNDS = 3;

/** The sentences of a passage, what each level asked for makes of them, and which may be joined to their neighbours. */
export type PassageDraft = {
  passage: PassageText;
  spans: Span[];
  drafts: SentenceResult[][];
  joinables: Joinable[];
};

/** Reads a passage; words with a stem of `kept` are not to be touched. */
export type Reader = (passage: PassageText, kept?: ReadonlySet<string>) => PlacedSentence[];

/**
 * Rewrites every sentence of a passage, as `read` reads it, by the rules of each of `levels`. Nothing of the reading is kept: tags and
 * tokens of a long chapter weigh far more than its text.
 */
export function draftPassage(passage: PassageText, read: Reader, levels: readonly Level[]): PassageDraft {
  const sentences = read(passage);
  const isProse = isEnglish(plainOf(passage, passage.text));
  const drafts = levels.map((level) => draftAt(passage, sentences, read, isProse ? level : null));
  return {
    passage,
    spans: sentences.map((sentence) => sentence.span),
    drafts,
    joinables: sentences.map(joinable),
  };
}

function draftAt(
  passage: PassageText,
  sentences: PlacedSentence[],
  read: Reader,
  level: Level | null,
): SentenceResult[] {
  const operations: readonly Operation[] = level === null ? [] : RULE_SETS[level];
  const gradeRule: GradeRule = level === "advanced" ? "any" : "not higher";
  const drafted = (sentence: PlacedSentence, by: readonly Operation[]): SentenceResult => {
    const result = settle(passage, read, sentence, by, gradeRule);
    return gradeRule === "not higher" && isHarder(result)
      ? { ...result, milder: settle(passage, read, sentence, by, "never higher") }
      : result;
  };
  const results: SentenceResult[] = [];
  for (const sentence of sentences) {
    const plainer = drafted(sentence, operations);
    const isEcho = repeatsOpening(results.at(-1)?.text ?? "", plainer.text, sentence.text);
    results.push(isEcho && level !== null ? drafted(sentence, WITH_OWN_CONNECTIONS[level]) : plainer);
  }
  return results;
}

/** The sentence at `at` at advanced, made anew with its words of these stems untouched. */
export function redraft(
  passage: PassageText,
  read: Reader,
  at: number,
  kept: ReadonlySet<string>,
): SentenceResult {
  const readKept: Reader = (text) => read(text, kept);
  return settle(passage, readKept, readKept(passage)[at] as PlacedSentence, RULE_SETS.advanced, "any");
}

/** Fewer short words may outweigh a plainer one; alone in its chapter such a sentence would have to stay as it was. */
function isHarder({ before, after }: SentenceResult): boolean {
  return fleschKincaidGrade(after) > fleschKincaidGrade(before);
}

/**
 * Rewrites a sentence, and reads it again until its rules find nothing more to do: a split shows the next one its clause, and
 * what one combination of edits forbade may now stand alone. So a second pass over a chapter finds it at rest.
 */
function settle(
  passage: PassageText,
  read: Reader,
  sentence: PlacedSentence,
  operations: readonly Operation[],
  gradeRule: GradeRule,
): SentenceResult {
  const plain = (text: string): string => plainOf(passage, text);
  const rewrite = (part: PlacedSentence): SentenceResult =>
    rewriteSentence(part, operations, gradeRule, plain);
  let settled = rewrite(sentence);
  if (settled.notes.length === 0) return settled;
  const own = new Set(wordsOf(sentence.text.toLowerCase()));
  for (let round = 1; round < MOST_ROUNDS; round += 1) {
    const changed = { ...passage, text: settled.text };
    const sentences = read(changed).map((sentence) => withOurs(sentence, own));
    const results = sentences.map(rewrite);
    if (results.every((result) => result.notes.length === 0)) return settled;
    const { text, notes } = composePassage({
      passage: changed,
      spans: sentences.map((sentence) => sentence.span),
      results,
    });
    const after = sumCounts(results.map((result) => result.after));
    settled = { ...settled, text, after, notes: [...settled.notes, ...notes] };
  }
  return settled;
}

/** Marks the words that the writer's sentence does not have: what was said plainer once is not said anew. */
function withOurs(sentence: PlacedSentence, own: ReadonlySet<string>): PlacedSentence {
  return { ...sentence, words: sentence.words.map((word) => ({ ...word, ours: !own.has(word.lower) })) };
}
