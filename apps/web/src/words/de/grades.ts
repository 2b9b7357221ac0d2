import type { Catalog } from "../catalog.ts";

export const grades = {
  along: "Schuljahre vom Anfang bis zum Ende",
  bySection: "Schuljahre nach Abschnitten",
  section: "Abschnitt",
  range: (view, from, to) => `${view} Schuljahr ${from} bis ${to}`,
  sentence: (views) => `Schuljahre im Verlauf des Kapitels: ${views}.`,
  allLevels: "Alle Stufen zeigen",
  waitingFor: (level) => `${level} wird berechnet …`,
  failed: (level, why) => `${level} fehlt: ${why}`,
  howHard: "Wie schwer ist es?",
  grade: (grade) => `Schuljahr ${grade}`,
  wordsPerSentence: "Wörter pro Satz",
  longWords: "Lange Wörter",
  minutesToRead: "Minuten Lesezeit",
  aboutText: "Über diesen Text",
  aboutLevel: "Über diese Stufe",
  wordList: "Wörter dieses Kapitels",
} satisfies Catalog["grades"];
