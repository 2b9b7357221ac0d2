import { pluralsOf } from "../../language/plurals.ts";
import type { Catalog } from "../catalog.ts";

const plural = pluralsOf("de");

export const keys = {
  title: "API-Schlüssel",
  intro:
    "Mit einem Schlüssel kommt ein Programm von Ihnen ohne Ihre Anmeldung hinein. Es darf weniger als Sie: Es legt keine weiteren Schlüssel an und kann das Konto nicht löschen.",
  loading: "Ihre Schlüssel werden geladen …",
  noKeys: "Sie haben keine Schlüssel.",
  make: "Schlüssel anlegen",
  permissions: {
    look: "Alles ansehen",
    change: "Alles ansehen und ändern",
    export: "Den Export herunterladen, sonst nichts",
  },
  scopes: (names) => `Rechte: ${names}`,
  revoke: "Widerrufen",
  revokeNamed: (name) => `${name} widerrufen`,
  neverUsed: "Nie benutzt",
  lastUsed: (moment) => `Zuletzt benutzt: ${moment}`,
  worksUntilRevoked: "Gilt, bis er widerrufen wird",
  worksUntil: (day) => `Gilt bis ${day}`,
  ended: (day) => `Abgelaufen am ${day}`,
  makeTitle: "API-Schlüssel anlegen",
  copyTitle: "Kopieren Sie jetzt Ihren Schlüssel",
  name: "Name",
  nameHint: "Was ihn benutzen wird, zum Beispiel: Kasse im Laden",
  nameNeeded: "Geben Sie dem Schlüssel einen Namen, damit Sie ihn wiedererkennen.",
  itMay: "Er darf",
  itEnds: "Er endet",
  inDays: (days) => plural(days, { one: "in # Tag", other: "in # Tagen" }),
  inAYear: "in einem Jahr",
  whenRevoked: "erst, wenn ich ihn widerrufe",
  makeNone: "Keinen anlegen",
  makeTheKey: "Schlüssel anlegen",
  onlyOnce:
    "Er wird nur dieses eine Mal gezeigt: Wir bewahren nichts auf, woraus man ihn lesen könnte. Legen Sie ihn dort ab, wo Ihr Programm ihn findet und sonst niemand.",
  copied: "Der Schlüssel wurde kopiert.",
  notCopied:
    "Der Browser hat das Kopieren nicht erlaubt. Markieren Sie den Schlüssel und kopieren Sie ihn selbst.",
  copy: "Schlüssel kopieren",
  done: "Fertig",
  revokeQuestion: "Diesen Schlüssel widerrufen?",
  revokeText: (name) =>
    `Was „${name}“ benutzt, wird ab sofort abgewiesen. Das lässt sich nicht rückgängig machen; ein neuer Schlüssel ist schnell angelegt.`,
  keepIt: "Behalten",
  revokeTheKey: "Schlüssel widerrufen",
  wasRevoked: (name) => `„${name}“ wurde widerrufen.`,
} satisfies Catalog["keys"];
