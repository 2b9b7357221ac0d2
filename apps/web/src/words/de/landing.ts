import type { Catalog } from "../catalog.ts";

export const landing = {
  title: "Wachsen Sie auf Ihrer eigenen Stufe",
  heading: "Marketingwissen auf der Stufe, die Sie heute brauchen",
  intro:
    "Growth Guide ist ein Leitfaden für kleine Unternehmen, der sich selbst umschreibt: jedes Kapitel wie verfasst, einfacher oder dichter. Erzählen Sie ihm von Ihrem Unternehmen, und er schreibt eine Marketingstrategie und Beiträge, die Sie ändern und freigeben.",
  openPlaybook: "Leitfaden öffnen",
  goToDashboard: "Zu Ihrer Übersicht",
  setUpBusiness: "Unternehmen einrichten",
  placeKept: "Ihre Stelle bleibt",
  placeKeptText: "Wechseln Sie mitten im Absatz die Stufe und lesen Sie weiter.",
  factsStay: "Fakten bleiben Fakten",
  factsStayText: "Zahlen, Namen, Code und Tabellen werden nie angetastet.",
  anyText: "Jeder Text",
  anyTextText: "Fügen Sie einen eigenen ein oder laden Sie ihn hoch, und lesen Sie ihn genauso.",
  tryIt: "Zum Ausprobieren: ein Absatz auf jeder Stufe",
  sampleTitle: "Ein Absatz auf jeder Stufe",
  chooseLevel: "Wählen Sie eine Stufe, um dieselben Absätze umgeschrieben zu sehen.",
  nothingHere: "Seite nicht gefunden",
  nothingHereHeading: "Unter dieser Adresse ist nichts",
  nothingHereText: "Der Link ist vielleicht alt, oder ein Buchstabe fehlt.",
} satisfies Catalog["landing"];
