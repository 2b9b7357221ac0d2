import type { Catalog } from "../catalog.ts";

export const account = {
  title: "Ihr Konto",
  yourName: "Ihr Name",
  loading: "Ihr Konto wird geladen …",
  signedInAs: (email) => `Angemeldet als ${email}`,
  firstName: "Vorname",
  lastName: "Nachname",
  saveName: "Namen speichern",
  nameSaved: "Ihr Name ist gespeichert.",
  stored: "Was gespeichert ist",
  storedOnServer:
    "Ihr Name und Ihre E-Mail-Adresse, Unternehmen, Strategien, Beiträge, gespeicherte Kapitel und wie Sie lesen: in der Datenbank dieses Servers.",
  storedInBrowser:
    "Unfertige Formulare, Ihre Stelle in jedem Kapitel, die Farben und die Sprache: in diesem Browser.",
  storedToRead:
    "Eigene Texte, die Sie lesen: in diesem Browser, bis Sie sie dort vergessen lassen oder sich abmelden.",
  takeWithYou: "Alles mitnehmen",
  takeWithYouText:
    "Eine ZIP-Datei mit Ihren Unternehmen, Strategien, Beiträgen, gespeicherten Kapiteln und Einstellungen: als Markdown zum Lesen und als JSON für andere Programme.",
  download: "Alles herunterladen",
  downloaded: "Alles, was Sie hier aufbewahren, wurde heruntergeladen.",
  signOut: "Abmelden",
  signOutText: "Alle Tabs dieses Browsers werden zusammen abgemeldet.",
  deleteAccount: "Konto löschen",
  deleteAccountText: "Alles, was für Sie aufbewahrt wird, geht mit: sofort und endgültig.",
  deleteQuestion: "Möchten Sie Ihr Konto löschen?",
  deleteText:
    "Ihre Unternehmen, Strategien, Beiträge, gespeicherten Kapitel und Lesestellen werden sofort gelöscht. Das lässt sich nicht rückgängig machen; laden Sie vorher alles herunter, wenn Sie es noch brauchen könnten.",
  typeToConfirm: (email) => `Geben Sie zur Bestätigung ${email} ein`,
  typeExactly: (email) => `Geben Sie ${email} genau so ein, wie es hier steht.`,
  keepAccount: "Konto behalten",
  deleteEverything: "Alles löschen",
  wasDeleted: "Ihr Konto und alles darin wurde gelöscht.",
} satisfies Catalog["account"];
