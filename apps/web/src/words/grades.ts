import { area } from "../language/area.ts";

/** What stands beside a chapter at a level: how hard it is, from its beginning to its end, and its words. */
export const words = area("grades", {
  along: "Grades from beginning to end",
  bySection: "Grades by section",
  section: "Section",
  range: (view: string, from: string, to: string) => `${view} grade ${from} to ${to}`,
  sentence: (views: string) => `Grades along the chapter: ${views}.`,
  allLevels: "Show all levels",
  waitingFor: (level: string) => `Working out ${level}…`,
  failed: (level: string, why: string) => `${level} is missing: ${why}`,
  howHard: "How hard is it?",
  grade: (grade: string) => `grade ${grade}`,
  wordsPerSentence: "Words per sentence",
  longWords: "Long words",
  minutesToRead: "Minutes to read",
  aboutText: "About this text",
  aboutLevel: "About this level",
  wordList: "Words of this chapter",
});
