import type { Industry } from "../industry.ts";

export const software: Industry = {
  id: "software",
  name: "software and technology firms",
  words: [
    "software",
    "saas",
    "mobile app",
    "web app",
    "apps",
    "an app",
    "our app",
    "tech startup",
    "start-up",
    "startup",
    "cloud service",
    "cloud platform",
    "cybersecurity",
    "cyber security",
    "penetration test*",
    "data analysis",
    "data analytics",
    "data science",
    "dashboard",
    "artificial intelligence",
    "machine learning",
    "it service",
    "it support",
    "managed it",
    "developer tool",
    "api",
    "automation software",
    "tech company",
    "game studio",
    "video game",
    "puzzle game",
    "open-source",
    "open source",
    "mobile game",
  ],
  hints: [
    "app",
    "platform",
    "cloud",
    "cyber",
    "automation",
    "hardware",
    "technology",
    "tech",
    "data",
    "digital",
    "website",
  ],
  model: "firms",
  moment:
    "A workaround becomes unbearable or a tool is cancelled; one person tries several evenings long before anybody asks for a price.",
  weighs: [
    "whether it solves their case today",
    "how hard it is to begin and to leave",
    "security and where data lie",
    "what people like them say",
  ],
  customers: [
    "Small firms that still do it in spreadsheets",
    "Teams that outgrew their first tool",
    "Managers who answer for the figures",
  ],
  aims: ["More trials that become customers", "Reduce churn", "More demos with the right firms"],
  channels: ["website", "linkedin", "twitter", "email"],
  pillars: [
    {
      title: "The job to be done",
      purpose: "meet people in their problem and not in your product",
      ideas: [
        "a workaround everybody knows",
        "the same task by hand and with help",
        "when a spreadsheet is still the better answer",
      ],
    },
    {
      title: "Learned while building",
      purpose: "earn the trust of those who can judge",
      ideas: ["a decision and its price", "what an outage taught us", "what we removed, and who was glad"],
    },
    {
      title: "In use",
      purpose: "let customers show the way",
      ideas: [
        "the first week of a new team",
        "a set-up we did not expect",
        "a small feature with a large effect",
      ],
    },
    {
      title: "The field",
      purpose: "be worth following without buying",
      ideas: ["a change of rules, explained", "a term everybody uses differently", "what we read this month"],
    },
  ],
  tactics: [
    "Sit beside five people while they try it for the first time, and mend what stopped them.",
    "Write the page that compares you with what people use now, fairly.",
    "Lead new users to the moment when it becomes useful with three letters, not ten.",
    "Answer one public question of the field every week without naming the product.",
  ],
  seasons: {
    calendar: {
      1: "new budgets",
      4: "after the first quarter",
      9: "decisions before the year ends",
      11: "budgets and renewals",
    },
  },
  metrics: ["conversion", "retention", "qualifiedTalks"],
  tips: [
    "Try it with your own data before you decide.",
    "Begin with the one task that annoys you most.",
    "Ask how you get your data out again before you put it in.",
    "The best feature request is a description of a bad afternoon.",
    "A screenshot shortens every support request.",
    "Read the release notes now and then: what you miss may be there.",
    "Give everybody an account of their own.",
    "Switch off what you do not use.",
  ],
  hashtags: ["software", "saas", "productivity"],
  told: {
    "a workaround everybody knows":
      "Everybody knows the way round: export, copy, colour by hand, send. It works, and it depends on one person. If that sounds familiar, write down how often it happens in a month.",
    "the same task by hand and with help":
      "By hand: [the steps, and how long]. With help: [the steps, and how long]. The interesting part is not the time but what no longer gets forgotten.",
    "when a spreadsheet is still the better answer":
      "Sometimes a spreadsheet is the better answer: few people, few rows, rules that change each week. Stay with it, and keep it tidy. When two people need to change it at once, we talk.",
    "a decision and its price":
      "We decided for [what] and against [what]. It cost us [the price]. We would do it again, for those who [whom it helps].",
    "what an outage taught us":
      "It failed on [day], for [how long]. The cause was [in plain words]. What we changed: [one thing]. Those who noticed heard it from us first.",
    "what we removed, and who was glad":
      "We removed [what]. [How many used it.] The others had to look past it. [What was said of it.]",
    "the first week of a new team":
      "In the first week a new team needs three things: their own data in it, one task done to the end, and somebody to ask. Everything else can wait. [What you do for it.]",
    "a set-up we did not expect":
      "Somebody uses it in a way we never thought of: [how, with consent]. It works. We now test it that way, too.",
    "a small feature with a large effect":
      "It is a small thing: [the feature]. It saves a click, and that click happened all day. Small is what one does often.",
    "a change of rules, explained":
      "A rule is changing: [which, and when]. For those who work with [what] it means [one sentence]. What we do about it: [one sentence].",
    "a term everybody uses differently":
      "Three people say [the term] and mean three things. We use it like this: [the meaning]. Ask at the next meeting what the others mean.",
    "what we read this month":
      "This month we read [title], by [author]. What stays: [one sentence]. What we do not believe: [another].",
    "The best feature request is a description of a bad afternoon.":
      "It tells what hurts and leaves open how it is cured. Listen to the afternoon.",
    "new budgets":
      "New budgets begin, and with them lists of wishes. A short test with your own data says more than a long comparison.",
    "after the first quarter":
      "After the first quarter one knows what did not work. Look at what was done by hand.",
    "decisions before the year ends":
      "What should run before the year ends has to be decided now. Setting up takes weeks, even when it is easy.",
    "budgets and renewals": "Renewals are a good day for a question: what of it did we really use?",
    "Try it with your own data before you decide.":
      "A demonstration always works. Your own case shows within an hour whether it fits.",
    "Begin with the one task that annoys you most.":
      "A tool that takes that one away gets used. The rest can follow when it has its place.",
    "Ask how you get your data out again before you put it in.":
      "Whoever lets you go easily has reason to believe that you stay. Try the export once.",
    "A screenshot shortens every support request.":
      "It shows what you saw, and often what you did not mention. Add what you expected instead.",
    "Read the release notes now and then: what you miss may be there.":
      "Many ask for something that came without their noticing. A few minutes are enough.",
    "Give everybody an account of their own.":
      "A shared password is nobody's. When somebody leaves, one account ends and the others stay.",
    "Switch off what you do not use.":
      "Notices, fields and menus you never need only stand in the way. Less on the screen is faster.",
  },
};
