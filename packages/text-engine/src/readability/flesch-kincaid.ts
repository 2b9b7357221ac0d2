import type { TextCounts } from "./text-counts.ts";

/**
 * Flesch–Kincaid grade level: the US school grade able to read the text. 0 for an empty text; very plain text can
 * score below 0.
 * @source Kincaid, Fishburne, Rogers, Chissom (1975), Research Branch Report 8-75, US Naval Technical Training Command.
 */
export function fleschKincaidGrade({ words, sentences, syllables }: TextCounts): number {
  if (words === 0 || sentences === 0) return 0;
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}
