import type { Goal } from "../goal.ts";

export const referrals: Goal = {
  id: "referrals",
  name: "be recommended more often",
  words: ["referr", "recommend", "word of mouth", "word-of-mouth", "community"],
  metric: "referralShare",
  lever: "People recommend what is easy to describe and safe to praise.",
  tactics: [
    "Give customers a sentence they can pass on: for whom you are the right choice, and why.",
    "Thank whoever recommends you by hand, and tell them what became of it.",
    "Make something worth showing: a card, a before and after, a small surprise in the box.",
  ],
  channels: ["referrals"],
};
