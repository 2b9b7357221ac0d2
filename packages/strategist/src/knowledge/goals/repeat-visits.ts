import type { Goal } from "../goal.ts";

export const repeatVisits: Goal = {
  id: "repeatVisits",
  name: "bring customers back more often",
  words: [
    "subscription",
    "subscriber",
    "repeat",
    "regular",
    "come back",
    "loyal",
    "return",
    "again",
    "more often",
    "retention of customer",
  ],
  metric: "repeatRate",
  lever: "A good first experience has to lead to a reason, and a reminder, for the second.",
  tactics: [
    "Give every first-time customer one concrete reason to return, written down and with a date.",
    "Begin a list of regulars with what each likes, and use it when you greet and when you write.",
    "Thank people on their third visit rather than discounting their first.",
  ],
  channels: ["email"],
};
