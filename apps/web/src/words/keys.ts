import { area } from "../language/area.ts";
import { pluralsOf } from "../language/plurals.ts";

const plural = pluralsOf("en");

/** Keys for programs of one's own. */
export const words = area("keys", {
  title: "API keys",
  intro:
    "A key lets a program of yours in without your sign-in. It can do less than you: it makes no other keys and cannot delete the account.",
  loading: "Loading your keys…",
  noKeys: "You have no keys.",
  make: "Make a key",
  permissions: {
    look: "Look at everything",
    change: "Look at everything and change it",
    export: "Download the export, nothing else",
  },
  scopes: (names: string) => `Scopes: ${names}`,
  revoke: "Revoke",
  revokeNamed: (name: string) => `Revoke ${name}`,
  neverUsed: "Never used",
  lastUsed: (moment: string) => `Last used ${moment}`,
  worksUntilRevoked: "Works until it is revoked",
  worksUntil: (day: string) => `Works until ${day}`,
  ended: (day: string) => `Ended ${day}`,
  makeTitle: "Make an API key",
  copyTitle: "Copy your key now",
  name: "Name",
  nameHint: "What will use it, for example: till in the shop",
  nameNeeded: "Give the key a name, so that you know it again.",
  itMay: "It may",
  itEnds: "It ends",
  inDays: (days: number) => plural(days, { one: "in # day", other: "in # days" }),
  inAYear: "in a year",
  whenRevoked: "only when I revoke it",
  makeNone: "Make none",
  makeTheKey: "Make the key",
  onlyOnce:
    "This is the only time it is shown: we keep no copy that could be read. Store it where your program finds it and nobody else does.",
  copied: "The key was copied.",
  notCopied: "The browser did not allow copying. Select the key and copy it yourself.",
  copy: "Copy the key",
  done: "Done",
  revokeQuestion: "Revoke this key?",
  revokeText: (name: string) =>
    `Whatever uses “${name}” is refused from now on. This cannot be undone; a new key is made in a moment.`,
  keepIt: "Keep it",
  revokeTheKey: "Revoke the key",
  wasRevoked: (name: string) => `“${name}” was revoked.`,
});
