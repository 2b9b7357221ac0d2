import type { Industry } from "../industry.ts";

export const accounting: Industry = {
  id: "accounting",
  name: "accountants and tax advisers",
  words: [
    "accountant",
    "accounting",
    "accountancy",
    "bookkeep*",
    "book-keep*",
    "tax adviser",
    "tax advisor",
    "tax return",
    "tax consultant",
    "tax prepar*",
    "taxes",
    "tax",
    "payroll service",
    "payroll bureau",
    "cpa",
    "auditor",
    "steuerberat*",
    "comptable",
    "steuerbüro",
    "buchhaltung",
    "lohnbuchhaltung",
    "expert-comptable",
    "contable",
    "asesoría fiscal",
    "commercialista",
  ],
  hints: ["payroll", "audit", "invoice", "vat", "finance"],
  model: "firms",
  people: "client",
  moment:
    "People look for one when they found a firm, when a letter of an authority arrives or when the firm outgrows its folders; and they ask acquaintances first.",
  weighs: [
    "that nothing will be missed",
    "plain words",
    "how quickly questions are answered",
    "experience with firms like theirs",
  ],
  customers: [
    "Self-employed people in their first years",
    "Craft firms with up to twenty people",
    "Small shops",
  ],
  aims: ["More enquiries from small firms", "Be recommended by our clients", "Keep clients for longer"],
  channels: ["referrals", "website", "linkedin", "email"],
  pillars: [
    {
      title: "In plain words",
      purpose: "make the dreaded subject understandable",
      ideas: [
        "a word of the tax letter, explained",
        "what a rule changes for a small firm",
        "a myth about expenses",
      ],
    },
    {
      title: "In good time",
      purpose: "be the calendar of the reader",
      ideas: [
        "what is due next, and what to have ready",
        "a quarter of an hour a week that saves a weekend",
        "papers you may throw away",
      ],
    },
    {
      title: "Decide with numbers",
      purpose: "show that bookkeeping is for the owner",
      ideas: [
        "three lines of a statement that matter",
        "before hiring the first person",
        "what a price rise really brings",
      ],
    },
    {
      title: "Work with us",
      purpose: "show how it feels to be a client",
      ideas: ["the first month, step by step", "how papers travel", "who answers when somebody is away"],
    },
  ],
  tactics: [
    "Write one page for each kind of client you want, with the three questions they ask first.",
    "Send a short letter before every date that concerns your clients.",
    "Offer founders a fixed first package with a fixed price.",
    "Meet banks, lawyers and business advisers nearby and be reachable for their clients.",
  ],
  seasons: {
    calendar: {
      1: "the year is closed",
      3: "statements",
      5: "returns are due soon",
      9: "the year can still be steered",
      11: "before the year ends",
    },
  },
  metrics: ["enquiries", "proposalRate", "retention"],
  tips: [
    "Keep private and business money in two accounts from the first day.",
    "Photograph a receipt when you get it; ink fades.",
    "Put tax aside with every payment you receive.",
    "Write the invoice the day the work is done.",
    "Profit is an opinion until it is in the account.",
    "Ask before you sign, not after.",
    "Look at what customers owe you once a week.",
    "A reminder is a service; send it early and friendly.",
  ],
  hashtags: ["smallbusiness", "bookkeeping", "taxtips"],
  told: {
    "a word of the tax letter, explained":
      "Letters of the tax office are written to be correct, not to be understood. This week's word: [the word]. In plain language: [one sentence]. If it is in your letter, here is what to do: [one sentence].",
    "what a rule changes for a small firm":
      "A rule has changed: [which, and from when]. For a small firm it mostly means one thing: [what to do differently]. If you are not sure whether it concerns you, send us a line before the next invoice.",
    "a myth about expenses":
      "Many believe that an expense saves its whole price. It saves only the tax on it; the rest is spent. Buy because you need it, and be glad of the receipt.",
    "what is due next, and what to have ready":
      "Deadlines are only unpleasant when they are a surprise. Next is: [what, and when]. Have ready: bank statements, open invoices, receipts that are still in a pocket. What is missing today can still be found today.",
    "a quarter of an hour a week that saves a weekend":
      "Take a quarter of an hour each week, always on the same day. File receipts, send reminders, look at what came in. It does not feel like much, and at the end of the year a weekend is yours again.",
    "papers you may throw away":
      "Paper has a term, and after it you may let it go. How long differs by kind: invoices, contracts and payroll are not the same. Ask before you throw, scan before you ask, and keep whatever belongs to something you still own.",
    "three lines of a statement that matter":
      "You need not read the whole statement. Look at what came in, what of it was left, and what customers still owe you. If two of them move apart, ring us.",
    "before hiring the first person":
      "Before you hire, reckon what somebody costs with everything that comes on top, and what you earn in a weak month. Then ask whether the work is there in that month as well. If the answer is nearly, begin with fewer hours.",
    "what a price rise really brings":
      "A higher price goes almost whole into what is left, a new customer does not. Reckon how many customers you could lose before it costs you anything. The number is mostly larger than the fear.",
    "the first month, step by step":
      "The first month is mostly questions: what is there, what is missing, how receipts travel, who does what by when. [What you do in the first weeks.] From then on it becomes quiet.",
    "how papers travel":
      "Papers should travel once. [How they reach you: scan, app, folder], and by [which day of the month]. What we do not understand we ask in one message, not in five.",
    "who answers when somebody is away":
      "One person who knows everything is a risk for you. With us: [who answers when somebody is away, and what they have seen]. You should hardly notice it.",
    "Keep private and business money in two accounts from the first day.":
      "Mixed accounts have to be taken apart each month, by you or by somebody you pay. Two cards are enough.",
    "Photograph a receipt when you get it; ink fades.":
      "Thermal paper is blank before the year is over. One picture at the till, one folder, done.",
    "Put tax aside with every payment you receive.":
      "What lies on a second account is not missed, and it is there when the letter comes.",
    "Write the invoice the day the work is done.":
      "Every day you wait, your customer waits longer. The invoice is the last part of the work.",
    "Profit is an opinion until it is in the account.":
      "Many firms fail with full order books and an empty account. Plan with what has arrived.",
    "Ask before you sign, not after.":
      "Afterwards we can only explain. Before, we can still change something.",
    "Look at what customers owe you once a week.":
      "Money seldom gets lost all at once. Look, write, ring: in this order.",
    "A reminder is a service; send it early and friendly.":
      "Most people have only forgotten. A kind line after a few days saves a hard one later.",
    "the year is closed":
      "What you gather now need not be searched for under pressure. Begin with a list of what is still missing; it is shorter than it feels.",
    statements:
      "A statement is a look back that should change something. Ask what you would do differently after reading it.",
    "returns are due soon":
      "Send what you have; what is missing can be named. It is quicker to ask for one paper than to look for all.",
    "the year can still be steered":
      "Purchases, provisions, prices: until the end of the year they can be chosen. In January they can only be booked.",
    "before the year ends":
      "Before the year ends, look at three things: what is to be bought anyway, who still owes you, and what has to be counted.",
  },
};
