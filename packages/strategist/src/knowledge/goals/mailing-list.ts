import type { Goal } from "../goal.ts";

export const mailingList: Goal = {
  id: "list",
  name: "build a list of readers",
  words: ["newsletter", "mailing list", "email list", "e-mail list", "list of"],
  wordsIn: { creator: ["subscriber"] },
  metric: "subscribers",
  lever: "People give their address for something they can use today.",
  tactics: [
    "Offer one page that solves a small problem of your customers in return for the address.",
    "Ask at the counter, at the end of the call and on the receipt, in one sentence.",
    "Write the same day every second week, one idea per letter, signed by a person.",
  ],
  channels: ["email"],
};
