import type { Catalog } from "../catalog.ts";

export const auth = {
  signIn: "Anmelden",
  introLocal:
    "Dies ist eine lokale Demo: Wählen Sie eine Person und beginnen Sie. Es gibt kein Passwort, und nichts verlässt diesen Rechner.",
  intro: "Ihre Unternehmen gehören Ihnen allein. Den Leitfaden können Sie ohne Anmeldung lesen.",
  preparing: "Die Anmeldung wird vorbereitet …",
  checking: "Es wird geprüft, wer angemeldet ist …",
  localDemo: "Lokale Demo.",
  localDemoText: "Was Sie speichern, bleibt auf diesem Rechner.",
  noAnswer: "Growth Guide hat nicht geantwortet. Prüfen Sie, ob es läuft, und versuchen Sie es noch einmal.",
  notResumed: "Growth Guide hat nicht geantwortet, deshalb konnten Sie nicht angemeldet werden.",
  notLoaded:
    "Der Anmeldedienst konnte nicht geladen werden. Prüfen Sie Ihre Verbindung oder einen Skriptblocker.",
  somebody: "Sie",
  demoPeople: "Demo-Personen",
  continueAs: (name) => `Weiter als ${name}`,
  otherName: "Oder unter einem anderen Namen",
  otherNameHint: "Jeder Name ist recht. Derselbe Name bringt dieselben Unternehmen zurück.",
  nameNeeded: "Geben Sie einen Namen ein, oder wählen Sie oben einen aus.",
  signInAgain: "Bitte melden Sie sich noch einmal an",
  signInAgainText:
    "Ihre Anmeldung ist abgelaufen. Was Sie eingegeben haben, ist noch da: Melden Sie sich an und machen Sie weiter.",
  notSetUp: "Die Anmeldung ist hier nicht eingerichtet",
  notSetUpText: (variable) =>
    `Den Leitfaden und eigene Texte können Sie ohne sie lesen. Um Unternehmen zu speichern, muss der Betreiber dieses Servers ${variable} setzen.`,
} satisfies Catalog["auth"];
