import type { Industry } from "../industry.ts";

export const finance: Industry = {
  id: "finance",
  name: "insurance brokers and financial advisers",
  words: [
    "insurance",
    "insurance broker",
    "financial adviser",
    "financial advisor",
    "financial advice",
    "financial planning",
    "financial planner",
    "wealth management",
    "mortgage broker",
    "mortgage adviser",
    "mortgage advisor",
    "mortgage",
    "pension advice",
    "pension adviser",
    "investment advice",
    "investment adviser",
    "assurance",
    "pensions and investments",
  ],
  hints: [
    "financial",
    "wealth",
    "pension",
    "retirement",
    "broker",
    "loan",
    "invest",
    "investment",
    "savings",
  ],
  model: "local",
  people: "client",
  moment:
    "A birth, a house, a raise or a letter nobody understands makes people look for somebody who explains it without selling at once.",
  weighs: [
    "whether they are understood before anything is offered",
    "how the adviser is paid",
    "what people in their place say",
    "whether somebody is there when it matters",
  ],
  customers: [
    "Families with a first house",
    "Self-employed people without a pension",
    "Small firms with a few employees",
  ],
  aims: ["More first talks", "Be recommended by our clients", "Keep clients for longer"],
  channels: ["referrals", "linkedin", "website", "localSearch"],
  pillars: [
    {
      title: "In plain words",
      purpose: "take the fear out of the small print",
      ideas: [
        "a word of the policy, explained",
        "what a policy does not cover, and why it says so",
        "the question to ask before you sign",
      ],
    },
    {
      title: "When life changes",
      purpose: "be there before the letter",
      ideas: [
        "what to look at when a child is born",
        "moving in together and what belongs to whom",
        "the year before you stop working",
      ],
    },
    {
      title: "How we work",
      purpose: "show what happens in a first talk",
      ideas: ["what happens in a first talk", "how we are paid", "a case we advised against, with consent"],
    },
    {
      title: "Orderly papers",
      purpose: "be useful without an appointment",
      ideas: [
        "one folder for everything that matters",
        "what to do in the hour after damage",
        "the old contract worth keeping",
      ],
    },
  ],
  tactics: [
    "Write one page for each change in life, and say what to bring to the first talk.",
    "Call every client once a year, and begin with what has changed for them.",
    "Ask after every settled claim whether you may tell it, without names.",
    "Hold an evening for one question only, at somebody else's place.",
  ],
  seasons: {
    calendar: {
      1: "the look at everything once a year",
      3: "papers for the tax return",
      11: "dates for giving notice",
    },
    weather: { 6: "travel and what is covered", 10: "storms and what to photograph" },
    schoolYear: { 9: "first jobs and first contracts" },
  },
  metrics: ["qualifiedTalks", "referralShare", "retention"],
  tips: [
    "Insure what would ruin you, not what would annoy you.",
    "Write down why you decided as you did.",
    "Compare what is covered before you compare the price.",
    "Tell us about changes before something happens.",
    "Keep three months of costs where you can reach them.",
    "Never sign on the day you are shown it.",
    "Read the letter twice and the envelope once.",
    "Make a will before you think you need one.",
  ],
  hashtags: ["personalfinance", "insurance", "moneytips"],
  told: {
    "a word of the policy, explained":
      "This week's word from the small print: [the word]. In plain language it means [one sentence]. It matters when [the case].",
    "what a policy does not cover, and why it says so":
      "The exclusions are the honest part of a policy. They say where it ends, so that nobody finds out afterwards. Read that page first; it is shorter than you think.",
    "the question to ask before you sign":
      "Ask this one thing: when would this not pay? Whoever answers it calmly knows the contract. Whoever avoids it has told you something, too.",
    "what to look at when a child is born":
      "Three things deserve a look: who would earn, who would care, and what is written down. None of it has to be decided in the first month. Begin with a list of what you already have.",
    "moving in together and what belongs to whom":
      "Two households have two of everything, policies as well. Some are needed twice, most are not. Put all of them on one table before you cancel the first.",
    "the year before you stop working":
      "The last year is for counting, not for hurrying. What comes in, what goes out, and what is only a habit? With these three lists every talk becomes easier.",
    "what happens in a first talk":
      "We listen, we ask, and we draw a picture of what is there. Nothing is sold in the first talk. You leave with a page of your own, whatever you decide.",
    "how we are paid":
      "You may ask this of anybody who advises you. We are paid [how]. It is written at the top of every offer, so that you know whose side we sit on.",
    "a case we advised against, with consent":
      "Sometimes the best advice is to leave it. [With consent: what was asked, and why we said no.] A no is advice, too.",
    "one folder for everything that matters":
      "One folder, six dividers: income, home, health, car, savings, and whom to call. If you were away for a month, somebody else should be able to find each of them.",
    "what to do in the hour after damage":
      "Make it safe, take pictures, write down who saw it, and call. Do not mend or throw away anything before somebody has seen it. The order matters more than the speed.",
    "the old contract worth keeping":
      "Not everything old is bad. Some contracts carry terms that nobody would give today. Have them looked at before you exchange them for something shiny.",
    "the look at everything once a year":
      "Once a year everything deserves a look: what is there, what is missing, what nobody needs any more. An hour and a pot of tea are enough.",
    "papers for the tax return":
      "Some contributions belong in the tax return. Gather the yearly letters now; they are easily thrown away with the envelopes.",
    "dates for giving notice":
      "Many contracts can only be left at certain times. Look at the date on yours before you look at the price of others.",
    "travel and what is covered":
      "Before you travel, look at what is covered abroad and until when. The number to call belongs in the bag, not in the drawer.",
    "storms and what to photograph":
      "Before the first storm, take pictures of roof, cellar and what stands in it. Afterwards nobody remembers how it was.",
    "first jobs and first contracts":
      "A first job brings a pile of offers. Only a few of them are needed in the first year; ask before you sign three.",
    "Insure what would ruin you, not what would annoy you.":
      "A broken telephone is a bad week. What would take the roof or the income deserves the premium.",
    "Write down why you decided as you did.":
      "In five years you will ask yourself. One sentence with a date is worth more than a folder.",
    "Compare what is covered before you compare the price.":
      "Two prices for different things say nothing. Lay the lists side by side first.",
    "Tell us about changes before something happens.":
      "A new address, a new job, a new dog: a short message keeps a contract true.",
    "Keep three months of costs where you can reach them.":
      "It does not have to earn much. It has to be there on the day the boiler is not.",
    "Never sign on the day you are shown it.":
      "Whatever is good today is still good next week. Sleep on it, and ask one more question.",
    "Read the letter twice and the envelope once.":
      "The date on it decides more than one thinks. Keep the envelope until the answer is sent.",
    "Make a will before you think you need one.":
      "It is no sad paper. It is the shortest way to spare others a quarrel.",
  },
};
