import { parseForLevel, rewriteByRules } from "./adapt.ts";
import { assemblePart } from "./assemble.ts";
import type { Chapter, ChapterPart } from "./chapter/parse.ts";
import { blockOf } from "./compose-output.ts";
import type { Level } from "./level.ts";
import type { ChapterBlock, Span } from "./personalized-chapter.ts";
import { acceptAnswer } from "./rewrite/answer.ts";
import type { Answers } from "./rewrite/answers.ts";
import type { Question } from "./rewrite/ask-writer.ts";
import { checkAnswer } from "./rewrite/check-answer.ts";
import type { PassageOutcome } from "./rewrite/outcome.ts";
import { listQuestions } from "./rewrite/questions.ts";
import { signaturesOf } from "./rewrite/verify.ts";

/** A block another writer may be asked about; plain data, so that it can travel between threads. */
export type PlannedBlock = {
  id: string;
  /** Its place among the blocks of the original. */
  index: number;
  /** Its text in the original, and where that lies. */
  text: string;
  source: Span;
  questions: (Question & { passageIndex: number })[];
  /** The block with offsets into its own text. */
  part: ChapterPart;
  byRules: PassageOutcome[];
};

/** A block with answers in it, and its text. */
export type ComposedBlock = { block: Omit<ChapterBlock, "output">; markdown: string };

/**
 * The blocks of a chapter worth asking another writer about, in reading order, with all that is needed to ask, to
 * check the answers and to put them in.
 * @throws EngineError too_complex, invalid_level
 */
export function planChapter(markdown: string, level: Level): PlannedBlock[] {
  const chapter = parseForLevel(markdown, level, {});
  const byRules = rewriteByRules(chapter, level);
  const blocks = new Map<number, PlannedBlock>();
  for (const { part: index, index: passageIndex, ...question } of listQuestions(chapter, level)) {
    const block = blocks.get(index) ?? plannedBlock(chapter, index, byRules[index] ?? []);
    block.questions.push({ ...question, passageIndex });
    blocks.set(index, block);
  }
  return [...blocks.values()];
}

function plannedBlock(chapter: Chapter, index: number, byRules: PassageOutcome[]): PlannedBlock {
  const part = chapter.parts[index] as ChapterPart;
  const { id, start, end } = part;
  const own = {
    ...part,
    ...shifted(part, start),
    leaves: [],
    passages: part.passages.map((passage) => ({ ...passage, ...shifted(passage, start) })),
  };
  const source = { start, end };
  return { id, index, text: chapter.source.slice(start, end), source, questions: [], part: own, byRules };
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start - by, end: end - by };
}

/**
 * The block with its answers put in and verified once more; passages without an answer, or whose answer fails, have
 * the rules' text. Null when the block as a whole would not read the same.
 */
export function composeBlock(planned: PlannedBlock, answers: Answers): ComposedBlock | null {
  const { part, text, source, questions, byRules } = planned;
  const outcomes = [...byRules];
  for (const { key, passageIndex, ...question } of questions) {
    const answer = Object.hasOwn(answers, key) ? answers[key] : undefined;
    const fallback = byRules[passageIndex];
    if (answer === undefined || fallback === undefined) continue;
    const checked = answer === null ? null : checkAnswer(question, answer);
    outcomes[passageIndex] = acceptAnswer(question.passage, checked, fallback);
  }
  const assembled = assemblePart({ source: text }, part, outcomes);
  if (signaturesOf(assembled.text).join("\u0002") !== signaturesOf(text).join("\u0002")) return null;
  return { block: { ...blockOf(assembled), source }, markdown: assembled.text };
}
