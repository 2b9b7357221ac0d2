import type { TextCounts } from "./text-counts.ts";

/**
 * The Flesch–Kincaid grade: for how many years of US schooling a text is written. An empty text counts as 0, and
 * a row of very short words can fall below it.
 * @source Kincaid, Fishburne, Rogers, Chissom (1975), Research Branch Report 8-75, US Naval Technical Training Command.
 */
export function fleschKincaidGrade({ words, sentences, syllables }: TextCounts): number {
  if (words === 0 || sentences === 0) return 0;
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}
