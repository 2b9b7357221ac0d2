import type { Catalog } from "../catalog.ts";

export const offline = {
  offline:
    "Sie sind offline. Den Leitfaden und Texte, die Sie hier gelesen haben, können Sie auf jeder Stufe lesen; speichern können Sie, sobald Sie wieder verbunden sind.",
  tryAgain: "Noch einmal versuchen",
  newVersion: "Eine neue Version von Growth Guide ist bereit. Was Sie getippt haben, bleibt erhalten.",
  loadNow: "Jetzt laden",
  later: "Später",
  keptTexts: "Auf diesem Gerät gelesen",
  keptTextsHint:
    "Nur in diesem Browser aufbewahrt, damit sie auch ohne Netz gelesen werden können. Beim Abmelden werden Ihre entfernt.",
  forget: "Vergessen",
  forgetText: (title) => `${title} vergessen`,
} satisfies Catalog["offline"];
