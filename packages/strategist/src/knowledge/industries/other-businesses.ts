import type { Industry } from "../industry.ts";

/** True of any small business, for those whose trade is not described here. */
export const otherBusinesses: Industry = {
  id: "other",
  name: "small businesses",
  words: [],
  hints: [],
  model: "local",
  moment:
    "People begin to look when something changes for them, and choose among the few they come across in that week.",
  weighs: [
    "whether it fits their case",
    "what people like them say",
    "how easy the first step is",
    "whom they will deal with",
  ],
  customers: [
    "People nearby who have the need and do not know us yet",
    "Customers who came once",
    "Firms that send others to us",
  ],
  aims: ["More new customers", "More customers who come back", "Be recommended more often"],
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
    "Tell us what it is for, not only what you want.",
    "Ask what a price includes before you compare it.",
    "Write down what was agreed, on the same day.",
    "Ask early: more ways are open then.",
    "A picture says more than a long description.",
    "Tell us when something is not right; we cannot mend what we do not know.",
    "Ask who will do it, and talk to that person.",
    "Take a night over a large decision.",
  ],
  hashtags: ["smallbusiness", "supportlocal", "behindthescenes"],
  told: {
    "the question customers ask first":
      "First of all people ask us: [the question]. The short answer is [one sentence]. The longer one depends on what you need, so tell us a little about it.",
    "what people try on their own":
      "Most people first try it on their own, and that is right. What helps: [one thing you can do yourself]. When it is not enough: [how to notice].",
    "when it is worth asking for help":
      "It is worth asking when you have tried twice, when a mistake would be dear, or when it keeps you awake. Before that, try. If you are not sure which it is, ask.",
    "a piece of work from beginning to end":
      "It begins with [what comes in] and ends with [what goes out]. In between lies [the part that takes longest]. [Pictures of both ends.]",
    "a step nobody sees":
      "There is a step nobody sees: [the step]. One could leave it out and nobody would notice, for a while. We do not.",
    "what we decided against":
      "We could also [what you decided against]. We do not, because [why]. What you do not do is part of your work, too.",
    "how it began":
      "It began with [who, where, and what was missing]. [What there was then.] Some of it is still the same: [what].",
    "somebody of the team and what they are good at":
      "This is [name], who is good at [what]. If you ring and it is about that, ask for them.",
    "a working day":
      "A working day begins with [what] and never goes as planned. [Ten minutes of it.] What we like best is the moment when [what].",
    "a customer tells, with consent":
      "[With consent: what a customer needed, and what is different now.] We had the smaller part in it; they had begun.",
    "before and after":
      "Before: [how it was]. After: [how it is]. The picture shows the difference; the work in between fits on no picture.",
    "what we learned from a complaint":
      "Somebody complained: [about what]. They were right. Since then [what you changed], and we are grateful.",
    "plans and fresh starts": "A new year is a good occasion for one small change that stays.",
    "spring and new projects": "When it gets light, people begin things. Tell us what you have in mind.",
    "the return after summer": "After summer everything begins again. What was put off may come first.",
    "decisions before the year ends":
      "There is still time for one decision this year. Which one would you be glad of in January?",
    "thanks to customers": "The year ends, and it was good because of those who came. Thank you.",
    "Tell us what it is for, not only what you want.":
      "When we know the purpose, we may know something simpler. It often saves a second visit.",
    "Ask what a price includes before you compare it.":
      "The lower one is not always the smaller one in the end. Put two offers side by side, line by line.",
    "Write down what was agreed, on the same day.":
      "Memory is kind to both sides. A short message is enough.",
    "Ask early: more ways are open then.":
      "Later there is often only the quick one. A question binds you to nothing.",
    "A picture says more than a long description.":
      "Send one along when you ask. It shows what you did not think of mentioning.",
    "Tell us when something is not right; we cannot mend what we do not know.":
      "Say it soon, and to us first. That is no trouble, it is help.",
    "Ask who will do it, and talk to that person.":
      "What you say goes through fewer hands. A name makes the next call shorter.",
    "Take a night over a large decision.":
      "What is right today is right tomorrow as well. Whoever hurries you has a reason of their own.",
  },
};
