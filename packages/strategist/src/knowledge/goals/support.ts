import type { Goal } from "../goal.ts";

export const support: Goal = {
  id: "support",
  name: "win supporters and donors",
  words: [
    "regular donor",
    "monthly donor",
    "regular supporter",
    "donor",
    "donation",
    "fundrais",
    "supporter",
  ],
  wordsIn: { nonprofit: ["new member", "member", "membership", "raise", "collect "] },
  metric: "donors",
  lever: "People give to a change they can picture and to people they trust with it.",
  tactics: [
    "Tell one story of one change each month, with what it took.",
    "Say what becomes of a gift, in things and not in sums.",
    "Thank within two days, by name, and report back before you ask again.",
  ],
  channels: ["email", "events"],
};
