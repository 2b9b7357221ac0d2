import type { Industry } from "../industry.ts";

export const legal: Industry = {
  id: "legal",
  name: "law firms and notaries",
  words: [
    "law firm",
    "lawyer",
    "attorney",
    "legal advice",
    "legal services",
    "legal",
    "notary",
    "notaries",
    "solicitor",
    "barrister",
    "mediation",
    "mediator",
    "patent attorney",
    "patent",
    "conveyancer",
    "anwalt*",
    "abogad*",
    "avocat",
    "rechtsanwalt*",
    "rechtsanwält*",
    "anwaltskanzlei",
    "notar",
    "avocate",
    "abogado",
    "abogada",
    "avvocato",
  ],
  hints: ["law", "contract", "court", "divorce", "custody"],
  model: "firms",
  people: "client",
  moment:
    "A conflict, a contract or a change in the family makes people look for somebody in a hurry and in worry.",
  weighs: [
    "experience with their kind of case",
    "what it may cost",
    "whether they are understood",
    "how soon they can talk",
  ],
  customers: [
    "Families with a decision to take",
    "Small firms with a contract to sign",
    "People sent by former clients",
  ],
  aims: [
    "More enquiries in our main field",
    "Be recommended by clients",
    "More first talks that become mandates",
  ],
  channels: ["website", "referrals", "linkedin", "localSearch"],
  pillars: [
    {
      title: "Before you sign",
      purpose: "help while help is cheap",
      ideas: ["a clause people overlook", "what a handshake is worth", "questions to ask before a contract"],
    },
    {
      title: "What happens if",
      purpose: "take the fear of the unknown",
      ideas: [
        "the course of a case, step by step",
        "what the first talk is for",
        "how long things take and why",
      ],
    },
    {
      title: "Changed rules",
      purpose: "be first and plain",
      ideas: [
        "a new judgment in three sentences",
        "what employers need to look at now",
        "what it does not mean",
      ],
    },
    {
      title: "Settled",
      purpose: "show good ends without names",
      ideas: [
        "a dispute that ended at a table",
        "a succession prepared in time",
        "a contract that prevented a quarrel",
      ],
    },
  ],
  tactics: [
    "Publish a page for each of your three most frequent matters: what to bring, what happens, what it depends on.",
    "Offer a first talk of fixed length and price.",
    "Speak once a quarter where your clients meet: chamber, association, school.",
    "Write to clients whom a new rule concerns, and only to them.",
  ],
  seasons: {
    calendar: {
      1: "new rules come into force",
      4: "tenants and owners",
      11: "successions and year-end contracts",
    },
    schoolYear: {
      9: "employment and schools",
    },
  },
  metrics: ["enquiries", "qualifiedTalks", "referralShare"],
  tips: [
    "Write down what was agreed, on the same day.",
    "Keep the envelope: the date on it may matter.",
    "Do not answer an angry letter in the evening.",
    "Ask what the other side needs, not only what it demands.",
    "Know the deadline first and the argument second.",
    "A short contract read is better than a long one signed.",
    "Bring the whole file, not the part you like.",
    "Prevention costs less than a quarrel.",
  ],
  hashtags: ["law", "knowyourrights", "smallbusinesslaw"],
  told: {
    "a clause people overlook":
      "It often stands near the end and sounds harmless: [the clause]. It decides what happens when things go wrong. Read it first, and ask what it costs you in the worst case.",
    "what a handshake is worth":
      "A handshake can be a contract. The trouble is to prove what was agreed. Send a short message afterwards: as agreed today, I do this and you do that.",
    "questions to ask before a contract":
      "Before you sign, ask who does what by when, what happens if not, and how one gets out. If the answer is not in the text, it is not agreed. Take it home for a night.",
    "the course of a case, step by step":
      "A case is mostly waiting. Letter, answer, hearing, decision: between each of them lie weeks. Ask at each step what comes next and what it may cost.",
    "what the first talk is for":
      "In the first talk we find out whether you need us. Bring the papers, the dates and what you would like to have in the end. [What somebody leaves with, and what the talk costs.]",
    "how long things take and why":
      "It takes long because others have rights, too: to read, to answer, to be heard. What you can speed up is the beginning: complete papers, in order. For the rest, ask what comes next.",
    "a new judgment in three sentences":
      "A judgment, in short. It was about [what]. The court said [what]. It means for you [what], and it does not mean everything the headline says.",
    "what employers need to look at now":
      "Employers should look at one thing now: [which]. Take the contracts you used last and compare. If a line is older than the rule, it should be changed before the next one is signed.",
    "what it does not mean":
      "Not every headline concerns you. [The headline] does not mean that [what people believe]. It applies only to [whom].",
    "a dispute that ended at a table":
      "A dispute that ends at a table costs less and leaves people who can still greet each other. [Without names: what it was about, and what moved it.] Being right would have taken years.",
    "a succession prepared in time":
      "To hand over well takes time and a talk nobody likes to begin. [Without names: how it was prepared.] When the day came, there was nothing to argue about.",
    "a contract that prevented a quarrel":
      "The good contract is the one nobody looks at again. [Without names: what was settled beforehand.] A quarrel that does not happen makes no noise.",
    "Write down what was agreed, on the same day.":
      "Memory is on everybody's own side. A dated note is on yours.",
    "Keep the envelope: the date on it may matter.":
      "Periods often run from the day it arrived. A photograph of it is enough.",
    "Do not answer an angry letter in the evening.":
      "It will be read aloud one day, perhaps in court. Write it, and send nothing until morning.",
    "Ask what the other side needs, not only what it demands.":
      "Demands collide, needs often do not. The answer opens more than an argument does.",
    "Know the deadline first and the argument second.":
      "With the best argument one day late you have nothing. Enter the date before you read on.",
    "A short contract read is better than a long one signed.":
      "If you cannot say in your own words what it says, do not sign it yet.",
    "Bring the whole file, not the part you like.":
      "What you leave out the other side will bring. Then it is a surprise for us as well.",
    "Prevention costs less than a quarrel.": "A talk before is an hour. A quarrel afterwards is a year.",
    "new rules come into force":
      "With the year come new rules. Most of them need one line changed somewhere; better now than on occasion.",
    "tenants and owners":
      "Between tenants and owners most things begin with a letter nobody answered. Answer it, kindly and in writing.",
    "employment and schools":
      "Contracts for work and questions of school come up together after the summer. Ask early, for both have deadlines.",
    "successions and year-end contracts":
      "Families meet, contracts end. Two good reasons to look at what should be settled before the year is over.",
  },
};
