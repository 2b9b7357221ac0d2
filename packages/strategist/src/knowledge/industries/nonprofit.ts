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
    "An hour is a gift as well.",
    "Ask what a gift becomes before you give it.",
    "A small gift each month helps more than a large one once.",
    "Bring somebody along; the first time is easier in twos.",
    "Ask before you bring things: what is needed changes.",
    "Telling a neighbour about it helps, too.",
    "You may begin small.",
    "Come and look before you decide.",
  ],
  hashtags: ["community", "volunteer", "giveback"],
  told: {
    "a day that went differently, with consent":
      "On one day something went differently: [what, with consent]. It is not the solution, and it is a day. It took [what it took].",
    "before and after of a place":
      "The same place, before and after. [Two pictures.] In between lie [how many] hours by people who had something else to do as well.",
    "what it took":
      "People ask what it takes. It took [hours, money, patience], and people who did not give up. We tell you so that you know what your help becomes.",
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
      "It began with [who, and what they saw]. [What there was then, and who came second.] Most things of this kind begin with less than one thinks.",
    "general meetings": "A general meeting need not be dull: one story, then the figures, then cake.",
    "summer parties are prepared":
      "A summer party needs hands, tables and somebody with a grill. Which could you bring?",
    "voluntary work begins again":
      "After summer there is room in many weeks. A good time to begin with something small.",
    "the season of giving":
      "Now many people think of giving. Ask what a gift becomes; we answer gladly, and show what came of the last ones.",
    thanks: "A thank-you that asks for nothing is the one that is remembered. Thank you.",
    "An hour is a gift as well.":
      "Not everybody has money to spare, and not everything is done with money. Tell us which hour you have, and we find something for it.",
    "Ask what a gift becomes before you give it.":
      "Whoever asks for your help should be able to answer that in two sentences. Ask us, too.",
    "A small gift each month helps more than a large one once.":
      "It can be planned with, and what is planned gets done. Choose one you do not miss.",
    "Bring somebody along; the first time is easier in twos.":
      "Nobody likes to walk into a room full of strangers. Two of you are strangers together.",
    "Ask before you bring things: what is needed changes.":
      "What was welcome last month may fill a corridor today. One message saves you the way.",
    "Telling a neighbour about it helps, too.":
      "Most people come because somebody they know spoke of it. It costs nothing but a sentence.",
    "You may begin small.":
      "An hour now and then is a good beginning. Help that is a burden helps nobody for long.",
    "Come and look before you decide.":
      "You see in a few minutes what no page tells. Ask whatever you like while you are there.",
  },
};
