import type { Industry } from "./industry.ts";

/** A part of whatever is spent on marketing, in money or hours. Shares of one list add up to 100. */
export type BudgetShare = { name: string; share: number; pays: string };

/** Shares to begin with, by where customers come from: suggestions, as every share is. */
export const BUDGETS: Readonly<Record<Industry["model"], readonly BudgetShare[]>> = {
  local: [
    { name: "People who already know you", share: 35, pays: "thanks, letters, reminders, small gifts" },
    { name: "Being found nearby", share: 25, pays: "profile, photos, signs, the website" },
    { name: "Content", share: 20, pays: "time for photos and texts, or help with them" },
    { name: "Partners and events", share: 15, pays: "one small occasion a month" },
    { name: "Trying something new", share: 5, pays: "one experiment, ended when it shows nothing" },
  ],
  online: [
    { name: "Website and product pages", share: 30, pays: "photos, texts, speed, answers to questions" },
    { name: "People who already bought", share: 25, pays: "letters, service, a good unpacking" },
    { name: "Content", share: 20, pays: "pictures, videos and comparisons" },
    { name: "Paid reach", share: 15, pays: "small tests on the best-selling products" },
    { name: "Trying something new", share: 10, pays: "a marketplace, a partner, a format" },
  ],
  firms: [
    { name: "Conversations", share: 35, pays: "time for chosen firms, meetings, follow-up" },
    { name: "Proof", share: 25, pays: "cases, references, pages for each kind of job" },
    { name: "Content", share: 20, pays: "articles, talks and letters" },
    {
      name: "Existing clients and partners",
      share: 15,
      pays: "visits, reviews of the work, recommendations",
    },
    { name: "Trying something new", share: 5, pays: "one experiment, ended when it shows nothing" },
  ],
};

/** How much a team of this size can carry, and how to keep it small. */
export const TEAM_ADVICE = {
  one: "You do this beside the work itself: choose one fixed hour a week, and let everything that does not fit into it wait.",
  few: "With a small team one person should hold the list, and everybody should contribute one thing a week.",
  several: "Give each channel one name. What belongs to everybody is done by nobody.",
  many: "Agree on who decides and who carries out, and meet once a month over the measures alone.",
  unknown: "Decide first who will do this and in which hours: a plan without hours is a wish.",
} as const;
export type TeamSize = keyof typeof TEAM_ADVICE;
