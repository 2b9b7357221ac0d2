import type { Goal } from "../goal.ts";

export const sales: Goal = {
  id: "sales",
  name: "sell more",
  words: [
    "more order",
    "orders for",
    "sales",
    "sell ",
    "revenue",
    "turnover",
    "ventas",
    "vendite",
    "umsatz",
    "ventes",
    "vendas",
  ],
  metric: "revenue",
  lever: "People buy more of what they can see, understand and picture in use.",
  tactics: [
    "Put what you want to sell where customers wait, with one sentence about whom it suits.",
    "Name one thing each week in every conversation and every post, and count what comes of it.",
    "Ask the last buyers what they use it for, and tell the next ones in those words.",
  ],
  channels: [],
};
