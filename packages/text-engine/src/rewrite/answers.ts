import type { Chapter } from "../chapter/parse.ts";
import type { Level } from "../level.ts";
import { fleschKincaidGrade } from "../readability/flesch-kincaid.ts";
import { acceptAnswer } from "./answer.ts";
import { checkAnswer } from "./check-answer.ts";
import { type ChapterOutcome, type PassageOutcome, sumCounts } from "./outcome.ts";
import { listQuestions } from "./questions.ts";

/** Open texts by the keys of the passages they rewrite; null where the rules' text is to stand. */
export type Answers = Readonly<Record<string, string | null>>;

/**
 * The rules' outcome with every answer that passes its checks in its place. An answer is checked here whoever
 * checked it before. The chapter's grade stays in the order of the levels: answers that bring it out of order give way.
 */
export function withAnswers(
  chapter: Chapter,
  byRules: ChapterOutcome,
  answers: Answers,
  level: Level,
): ChapterOutcome {
  const outcome = byRules.map((passages) => [...passages]);
  for (const { key, part, index, ...question } of listQuestions(chapter, level)) {
    const answer = Object.hasOwn(answers, key) ? answers[key] : undefined;
    const fallback = byRules[part]?.[index];
    if (answer === undefined || fallback === undefined) continue;
    const checked = answer === null ? null : checkAnswer({ ...question, level }, answer);
    (outcome[part] as PassageOutcome[])[index] = acceptAnswer(question.passage, checked, fallback);
  }
  return inOrder(outcome, byRules, level);
}

/** Takes back the answers that harm most until beginner and intermediate are not harder, advanced not easier, than the original. */
function inOrder(outcome: ChapterOutcome, byRules: ChapterOutcome, level: Level): ChapterOutcome {
  const sign = level === "advanced" ? -1 : 1;
  const harm = ({ before, after }: PassageOutcome) =>
    sign * (fleschKincaidGrade(after) - fleschKincaidGrade(before)) * before.words;
  const isInOrder = () => {
    const all = outcome.flat();
    const gradeOf = (side: "before" | "after") => fleschKincaidGrade(sumCounts(all.map((one) => one[side])));
    return sign * (gradeOf("after") - gradeOf("before")) <= 1e-9;
  };
  const written = outcome.flatMap((passages, part) =>
    passages.flatMap((one, index) => (one.byModel === true ? [{ part, index, harm: harm(one) }] : [])),
  );
  for (const { part, index } of written.toSorted((a, b) => b.harm - a.harm)) {
    if (isInOrder()) break;
    const rules = byRules[part]?.[index];
    if (rules !== undefined) (outcome[part] as PassageOutcome[])[index] = rules;
  }
  return outcome;
}
