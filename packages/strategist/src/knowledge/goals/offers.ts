import type { Goal } from "../goal.ts";

export const offers: Goal = {
  id: "offers",
  name: "win more of your offers",
  words: [
    "offers that",
    "proposals that",
    "proposals accepted",
    "become order",
    "become customer",
    "become commission",
    "become mandate",
    "talks that",
    "trials that",
    "win rate",
    "close more",
    "acceptance",
  ],
  metric: "proposalRate",
  lever: "An offer has to answer what the customer is afraid of, and somebody has to ask about it in time.",
  tactics: [
    "Call two days after every offer and ask what is still unclear.",
    "Begin each offer with what the customer wants, in their words, before what it costs.",
    "Write beside every lost offer why it was lost, and read the list once a month.",
  ],
  channels: ["website", "referrals", "reviews"],
};
