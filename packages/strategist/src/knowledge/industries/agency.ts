import type { Industry } from "../industry.ts";

export const agency: Industry = {
  id: "agency",
  name: "design, marketing and media agencies",
  words: [
    "marketing agency",
    "design agency",
    "advertising agency",
    "creative agency",
    "web agency",
    "digital agency",
    "agency",
    "marketing",
    "graphic design*",
    "branding",
    "brand design*",
    "advertis*",
    "copywrit*",
    "web develop*",
    "web design*",
    "website design*",
    "seo",
    "search engine optimi*",
    "social media manag*",
    "social media account",
    "social media agency",
    "public relations",
    "pr agency",
    "translation",
    "translator",
    "interpreter",
    "video production",
    "content agency",
    "ux design*",
    "packaging design",
    "logo design",
    "logo",
    "graphic",
  ],
  hints: ["design", "social media", "campaign", "website", "brand", "content", "media"],
  model: "firms",
  people: "client",
  moment:
    "Firms look when a launch comes near, the person who did it left, or they saw a competitor do it better.",
  weighs: [
    "work that resembles what they need",
    "whether results will be shown honestly",
    "who does the work in the end",
    "how changes are dealt with",
  ],
  customers: [
    "Owner-led firms without a marketing team",
    "Start-ups after their first round",
    "Firms whose website is old",
  ],
  aims: ["More enquiries that fit us", "More regular retainers", "Be recommended by clients"],
  channels: ["linkedin", "website", "referrals", "outreach"],
  pillars: [
    {
      title: "Shown work",
      purpose: "let the result speak and the thought be seen",
      ideas: [
        "a decision in a design, defended",
        "the version that was thrown away",
        "what changed after it went live",
      ],
    },
    {
      title: "Taken apart",
      purpose: "show judgment on things everybody knows",
      ideas: [
        "a page or poster that works, and why",
        "a campaign that confuses",
        "three words that say nothing",
      ],
    },
    {
      title: "Do it yourself",
      purpose: "help those who cannot pay yet",
      ideas: ["a briefing on one page", "how to give feedback that helps", "when a template is enough"],
    },
    {
      title: "How we work",
      purpose: "take away the fear of chaos",
      ideas: [
        "the calendar of a project",
        "what costs extra and what does not",
        "a mistake, and what we changed",
      ],
    },
  ],
  tactics: [
    "Choose one kind of client for the quarter and rebuild the first screen of the website for them.",
    "Offer a paid review as a small first job, credited to a larger one.",
    "Turn each finished project into one case and three posts within a month.",
    "Take part in one meeting of your clients' trade instead of your own.",
  ],
  seasons: {
    calendar: {
      1: "the year's campaigns are planned",
      9: "the fourth quarter is prepared",
      10: "budgets for next year",
    },
    weather: {
      3: "spring launches",
    },
  },
  metrics: ["qualifiedTalks", "proposalRate", "retention"],
  tips: [
    "Say one thing; people remember none of three.",
    "Write the headline last and read it first.",
    "Ask what the reader should do next.",
    "White space is not empty.",
    "Test with somebody who does not care.",
    "A good brief says what must not change.",
    "Name files as if a stranger had to find them.",
    "The second draft begins with deleting.",
  ],
  hashtags: ["branding", "design", "contentmarketing"],
  told: {
    "a decision in a design, defended":
      "Every design is a row of decisions. Here it was [the decision], and not [the alternative], because [the reader or buyer]. We defend it because it was made for somebody.",
    "the version that was thrown away":
      "The first version was good, and it went away. [A picture.] [What it wanted too much of.] We miss it a little.",
    "what changed after it went live":
      "After it went live something changed: [what, and how you know]. Not everything was ours; the offer was good as well. One should say that, too.",
    "a page or poster that works, and why":
      "We like this one, though it is not ours: [page or poster]. One thought, one picture, one way on. Look at what was left out.",
    "a campaign that confuses":
      "You see it and do not know what to do: [the campaign, kindly described]. It has three messages and no reader. We would have kept the second one.",
    "three words that say nothing":
      "Innovative, holistic, passionate: strike them and read the sentence again. If nothing is missing, nothing was there. Put in what one can see instead.",
    "a briefing on one page":
      "A good briefing fits on a page: who should do what, why would they, what do they believe now, and what must not change. Leave out the colours. If you cannot fill in a line, we talk about that line first.",
    "how to give feedback that helps":
      'Say what you see and what it does to you, not how to mend it. "I overlook the date" helps; "make it bigger" does not. Collect it from everybody, and let one person send it.',
    "when a template is enough":
      "A template is enough when the thing is gone tomorrow or when nobody has to choose you for it. For everything you will be recognised by, it is too little. If in doubt, ask us which it is.",
    "the calendar of a project":
      "A project has five dates: briefing, idea, draft, corrections, out. Two of them are yours. If one moves, all of them do.",
    "what costs extra and what does not":
      "Included is [what]. On top comes [what], and only after you said yes. Corrections are part of it; a new briefing is a new project.",
    "a mistake, and what we changed":
      "We made a mistake: [what happened]. The client heard it from us. Since then [what you changed].",
    "Say one thing; people remember none of three.":
      "Everybody throws three balls, and nobody catches one. Choose.",
    "Write the headline last and read it first.":
      "You only know at the end what it is about. The reader only has the beginning.",
    "Ask what the reader should do next.":
      "If you do not know, the reader will not either. One button is enough.",
    "White space is not empty.":
      "It tells the eye where to begin. Filling it is like talking without a pause.",
    "Test with somebody who does not care.":
      "Friends are polite and colleagues know too much. Ask the person at the next table.",
    "A good brief says what must not change.":
      "Freedom comes from the fence. What is fixed need not be argued about.",
    "Name files as if a stranger had to find them.": "You are the stranger in half a year.",
    "The second draft begins with deleting.": "What can go without being missed was for yourself.",
    "the year's campaigns are planned":
      "Campaigns of the year are planned now. Put the quiet weeks in as well.",
    "spring launches":
      "What should be seen in spring has to be photographed in winter. Nearly too late is now.",
    "the fourth quarter is prepared":
      "The last quarter is loud. Decide now where you want to be heard, and where not.",
    "budgets for next year": "Before the new budget, look at what of the old one still works without money.",
  },
};
