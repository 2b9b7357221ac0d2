import type { Industry } from "../industry.ts";

export const funeral: Industry = {
  id: "funeral",
  name: "funeral directors",
  words: [
    "funeral",
    "funeral director",
    "funeral home",
    "funeral parlour",
    "undertaker",
    "cremation",
    "burial",
    "headstone",
    "gravestone",
    "memorial mason",
    "bestatt*",
    "pompes funèbres",
  ],
  hints: ["mourning", "grief", "coffin", "urn", "farewell"],
  model: "local",
  isGrave: true,
  moment:
    "Somebody has died, and within hours a family has to decide what it has never decided before; others come years earlier, so that nobody else has to.",
  weighs: [
    "whether somebody is there at once, at night too",
    "whether they are listened to",
    "what it costs, said plainly",
    "what people they know say",
  ],
  customers: [
    "Families nearby who have lost somebody",
    "Older people who want to settle it themselves",
    "Care homes that pass on our name",
  ],
  aims: [
    "More talks about arrangements ahead of time",
    "Be recommended by homes and parishes",
    "Be known for saying plainly what it costs",
  ],
  channels: ["localSearch", "referrals", "website", "partnerships"],
  pillars: [
    {
      title: "What to do",
      purpose: "give hold in the first hours",
      ideas: [
        "the first three things to do",
        "which papers are needed, and which can wait",
        "what need not be decided today",
      ],
    },
    {
      title: "Ways to say goodbye",
      purpose: "show what is possible",
      ideas: ["a farewell without a church", "what children may do", "small things people bring along"],
    },
    {
      title: "Ahead of time",
      purpose: "take fear out of an early talk",
      ideas: ["what can be settled beforehand", "how to tell the family", "a page to lay beside the papers"],
    },
    {
      title: "Who we are",
      purpose: "let people know us before they need us",
      ideas: [
        "who comes when you call at night",
        "a question people are shy to ask",
        "what we learned from families",
      ],
    },
  ],
  tactics: [
    "Write one page with the first things to do, and leave it with doctors, homes and parishes.",
    "Put an honest example of what a plain funeral costs on the website, line by line.",
    "Offer one quiet evening a quarter about arrangements, without selling anything.",
    "Write to each family after some weeks, without any offer.",
  ],
  seasons: {
    calendar: {
      1: "papers put in order",
      11: "the days of remembrance",
      12: "the first Christmas without somebody",
    },
    weather: { 4: "graves are planted" },
  },
  metrics: ["enquiries", "referralShare", "reviewCount"],
  tips: [
    "You need not decide anything in the first hour.",
    "Ask for every sum in writing.",
    "Children may come along, and may leave again.",
    "Somebody should write down what is asked, so that you need not remember it.",
    "A second talk is always possible.",
    "Say the name: it does good to hear it.",
    "Bring clothes they liked, not the best ones.",
    "Tell one person where the papers are.",
  ],
  hashtags: ["funeraldirector", "remembrance", "farewell"],
  told: {
    "the first three things to do":
      "Call a doctor, call somebody who comes to be with you, and sit down. Everything else has time until tomorrow. [Your number, and who answers it at night.]",
    "which papers are needed, and which can wait":
      "Needed soon are the papers of the person and the doctor's certificate. Insurance, bank and flat can wait for some days. [Your list, for taking along.]",
    "what need not be decided today":
      "Neither the day nor the words nor the flowers have to be decided today. There is more time than it feels like. We tell you what is due when.",
    "a farewell without a church":
      "A farewell needs a place, somebody who speaks and time to be silent. All of it can be chosen freely. [A place near you where it is possible.]",
    "what children may do":
      "Children understand more than one thinks, and less than one fears. They may draw, bring something, ask, and go out to play. What helps them is a person who is there for them alone.",
    "small things people bring along":
      "A photograph, a scarf, a letter nobody else reads: small things say what speeches do not. You may lay in what you like. [What is not possible, and why.]",
    "what can be settled beforehand":
      "The kind of funeral, the place and the money can be settled ahead of time, and changed again. It takes a talk and a signature. Those who stay are spared the guessing.",
    "how to tell the family":
      "Choose an ordinary day and say it in two sentences. “I have settled something, so that you need not. The papers are here.” Most are relieved.",
    "a page to lay beside the papers":
      "One page is enough: whom to call, what you wish, where everything is. Date it, and tell one person of it. [Your form, for taking along.]",
    "who comes when you call at night":
      "At night it is [name] or [name] who answers. You need not have prepared anything. The first question is how you are.",
    "a question people are shy to ask":
      "Many would like to know and do not ask: [the question]. The answer: [two plain sentences]. You may ask it, and anything else.",
    "what we learned from families":
      "Families have taught us [what, so that nobody is known by it]. Since then we [what you do]. Thank you for that.",
    "You need not decide anything in the first hour.":
      "It feels as if everything had to happen at once. Nearly nothing does.",
    "Ask for every sum in writing.":
      "A plain list helps when one's head is elsewhere. Whoever is honest writes it gladly.",
    "Children may come along, and may leave again.":
      "Ask them, and believe the answer. Somebody should be there who goes out with them.",
    "Somebody should write down what is asked, so that you need not remember it.":
      "In these days one hears half of everything. A friend with a pencil is a great help.",
    "A second talk is always possible.":
      "What felt right yesterday may feel wrong today. Say so; it can nearly always be changed.",
    "Say the name: it does good to hear it.":
      "Many avoid it for fear of hurting. Most people are glad when somebody says it.",
    "Bring clothes they liked, not the best ones.":
      "The old jumper may be the right one. Nobody looks for creases.",
    "Tell one person where the papers are.":
      "A folder nobody finds is no help. One sentence at the kitchen table is enough.",
    "papers put in order":
      "In quiet weeks many put their papers in order. One page about this belongs among them.",
    "the days of remembrance":
      "In these days many go to the graves. A light is enough, and so is a thought from afar.",
    "the first Christmas without somebody":
      "The first one is the hardest. A place may stay empty, and may be spoken of.",
    "graves are planted":
      "Now the graves are planted again. Ask us what grows in shade, and who waters while you are away.",
  },
};
