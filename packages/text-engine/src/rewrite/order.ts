import { fleschKincaidGrade } from "../readability/flesch-kincaid.ts";
import { sumCounts } from "./outcome.ts";
import type { SentenceResult } from "./rewrite-sentence.ts";

/** Share of beginner's drop in grade that intermediate aims at, and the band it may stay in as its own rules leave it. */
const HALFWAY = 0.5;
const BAND = { low: 0.35, high: 0.65 };

/** Beginner: if the changes together did not make the chapter easier, none is made. */
export function keepBelow(results: SentenceResult[]): SentenceResult[] {
  return gradeOf(results, "after") <= gradeOf(results, "before") ? results : results.map(original);
}

/** Whether the changes together leave the chapter no easier than its original. */
export function isAbove(results: SentenceResult[]): boolean {
  return gradeOf(results, "after") >= gradeOf(results, "before") - 1e-9;
}

/** Advanced: changes that lower the grade most are taken back until the chapter is no easier than its original. */
export function keepAbove(results: SentenceResult[]): SentenceResult[] {
  const kept = [...results];
  const floor = gradeOf(results, "before");
  for (const at of changedBy(results, (result) => gain(result))) {
    if (gradeOf(kept, "after") >= floor - 1e-9) break;
    kept[at] = original(kept[at] as SentenceResult);
  }
  return kept;
}

/**
 * Intermediate: its own changes, taken back or completed from beginner's until its drop in grade lies near the
 * middle of beginner's.
 */
export function meetHalfway(beginner: SentenceResult[], own: SentenceResult[]): SentenceResult[] {
  const start = gradeOf(beginner, "before");
  const whole = start - gradeOf(beginner, "after");
  if (whole <= 0) return beginner.map(original);
  const kept = own.map((result, at) =>
    easier(beginner[at] as SentenceResult, result) ? result : (beginner[at] as SentenceResult),
  );
  const share = (): number => (start - gradeOf(kept, "after")) / whole;
  if (share() > BAND.high) {
    for (const at of changedBy(kept, (result) => -gain(result))) {
      if (share() <= HALFWAY) break;
      kept[at] = original(kept[at] as SentenceResult);
    }
  }
  if (share() < BAND.low) {
    for (const at of changedBy(beginner, (result) => -result.before.words)) {
      if (share() >= HALFWAY) break;
      kept[at] = beginner[at] as SentenceResult;
    }
  }
  return share() < 1 ? kept : beginner.map(original);
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
