import { area } from "../language/area.ts";
import { pluralsOf } from "../language/plurals.ts";

const plural = pluralsOf("en");

/** Programs of one's own that are told of changes. */
export const words = area("webhooks", {
  title: "Webhooks",
  intro:
    "A webhook tells a program of yours, by itself, that a post changed or a strategy was approved. What you wrote is not in the message.",
  loading: "Loading your webhooks…",
  none: "You have no webhooks.",
  make: "Make a webhook",
  tells: { all: "Posts and approved strategies", posts: "Posts", approvals: "Approved strategies" },
  works: "Works",
  switchedOff: (day: string) => `Switched off on ${day}, because nobody took its messages`,
  switchOn: "Switch on",
  switchOnNamed: (url: string) => `Switch on ${url}`,
  wasSwitchedOn: "Messages are sent again.",
  test: "Send a test",
  messages: "Messages",
  messagesNamed: (url: string) => `Messages to ${url}`,
  remove: "Remove",
  removeNamed: (url: string) => `Remove ${url}`,
  // A new one
  makeTitle: "Make a webhook",
  copyTitle: "Copy its secret now",
  url: "Address",
  urlHint: "Where your program takes messages, for example: https://example.com/hook",
  urlNeeded: "Give a whole address, with https:// at its beginning.",
  itTells: "It tells of",
  makeNone: "Make none",
  makeIt: "Make the webhook",
  onlyOnce:
    "Messages are signed with it, so that your program knows they come from here. This is the only time it is shown. Store it where your program finds it and nobody else does.",
  copied: "The secret was copied.",
  notCopied: "The browser did not allow copying. Select the secret and copy it yourself.",
  copy: "Copy the secret",
  done: "Done",
  // Its messages
  loadingMessages: "Loading its messages…",
  noMessages: "Nothing was sent yet. Messages stay here for 30 days.",
  events: {
    "strategy.approved": (id: number) => `Strategy ${id} was approved`,
    "content.changed": (id: number) => `Post ${id} changed`,
    test: (): string => "Test",
  },
  arrived: (moment: string) => `Arrived ${moment}`,
  waiting: (moment: string) => `Next try ${moment}`,
  givenUp: "Given up",
  answered: (status: number) => `answered with ${status}`,
  failures: {
    refused_address: "the address is in a private network",
    unreachable: "nobody answered there",
    timed_out: "no answer within ten seconds",
    unreadable_secret: "its secret cannot be read; make a new webhook",
  },
  tries: (count: number) => plural(count, { one: "# try", other: "# tries" }),
  sendAgain: "Send again",
  sendAgainNamed: (message: string) => `Send again: ${message}`,
  // Its end
  removeQuestion: "Remove this webhook?",
  removeText: (url: string) =>
    `${url} is told of nothing from now on, and what is on its way there is not sent. This cannot be undone; a new webhook is made in a moment.`,
  keepIt: "Keep it",
  removeIt: "Remove the webhook",
  wasRemoved: "The webhook was removed.",
});
