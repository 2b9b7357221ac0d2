import { fleschKincaidGrade } from "../readability/flesch-kincaid.ts";
import { sumCounts } from "./outcome.ts";
import type { SentenceResult } from "./rewrite-sentence.ts";

/** Share of beginner's drop in grade that intermediate aims at, and the band it may stay in as its own rules leave it. */
const HALFWAY = 0.5;
const BAND = { low: 0.35, high: 0.65 };

/**
 * Beginner: if the changes together did not make the chapter easier, those that made it harder give way to milder
 * ones, the worst first; if that does not help, none is made.
 */
export function keepBelow(results: SentenceResult[]): SentenceResult[] {
  const choice = choose(results);
  const before = gradeOf(results, "before");
  for (const at of changedBy(results, (result) => -gain(result))) {
    if (choice.grade() <= before) return choice.kept;
    const { milder } = results[at] as SentenceResult;
    if (milder) choice.take(at, milder);
  }
  return choice.grade() <= before ? choice.kept : results.map(original);
}

/** Whether the changes together leave the chapter no easier than its original. */
export function isAbove(results: SentenceResult[]): boolean {
  return gradeOf(results, "after") >= gradeOf(results, "before") - 1e-9;
}

/**
 * Advanced: changes that lower the grade most for what they change are taken back until the chapter is no easier than
 * its original; then those of them that fit in after all are made again.
 */
export function keepAbove(results: SentenceResult[]): SentenceResult[] {
  const choice = choose(results);
  const floor = gradeOf(results, "before") - 1e-9;
  const undone: number[] = [];
  for (const at of changedBy(results, (result) => gain(result) / result.notes.length)) {
    if (choice.grade() >= floor) break;
    choice.take(at, original(results[at] as SentenceResult));
    undone.push(at);
  }
  for (const at of undone.reverse()) {
    choice.take(at, results[at] as SentenceResult);
    if (choice.grade() < floor) choice.take(at, original(results[at] as SentenceResult));
  }
  return choice.kept;
}

/**
 * Intermediate: its own changes, taken back or completed from beginner's until its drop in grade lies near the
 * middle of beginner's.
 */
export function meetHalfway(beginner: SentenceResult[], own: SentenceResult[]): SentenceResult[] {
  const start = gradeOf(beginner, "before");
  const whole = start - gradeOf(beginner, "after");
  if (whole <= 0) return beginner.map(original);
  const choice = choose(
    own.map((result, at) =>
      easier(beginner[at] as SentenceResult, result) ? result : (beginner[at] as SentenceResult),
    ),
  );
  const share = (): number => (start - choice.grade()) / whole;
  if (share() > BAND.high) {
    for (const at of changedBy(choice.kept, (result) => -gain(result))) {
      if (share() <= HALFWAY) break;
      choice.take(at, original(choice.kept[at] as SentenceResult));
    }
  }
  if (share() < BAND.low) {
    for (const at of changedBy(beginner, (result) => -result.before.words)) {
      if (share() >= HALFWAY) break;
      choice.take(at, beginner[at] as SentenceResult);
    }
  }
  return share() < 1 ? choice.kept : beginner.map(original);
}

/** Results to choose from; the grade they have together is kept up, since a chapter may have tens of thousands. */
function choose(results: SentenceResult[]) {
  const kept = [...results];
  const after = { ...sumCounts(kept.map((result) => result.after)) };
  return {
    kept,
    grade: (): number => fleschKincaidGrade(after),
    take(at: number, result: SentenceResult): void {
      const instead = kept[at] as SentenceResult;
      after.words += result.after.words - instead.after.words;
      after.sentences += result.after.sentences - instead.after.sentences;
      after.syllables += result.after.syllables - instead.after.syllables;
      after.hardWords += result.after.hardWords - instead.after.hardWords;
      kept[at] = result;
    },
  };
}

function original(result: SentenceResult): SentenceResult {
  return result.original;
}

function easier(a: SentenceResult, b: SentenceResult): boolean {
  return fleschKincaidGrade(a.after) <= fleschKincaidGrade(b.after) + 1e-9;
}

/** How much harder a change made its sentence, weighed by its words. */
function gain(result: SentenceResult): number {
  return (fleschKincaidGrade(result.after) - fleschKincaidGrade(result.before)) * result.before.words;
}

function changedBy(results: SentenceResult[], weight: (result: SentenceResult) => number): number[] {
  return results
    .map((result, at) => ({ result, at, weight: weight(result) }))
    .filter(({ result }) => result.notes.length > 0)
    .sort((a, b) => a.weight - b.weight || a.at - b.at)
    .map(({ at }) => at);
}

function gradeOf(results: SentenceResult[], side: "before" | "after"): number {
  return fleschKincaidGrade(sumCounts(results.map((result) => result[side])));
}
