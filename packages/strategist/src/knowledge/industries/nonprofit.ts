import type { Industry } from "../industry.ts";

export const nonprofit: Industry = {
  id: "nonprofit",
  name: "associations and charities",
  words: [
    "charity",
    "charitable",
    "nonprofit",
    "non-profit",
    "ngo",
    "foundation",
    "association",
    "social enterprise",
    "community centre",
    "community center",
    "community garden",
    "church",
    "parish",
    "mosque",
    "synagogue",
    "food bank",
    "volunteer",
    "volunteers",
    "amateur theatre",
    "theatre company",
    "theater company",
    "community theatre",
    "theatre",
    "choir",
    "orchestra",
    "verein",
    "animal rescue",
    "museum friends",
    "cooperative society",
    "homeless",
  ],
  hints: ["club", "community", "donation", "member", "trust"],
  model: "local",
  people: "supporter",
  moment:
    "People give and take part when somebody they know asks, when a story touches them, or when it happens in their own street.",
  weighs: [
    "whether it makes a difference",
    "who stands behind it",
    "what becomes of their money and time",
    "how they can help with an hour or a small sum",
  ],
  customers: [
    "Neighbours who would help if asked",
    "Former members",
    "Firms nearby that want to support something",
  ],
  aims: ["More regular donors", "More volunteers", "Fuller events"],
  channels: ["email", "events", "facebook", "partnerships"],
  pillars: [
    {
      title: "One change",
      purpose: "make the work visible in a person or place",
      ideas: ["a day that went differently, with consent", "before and after of a place", "what it took"],
    },
    {
      title: "Take part",
      purpose: "make the first step small",
      ideas: ["an hour that helps", "what is missing this week", "somebody's first day as a helper"],
    },
    {
      title: "Kept promises",
      purpose: "earn trust with openness",
      ideas: [
        "what was planned and what became of it",
        "where help did not work",
        "a look into the books in plain words",
      ],
    },
    {
      title: "Why",
      purpose: "remind people what it is about",
      ideas: ["a number that is a person", "a question children asked", "how it began"],
    },
  ],
  tactics: [
    "Ask members to bring one person to one small event.",
    "Thank within two days, by name, and report before asking again.",
    "Offer firms one afternoon of joint work with a visible result.",
    "Tell one story a month in every channel, instead of one per channel.",
  ],
  seasons: {
    calendar: {
      3: "general meetings",
      11: "the season of giving",
      12: "thanks",
    },
    weather: {
      5: "summer parties are prepared",
    },
    schoolYear: {
      9: "voluntary work begins again",
    },
  },
  metrics: ["donors", "retention", "subscribers"],
  tips: [
    "Ask for something definite.",
    "Thank before you report, and report before you ask.",
    "A name is more than a number.",
    "Small tasks find more hands.",
    "Say what you do not know yet.",
    "Invite neighbours before you need them.",
    "Photograph hands; faces need consent.",
    "Close the circle: tell people what came of it.",
  ],
  hashtags: ["community", "volunteer", "giveback"],
  told: {
    "a day that went differently, with consent":
      "On one day something went differently: [what, with consent]. It is not the solution, and it is a day. It took [what it took].",
    "before and after of a place":
      "The same place, before and after. [Two pictures.] In between lie [how many] hours by people who had something else to do as well.",
    "what it took":
      "People ask what it takes. It took [hours, money, patience], and somebody who rang a second time. We tell you so that you know what your help becomes.",
    "an hour that helps":
      "An hour helps. In an hour you can [what]. You need bring nothing, and you need not come again; most do.",
    "what is missing this week":
      "This week we lack [what]. Not much, but exactly that. If you have one standing about, write to us.",
    "somebody's first day as a helper":
      "On the first day one stands about, does not know where the cups are, and goes home tired and glad. [With consent: whose it was.] It is the same for everybody.",
    "what was planned and what became of it":
      "A year ago we said we would [what]. It became [what it became]. What is missing still is missing, and we say why: [one sentence].",
    "where help did not work":
      "Not every help helps. We tried [what], and it did not work, because [why]. Now we do [what] instead.",
    "a look into the books in plain words":
      "The books, in plain words: what came in, what went out, what it was for. [The three figures.] Ask whatever you like; somebody answers who knows.",
    "a number that is a person":
      "Behind a number there is somebody. [With consent: who, in two sentences.] We count so that nobody is forgotten.",
    "a question children asked":
      "A child asked: [the question]. We looked for a good answer. Perhaps you have one.",
    "how it began":
      "It began with [who, and what they saw]. There was no plan, no money and no name. Then somebody brought a second chair.",
    "Ask for something definite.": "Help is hard to say yes to, a Tuesday is easy. Say what, when, how long.",
    "Thank before you report, and report before you ask.":
      "Whoever is only thanked when something is needed notices it.",
    "A name is more than a number.": "A number shows how much, a name shows whom.",
    "Small tasks find more hands.":
      "Ten minutes are found by many, an evening by few. Cut the task into pieces.",
    "Say what you do not know yet.": "It makes the rest believable. Nobody expects you to know everything.",
    "Invite neighbours before you need them.": "Those who have had tea with you open the door.",
    "Photograph hands; faces need consent.":
      "A hand at work says it all, and nobody has to be asked who should not be seen.",
    "Close the circle: tell people what came of it.":
      "People gave, and then heard nothing. Two sentences are enough, and a picture.",
    "general meetings": "A general meeting need not be dull: one story, then the figures, then cake.",
    "summer parties are prepared":
      "A summer party needs hands, tables and somebody with a grill. Which could you bring?",
    "voluntary work begins again":
      "After summer there is room in many weeks. A good time to begin with something small.",
    "the season of giving":
      "Now many people think of giving. Say what for, and show what came of the last time.",
    thanks: "A thank-you that asks for nothing is the one that is remembered. Thank you.",
  },
};
