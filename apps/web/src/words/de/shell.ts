import type { Catalog } from "../catalog.ts";

export const shell = {
  skipToContent: "Zum Inhalt springen",
  mainNavigation: "Hauptnavigation",
  openPalette: "Suche und Aktionen",
  menu: "Menü",
  playbook: "Leitfaden",
  ownText: "Eigener Text",
  dashboard: "Übersicht",
  businesses: "Unternehmen",
  strategies: "Strategien",
  posts: "Beiträge",
  accountOf: (name) => `Ihr Konto, ${name}`,
  signIn: "Anmelden",
  useLightTheme: "Helle Darstellung verwenden",
  useDarkTheme: "Dunkle Darstellung verwenden",
  promise: "Kein Tracking, keine Dritten. Der Leitfaden ist frei zu lesen.",
  moreNavigation: "Weiteres",
  apiDocumentation: "API-Dokumentation",
  language: "Sprache",
  languageFailed:
    "Diese Sprache konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.",
  unreachable: "Growth Guide ist nicht erreichbar",
  unreachableText:
    "Der Server hat nicht geantwortet. Prüfen Sie, ob er läuft, und versuchen Sie es noch einmal.",
  wentWrong: "Etwas ist schiefgegangen",
  notLoaded: "Diese Seite konnte nicht geladen werden",
  notLoadedText:
    "Die Verbindung ist abgebrochen, oder Growth Guide wurde aktualisiert, seit Sie es geöffnet haben. Beides behebt sich, wenn Sie die Seite neu laden.",
  broken: "Auf dieser Seite ist ein Fehler aufgetreten",
  brokenText:
    "Es liegt an uns, nicht an Ihnen. Nichts, was Sie gespeichert haben, ist verloren. Laden Sie die Seite neu, oder beginnen Sie auf der Startseite.",
  loadAgain: "Neu laden",
  goToStart: "Zur Startseite",
} satisfies Catalog["shell"];
