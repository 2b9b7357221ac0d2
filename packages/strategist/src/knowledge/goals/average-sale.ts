import type { Goal } from "../goal.ts";

export const averageSale: Goal = {
  id: "averageSale",
  name: "raise the average sale",
  words: [
    "average order",
    "average sale",
    "basket",
    "upsell",
    "higher price",
    "raise price",
    "raise our price",
    "raise my price",
    "average price",
    "spend more",
    "order value",
    "premium",
    "margin",
  ],
  metric: "averageSale",
  lever: "People choose the better option when the difference is plain and the choice is small.",
  tactics: [
    "Offer three levels of what sells best, and say plainly whom each is for.",
    "Put together what is bought together, under a name.",
    "Train one sentence of advice for each of the most frequent purchases.",
  ],
  channels: [],
};
