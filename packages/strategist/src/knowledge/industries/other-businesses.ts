import type { Industry } from "../industry.ts";

/** True of any small business, for those whose trade is not described here. */
export const otherBusinesses: Industry = {
  id: "other",
  name: "small businesses",
  words: [],
  model: "local",
  moment:
    "People begin to look when something changes for them, and choose among the few they come across in that week.",
  weighs: [
    "whether it fits their case",
    "what people like them say",
    "how easy the first step is",
    "whom they will deal with",
  ],
  channels: ["localSearch", "website", "referrals", "email"],
  pillars: [
    {
      title: "The problem",
      purpose: "meet people where they are before they know you",
      ideas: [
        "the question customers ask first",
        "what people try on their own",
        "when it is worth asking for help",
      ],
    },
    {
      title: "The work",
      purpose: "show how a good result comes about",
      ideas: ["a piece of work from beginning to end", "a step nobody sees", "what we decided against"],
    },
    {
      title: "The people",
      purpose: "give the name a face",
      ideas: ["how it began", "somebody of the team and what they are good at", "a working day"],
    },
    {
      title: "The result",
      purpose: "let customers speak to customers",
      ideas: ["a customer tells, with consent", "before and after", "what we learned from a complaint"],
    },
  ],
  tactics: [
    "Ask your last customers why they chose you, and use their words.",
    "Describe the first step and what happens after it on one page.",
    "Answer every enquiry the same working day.",
    "Write down once a week what you learned about your customers.",
  ],
  seasons: {
    calendar: {
      1: "plans and fresh starts",
      11: "decisions before the year ends",
      12: "thanks to customers",
    },
    weather: {
      4: "spring and new projects",
    },
    schoolYear: {
      9: "the return after summer",
    },
  },
  metrics: ["enquiries", "newCustomers", "repeatRate"],
  tips: [
    "Ask one more question before you answer.",
    "Say the price early and what it includes.",
    "Keep small promises; large ones are made of them.",
    "A customer who complains wants to stay.",
    "Write as you speak.",
    "Show the first step.",
    "Thank people by name.",
    "Do fewer things, more regularly.",
  ],
  hashtags: ["smallbusiness", "supportlocal", "behindthescenes"],
};
