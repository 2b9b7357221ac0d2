import type { Industry } from "../industry.ts";

export const consulting: Industry = {
  id: "consulting",
  name: "consultants and coaches",
  words: [
    "coach",
    "executive coach*",
    "business coach*",
    "life coach*",
    "career coach*",
    "coaching",
    "mentor",
    "mentoring",
    "leadership training",
    "management training",
    "team training",
    "corporate training",
    "facilitator",
    "facilitation",
    "keynote speaker",
    "public speaker",
    "consultant",
    "career change",
    "career advice",
  ],
  hints: [
    "consulting",
    "leadership",
    "training",
    "trainer",
    "speaker",
    "workshop",
    "advice",
    "adviser",
    "advisor",
    "career",
  ],
  model: "firms",
  people: "client",
  moment:
    "People look when something has stopped working twice and the calendar of the responsible person is full.",
  weighs: [
    "whether this person has seen it before",
    "what will be different afterwards",
    "how much of their time it takes",
    "the risk of being blamed",
  ],
  customers: ["Managers in a new role", "Owners of small firms who decide alone", "Teams after a change"],
  aims: ["More first talks", "Be recommended by clients", "Fill two workshops a quarter"],
  channels: ["linkedin", "referrals", "outreach", "email"],
  pillars: [
    {
      title: "A problem, named",
      purpose: "let readers recognise their own",
      ideas: [
        "three signs that it is not about discipline",
        "a meeting that should not exist",
        "what people say, and what they mean",
      ],
    },
    {
      title: "A method, given away",
      purpose: "prove it by letting people try",
      ideas: [
        "a question to open the next meeting with",
        "a page to fill in",
        "how to prepare a difficult talk",
      ],
    },
    {
      title: "A case, told",
      purpose: "show the way from before to after",
      ideas: [
        "what we tried first and why it failed",
        "the small change that moved the rest",
        "what the client does alone now",
      ],
    },
    {
      title: "A stand",
      purpose: "be somebody to agree or disagree with",
      ideas: [
        "a fashion we do not follow",
        "what we advise against, though it would pay us",
        "a book we argue with",
      ],
    },
  ],
  tactics: [
    "Describe one first job with a fixed length, a fixed result and a fixed price.",
    "Write one case in three paragraphs each month and send it to the five people it concerns.",
    "Offer a short self-check that ends in a useful page, not in a call.",
    "Ask every client at the end who else has this problem.",
  ],
  seasons: {
    calendar: {
      1: "plans and budgets begin",
      4: "half-year talks come near",
      9: "the last third that still counts",
      11: "budgets are decided",
    },
  },
  metrics: ["qualifiedTalks", "proposalRate", "referralShare"],
  tips: [
    "Ask what has been tried already before you propose.",
    "A decision without a name and a date is a wish.",
    "Silence in a meeting is information.",
    "Change one thing, and watch it.",
    "Praise in detail; criticise in private.",
    "What is measured weekly is talked about weekly.",
    "The first idea is the one everybody had.",
    "End with who does what until when.",
  ],
  hashtags: ["leadership", "coaching", "teamwork"],
  told: {
    "three signs that it is not about discipline":
      "It is not about discipline when everybody fails at the same place, when good people start working around it, and when reminding helps for two days. Then the way is wrong, not the people. Change the way once before you talk to anybody.",
    "a meeting that should not exist":
      "Most firms have a meeting nobody would miss. Leave it out once and do not tell anybody why. If nobody asks, it is gone; if somebody does, you know what it was for.",
    "what people say, and what they mean":
      "People say they need more time, and often mean they do not know what comes first. They say it was not communicated, and mean they were not asked. Listen once for the second sentence.",
    "a question to open the next meeting with":
      "Begin the next meeting with one question: what will be different when we leave this room? If nobody can say, you need no meeting. If everybody says something else, you have found its subject.",
    "a page to fill in":
      "Take a page and draw three columns: what we do, for whom, what happens if we stop. Fill it in alone, then compare. The third column is where the talk begins.",
    "how to prepare a difficult talk":
      "Write down the one sentence that has to be said. Think about what the other person hears, and what they may keep. Then say the sentence first, and be quiet.",
    "what we tried first and why it failed":
      "At first we tried [what], and it failed. It was sensible, and it solved the wrong thing. What we had overlooked: [one sentence].",
    "the small change that moved the rest":
      "The change was small: [what it was]. Nothing was bought and nobody was replaced. It moved the rest, because [why].",
    "what the client does alone now":
      "Today the client does it alone: [what]. That was agreed on the first day. Advice that is needed for ever was none.",
    "a fashion we do not follow":
      "Everybody is doing [the fashion] at the moment. We do not, because [the reason]. In a few years we may have been wrong; today it would cost you more than it brings.",
    "what we advise against, though it would pay us":
      "We could sell you [what], and advise against it. It only helps when [the condition]. As long as that is missing, it makes busy and not better.",
    "a book we argue with":
      "This book is on every desk: [title]. We argue with it on one point: [which]. It is still worth reading, for [what].",
    "Ask what has been tried already before you propose.":
      "What was tried tells you what is allowed to be thought. And you spare people the second time.",
    "A decision without a name and a date is a wish.":
      "Without a name everybody nods and nobody begins. Say it aloud before you get up.",
    "Silence in a meeting is information.":
      "Silence may be agreement, fear or tiredness. Ask which, kindly, and wait.",
    "Change one thing, and watch it.":
      "With three changes at once you know that something helped, and not what.",
    "Praise in detail; criticise in private.":
      "Well done tells nobody anything. Say what exactly, and they can do it again.",
    "What is measured weekly is talked about weekly.":
      "Choose what you count with care: people will work for it.",
    "The first idea is the one everybody had.":
      "The second hour has the better ideas. Write down the first one and put it aside.",
    "End with who does what until when.": "It takes three minutes and saves the next meeting.",
    "plans and budgets begin": "Plans for the year are written now. A good one says what will not be done.",
    "half-year talks come near":
      "In the half-year talk nobody should hear anything for the first time. Write the first sentence now.",
    "the last third that still counts":
      "Take one thing and bring it to an end. It is worth more than three that are begun.",
    "budgets are decided":
      "Somebody should ask what last year's were for. The answer is often the better draft.",
  },
};
