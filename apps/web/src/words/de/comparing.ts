import type { Catalog } from "../catalog.ts";

export const comparing = {
  title: "An zwei Stellen geändert",
  intro: (what) =>
    `Während Sie schrieben, hat jemand ${what} geändert, vielleicht Sie selbst in einem anderen Tab. Wählen Sie, welche Worte bleiben. Was gespeichert war, bleibt unter den Fassungen, und Ihres lässt sich zurückholen.`,
  merged: "Ihr Text, aus beiden gemacht",
  keepMine: "Meinen behalten",
  takeTheirs: "Den anderen nehmen",
  mergeByHand: "Von Hand zusammenführen",
  saveThis: "Diesen Text speichern",
  addTheirs: "Den anderen Text anfügen",
  backToComparison: "Zurück zum Vergleich",
  fromTheirsToMine: "Vom anderen zu meinem",
  theirs: "Der andere, gespeichert",
  mine: "Meiner, noch nicht gespeichert",
  was: "war:",
  now: "jetzt:",
  compareBoth: "Beide Texte vergleichen",
  loadingOther: "Der andere Text wird geladen …",
  theirTextStays: "Der andere Text bleibt.",
  putMineBack: "Meinen zurückholen",
  changedElsewhere: "Inzwischen anderswo geändert",
  changedElsewhereText:
    "Hier steht, was dort inzwischen gespeichert ist. Noch einmal speichern setzt Ihres an seine Stelle.",
  nothingThere: "Nichts",
} satisfies Catalog["comparing"];
