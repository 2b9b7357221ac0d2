import { pluralsOf } from "../../language/plurals.ts";
import type { Catalog } from "../catalog.ts";

const plural = pluralsOf("de");

export const playbook = {
  title: "Der Leitfaden für Wachstum",
  intro:
    "Kurze Kapitel darüber, wie ein kleines Unternehmen wächst. Lesen Sie jedes so, wie es geschrieben wurde, oder auf der Stufe, die heute zu Ihnen passt. Die Kapitel sind auf Englisch.",
  loading: "Die Kapitel werden geladen …",
  noChapters: "Noch keine Kapitel",
  noChaptersText:
    "Auf diesem Server gibt es keinen Leitfaden. Einen eigenen Text können Sie trotzdem auf drei Stufen lesen.",
  readOwn: "Eigenen Text lesen",
  somethingElse: "Möchten Sie etwas anderes lesen?",
  somethingElseText: "Jeder Artikel, jede Anleitung, jedes Kapitel lässt sich genauso lesen.",
  pasteOrUpload: "Text einfügen oder hochladen",
  minutes: (count) => plural(count, { one: "# Minute Lesezeit", other: "# Minuten Lesezeit" }),
} satisfies Catalog["playbook"];
