import type { Catalog } from "../catalog.ts";

export const own = {
  title: "Eigener Text",
  heading: "Lesen Sie Ihren eigenen Text",
  intro:
    "Ein Artikel, eine Anleitung, ein Kapitel: Lesen Sie es auf der Stufe, die zu Ihnen passt; das Original ist immer zur Hand.",
  noRoom:
    "Dieser Browser hat keinen Platz, um den Text zu behalten: Beim Neuladen der Seite ginge er verloren.",
  changeText: "Text ändern",
  readAnother: "Einen anderen lesen",
  yourText: "Ihr Text",
  yourTextHint:
    "Fügen Sie Markdown oder reinen Text ein, oder ziehen Sie eine Datei hierher: .md, .txt oder .html, bis 1 MB.",
  readIt: "Lesen",
  chooseFile: "Datei auswählen",
  whereItStays:
    "Ihr Text bleibt in diesem Browser, bis Sie ihn dort vergessen lassen, und in einer Lesesitzung auf dem Server, die nach einer Stunde endet. Der Server bewahrt ihn nur länger auf, wenn Sie sich anmelden und ihn speichern.",
  nothingThere: "Fügen Sie zuerst einen Text ein, oder wählen Sie eine Datei aus.",
  tooLarge: "Dieser Text ist größer als 1 MB. Lesen Sie ihn in Teilen.",
  textReplaced: "Der Text im Feld hat Platz gemacht.",
  fileKind: (name) =>
    `„${name}“ kann hier nicht gelesen werden. Wählen Sie eine .md-, .txt- oder .html-Datei.`,
  fileTooLarge: (name) => `„${name}“ ist größer als 1 MB.`,
  fileGone: (name) => `„${name}“ konnte nicht geöffnet werden. Ist die Datei noch da?`,
  fileNoText: (name) => `„${name}“ scheint kein Text zu sein.`,
  fileEmpty: (name) => `In „${name}“ steht kein Text.`,
  myChapters: "Meine Kapitel",
  loading: "Ihre Kapitel werden geladen …",
  noneYet: "Texte, die Sie beim Lesen speichern, finden Sie hier auf allen Ihren Geräten.",
  savedOn: (date) => `Gespeichert am ${date}`,
  save: "In meinen Kapiteln speichern",
  isSaved: "In Ihren Kapiteln gespeichert.",
  renameTitle: "Kapitel umbenennen",
  name: "Name",
  nameNeeded: "Ein Kapitel braucht einen Namen.",
  keepName: "Alten Namen behalten",
  removeQuestion: (title) => `„${title}“ entfernen?`,
  removeText:
    "Der Text und Ihre Stelle darin werden gelöscht. Sie können das zehn Sekunden lang rückgängig machen.",
  keepIt: "Behalten",
  removeChapter: "Kapitel entfernen",
  seeMyChapters: "Meine Kapitel ansehen",
  savedMissing: "Dieses Kapitel ist nicht hier. Vielleicht haben Sie es entfernt.",
  yourChapter: "eines Ihrer Kapitel",
  yourOwnText: "Ihr eigener Text",
} satisfies Catalog["own"];
