import { pluralsOf } from "../../language/plurals.ts";
import type { Catalog } from "../catalog.ts";

const plural = pluralsOf("de");

export const webhooks = {
  title: "Webhooks",
  intro:
    "Ein Webhook sagt einem Programm von Ihnen von selbst, dass ein Beitrag geändert oder eine Strategie freigegeben wurde. Was Sie geschrieben haben, steht nicht in der Nachricht.",
  loading: "Ihre Webhooks werden geladen …",
  none: "Sie haben keine Webhooks.",
  make: "Webhook anlegen",
  tells: {
    all: "Beiträge und freigegebene Strategien",
    posts: "Beiträge",
    approvals: "Freigegebene Strategien",
  },
  works: "Aktiv",
  switchedOff: (day) => `Am ${day} abgeschaltet, weil niemand die Nachrichten annahm`,
  switchOn: "Einschalten",
  switchOnNamed: (url) => `${url} einschalten`,
  wasSwitchedOn: "Nachrichten werden wieder gesendet.",
  test: "Test senden",
  messages: "Nachrichten",
  messagesNamed: (url) => `Nachrichten an ${url}`,
  remove: "Entfernen",
  removeNamed: (url) => `${url} entfernen`,
  makeTitle: "Webhook anlegen",
  copyTitle: "Kopieren Sie jetzt das Geheimnis",
  url: "Adresse",
  urlHint: "Wo Ihr Programm Nachrichten annimmt, zum Beispiel: https://example.com/hook",
  urlNeeded: "Geben Sie eine ganze Adresse an, mit https:// am Anfang.",
  itTells: "Er meldet",
  makeNone: "Keinen anlegen",
  makeIt: "Webhook anlegen",
  onlyOnce:
    "Damit werden die Nachrichten unterschrieben, sodass Ihr Programm weiß, dass sie von hier kommen. Es wird nur dieses eine Mal gezeigt. Legen Sie es dort ab, wo Ihr Programm es findet und sonst niemand.",
  copied: "Das Geheimnis wurde kopiert.",
  notCopied:
    "Der Browser hat das Kopieren nicht erlaubt. Markieren Sie das Geheimnis und kopieren Sie es selbst.",
  copy: "Geheimnis kopieren",
  done: "Fertig",
  loadingMessages: "Die Nachrichten werden geladen …",
  noMessages: "Es wurde noch nichts gesendet. Nachrichten bleiben 30 Tage hier.",
  events: {
    "strategy.approved": (id) => `Strategie ${id} wurde freigegeben`,
    "content.changed": (id) => `Beitrag ${id} geändert`,
    test: () => "Test",
  },
  arrived: (moment) => `Angekommen: ${moment}`,
  waiting: (moment) => `Nächster Versuch: ${moment}`,
  givenUp: "Aufgegeben",
  answered: (status) => `Antwort ${status}`,
  failures: {
    refused_address: "die Adresse liegt in einem privaten Netz",
    unreachable: "dort hat niemand geantwortet",
    timed_out: "keine Antwort in zehn Sekunden",
    unreadable_secret: "das Geheimnis ist nicht lesbar; legen Sie einen neuen Webhook an",
  },
  tries: (count) => plural(count, { one: "# Versuch", other: "# Versuche" }),
  sendAgain: "Noch einmal senden",
  sendAgainNamed: (message) => `Noch einmal senden: ${message}`,
  removeQuestion: "Diesen Webhook entfernen?",
  removeText: (url) =>
    `${url} erfährt ab sofort nichts mehr, und was dorthin unterwegs ist, wird nicht gesendet. Das lässt sich nicht rückgängig machen; ein neuer Webhook ist schnell angelegt.`,
  keepIt: "Behalten",
  removeIt: "Webhook entfernen",
  wasRemoved: "Der Webhook wurde entfernt.",
} satisfies Catalog["webhooks"];
