import type { Industry } from "../industry.ts";

export const recruitment: Industry = {
  id: "recruitment",
  name: "recruiters and staffing firms",
  words: [
    "recruit*",
    "staffing",
    "headhunt*",
    "temp agency",
    "temping agency",
    "employment agency",
    "executive search",
    "outsourced hr",
    "hr consult*",
    "hr service",
    "human resources",
    "talent acquisition",
    "we place",
    "job placement",
  ],
  hints: ["hiring", "talent", "candidate", "hr", "vacancy", "vacancies"],
  model: "firms",
  moment:
    "Somebody gives notice, an order comes in that nobody can work off, or a third advertisement brings no answer.",
  weighs: [
    "whether the people suggested really fit",
    "how well their trade is understood",
    "how fast the first name is on the table",
    "what happens if it does not work out",
  ],
  customers: [
    "Firms that have searched for months",
    "Managers of growing teams",
    "People who would change for the right place",
  ],
  aims: ["More open places from firms we know", "More applicants", "Be recommended by candidates"],
  channels: ["linkedin", "referrals", "website", "outreach"],
  pillars: [
    {
      title: "Seen from both sides",
      purpose: "show that you know firms and people",
      ideas: [
        "what candidates really ask in the first call",
        "what makes a good person say no",
        "the first month on both sides, with consent",
      ],
    },
    {
      title: "Better advertisements",
      purpose: "be useful before anybody hires you",
      ideas: [
        "an advertisement, before and after",
        "the three lines that matter",
        "words that keep good people away",
      ],
    },
    {
      title: "The talk",
      purpose: "help both sides to a better hour",
      ideas: [
        "a question that shows more than a CV",
        "how to say no so that people come back",
        "what to prepare for an hour with us",
      ],
    },
    {
      title: "Our trade",
      purpose: "make the work visible",
      ideas: [
        "how a search goes, from the first call to the first day",
        "somebody of our team and the trade they come from",
        "a place we could not fill, and what we learned",
      ],
    },
  ],
  tactics: [
    "Publish one open place a week as a day, not as a list of demands.",
    "Call everybody you placed after one month and after six.",
    "Tell every candidate where they stand by Friday, even when nothing is decided.",
    "Write to firms when you know somebody good, not when you need an order.",
  ],
  seasons: {
    calendar: {
      1: "the month of new beginnings",
      4: "budgets are free, places open",
      11: "planning for next year's team",
    },
    weather: { 7: "the quiet weeks for long talks" },
    schoolYear: { 9: "back from the holidays with other plans" },
  },
  metrics: ["qualifiedTalks", "proposalRate", "applicants"],
  tips: [
    "Answer every application within three days.",
    "Describe the hard part of the job.",
    "Let the future colleague be there for ten minutes.",
    "Say the pay, or at least the range.",
    "Look for what somebody can learn, not only for what they can do.",
    "Ask those who leave.",
    "Begin the first day before the first day.",
    "One good question is better than ten.",
  ],
  hashtags: ["recruiting", "hiring", "jobs"],
  told: {
    "what candidates really ask in the first call":
      "They rarely ask about money first. They ask who would lead them, why the place is free, and whether one can pick up a child at five. A firm that can answer these three has half won.",
    "what makes a good person say no":
      "Mostly it is not the offer but the wait. A week without a word tells people how it will be later. Say when you will call, and call then.",
    "the first month on both sides, with consent":
      "A contract is a promise, the first month is the test. [With consent: who began where, and what helped.] Small things decided it.",
    "an advertisement, before and after":
      "Before: a list of what they want. After: what one does on a Tuesday, with whom, and what one may decide. The second brought [what changed]. Read yours aloud once.",
    "the three lines that matter":
      "What will I do, with whom, and what do I get? Whoever says this in three lines needs no slogan.",
    "words that keep good people away":
      '"Resilient" sounds like overtime, "dynamic" like chaos. Say what is meant. Honest words bring fewer letters and better ones.',
    "a question that shows more than a CV":
      "Ask for something that went wrong and what happened next. Everybody has such a story. How it is told says more than any certificate.",
    "how to say no so that people come back":
      "A refusal with a reason is remembered kindly. Two honest sentences are enough, and they should come within days. The market is small.",
    "what to prepare for an hour with us":
      "Bring the place as it is: the team, the day, what made the last one leave. An hour of honesty saves a month of wrong names.",
    "how a search goes, from the first call to the first day":
      "First we listen, then we ask people who know people, then we talk to each of them. You see [how many] names, and with each what speaks against it. The first day is not the end of it.",
    "somebody of our team and the trade they come from":
      "[Name] used to be [what], and therefore knows what a shift feels like. That is why people pick up when they call.",
    "a place we could not fill, and what we learned":
      "We do not fill every place. Once it failed because [the reason]. Since then we ask about it in the first hour.",
    "the month of new beginnings":
      "At the beginning of a year people write down what they want to change. Be there with a real day at work, not with a slogan.",
    "budgets are free, places open":
      "New budgets open places. Whoever has described them well by now does not compete with everybody later.",
    "planning for next year's team":
      "Who will be missing next year? It is better counted now than on the last day before the holidays.",
    "the quiet weeks for long talks":
      "When the telephones are quiet, there is time for the talk that otherwise takes ten minutes.",
    "back from the holidays with other plans":
      "Holidays make people think. Afterwards the letters come, and with them the chances.",
    "Answer every application within three days.":
      "It does not have to be a decision. A sign of life is what people tell others about.",
    "Describe the hard part of the job.":
      "It frightens off those who would have left anyway. The others feel taken seriously.",
    "Let the future colleague be there for ten minutes.":
      "They ask the questions that count, and afterwards both sides know more.",
    "Say the pay, or at least the range.":
      "Everybody asks in the end. Whoever says it first saves both a talk.",
    "Look for what somebody can learn, not only for what they can do.":
      "Skills grow, curiosity rarely does. A short trial shows which it is.",
    "Ask those who leave.":
      "Nobody is more honest than somebody with another contract in the drawer. Ask what would have kept them.",
    "Begin the first day before the first day.":
      "A message, a name, a place to park: the weeks between signing and starting decide more than one thinks.",
    "One good question is better than ten.":
      "People answer the tenth as they think you like it. Ask one, and be quiet.",
  },
};
