import { pluralsOf } from "../../language/plurals.ts";
import type { Catalog } from "../catalog.ts";

const plural = pluralsOf("de");

export const reader = {
  views: {
    original: { label: "Original", meaning: "Das Kapitel genau so, wie es geschrieben wurde." },
    beginner: {
      label: "Einsteiger",
      meaning: "Kurze Sätze, alltägliche Wörter, das Wichtigste in Stichpunkten und eine Wortliste.",
    },
    intermediate: {
      label: "Mittelstufe",
      meaning: "Einfachere Wendungen und kürzere Sätze; nichts wird weggelassen.",
    },
    advanced: { label: "Profi", meaning: "Dichter: ohne Abschwächungen, mit Fragen, die tiefer gehen." },
  },
  meaningWithKey: (meaning, key) => `${meaning} (Taste ${key})`,
  level: "Lesestufe",
  showChanges: "Änderungen zeigen",
  tools: "Werkzeuge",
  search: "Im Kapitel suchen",
  comfort: "Darstellung",
  moreTools: "Weitere Werkzeuge",
  levelsAndKeys: "Stufen und Tasten",
  toolsMissing:
    "Das Werkzeug konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.",
  readOriginal: "Original lesen",
  comesOnline: "Diese Stufe ist noch nicht da. Sie kommt von selbst, sobald Sie wieder verbunden sind.",
  notEnglish: "Dieser Text ist nicht auf Englisch und wird deshalb auf jeder Stufe gezeigt, wie er ist.",
  writtenInEnglish:
    "Kapitel erscheinen in der Sprache, in der sie geschrieben sind; angepasst werden nur englische.",
  adaptingTo: (level) => `Wird angepasst: ${level} …`,
  showingOriginal: "Das Original wird gezeigt.",
  showing: (level) => `Gezeigt wird die Stufe ${level}.`,
  showingGrades: (level, here, written) =>
    `Gezeigt wird die Stufe ${level}: Schuljahr ${here}, im Original ${written}.`,
  inThisChapter: "In diesem Kapitel",
  addition: "Ergänzung",
  addedForLevel: "für diese Stufe ergänzt",
  frontMatter: "Kopfdaten",
  table: "Tabelle",
  done: "Erledigt",
  notDone: "Nicht erledigt",
  picture: "Bild",
  pictureAt: (name, host) => `${name} (Bild auf ${host} öffnen)`,
  asWritten: "Im Original",
  thisLevel: "Auf dieser Stufe",
  playbook: "Leitfaden",
  minutes: (count) => plural(count, { one: "# Minute Lesezeit", other: "# Minuten Lesezeit" }),
  nextChapter: "Nächstes Kapitel",
  loading: "Das Kapitel wird geladen …",
  chapter: "Kapitel",
  notFound: "Kapitel nicht gefunden",
  openPlaybook: "Leitfaden öffnen",
} satisfies Catalog["reader"];
