import type { Goal } from "../goal.ts";

export const retention: Goal = {
  id: "retention",
  name: "keep the customers you have",
  words: [
    "stay longer",
    "who stay",
    "stay for",
    "retention",
    "retain ",
    "retaining",
    "churn",
    "cancel",
    "renew",
    "keep customer",
    "keep client",
    "keep member",
    "lose customer",
    "losing",
  ],
  metric: "retention",
  lever: "People stay where they see progress and where somebody notices when they stop coming.",
  tactics: [
    "Find the moment after which people usually stay, and lead every new customer there in the first weeks.",
    "Notice absence: a personal word after the first missed visit or unused week.",
    "Show customers once a quarter what they achieved with you.",
  ],
  channels: ["email"],
};
