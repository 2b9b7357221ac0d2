import type { Industry } from "../industry.ts";

export const tattoo: Industry = {
  id: "tattoo",
  name: "tattoo and piercing studios",
  words: [
    "tattoo",
    "tattoos",
    "tattooist",
    "tattoo artist",
    "piercing",
    "piercings",
    "body art",
    "cover-up",
    "permanent makeup",
    "microblading",
  ],
  hints: ["ink", "blackwork", "fine line"],
  model: "local",
  moment:
    "The wish is often years old; it becomes an appointment when people find a hand whose work they would carry for life.",
  weighs: [
    "whether the style is theirs",
    "how clean it is",
    "whether they are talked into anything",
    "what healed work looks like, not only fresh",
  ],
  customers: [
    "People with a first wish and many questions",
    "Collectors who plan a large piece",
    "People who want an old one covered",
  ],
  aims: ["Fill free hours at short notice", "More bookings for large pieces", "More public reviews"],
  channels: ["instagram", "localSearch", "reviews", "website"],
  pillars: [
    {
      title: "The work",
      purpose: "show the hand",
      ideas: [
        "fresh and healed side by side, with consent",
        "a drawing on its way to the skin",
        "an old tattoo that became a new one, with consent",
      ],
    },
    {
      title: "Before you come",
      purpose: "take fear away",
      ideas: [
        "how to find the right place on the body",
        "what to eat, drink and wear on the day",
        "what it is like the first time",
      ],
    },
    {
      title: "After it",
      purpose: "be useful while it heals",
      ideas: ["the first two weeks", "when to ask and when to wait", "sun and old ink"],
    },
    {
      title: "The studio",
      purpose: "let people choose a person",
      ideas: ["who draws what best", "how we keep it clean", "what we do not tattoo, and why"],
    },
  ],
  tactics: [
    "Show healed work once a week, and say how old it is.",
    "Answer requests with three questions: what, where, how large.",
    "Keep a list of free hours at short notice, and tell it to those who asked.",
    "Send everybody the care sheet again after two days, and ask for a picture after six weeks.",
  ],
  seasons: {
    calendar: { 1: "plans for the year", 12: "vouchers, and time to think" },
    weather: { 3: "in time before the sun", 7: "protection in the sun", 10: "the long-sleeved months" },
  },
  metrics: ["bookings", "enquiries", "reviewCount"],
  tips: [
    "Choose the artist, then the design.",
    "Larger is often better.",
    "Bring three pictures of what you like and one of what you do not.",
    "Never come with a sunburn.",
    "Black lasts longest.",
    "Take a friend along, not five.",
    "Do not bargain over something you will carry for life.",
    "A wish that lasts a year is a good one.",
  ],
  hashtags: ["tattoo", "tattooartist", "ink"],
  told: {
    "fresh and healed side by side, with consent":
      "On the day everything is black and sharp. What counts is how it looks after a year. [With consent: both pictures, same light.]",
    "a drawing on its way to the skin":
      "First it is a sketch, then a size, then a place. A body is not flat: what is straight on paper has to follow a muscle. That is where most of the thinking is.",
    "an old tattoo that became a new one, with consent":
      "Covering is not painting over. The old lines have to become part of the new picture. [With consent: before, after, and how many sessions.]",
    "how to find the right place on the body":
      "Hands and feet fade fastest, ribs hurt most, and what is hidden can be shown later. Stick a drawing on for a week and see whether you stop noticing it.",
    "what to eat, drink and wear on the day":
      "Eat well before, drink water, leave the alcohol for another day. Wear something that leaves the place free and may get a stain. And sleep.",
    "what it is like the first time":
      "It is less than you feared and longer than you thought. You may ask for a break at any time. Most people say afterwards that the waiting was the worst.",
    "the first two weeks":
      "Wash it gently, keep a thin layer of what we give you on it, and leave it alone. No bath, no sun, no scratching. It is an open wound that happens to be beautiful.",
    "when to ask and when to wait":
      "A little redness and itching belong to it. Warmth that grows, or redness that spreads, does not: then go to a doctor, and tell us. Ask once too often rather than once too little.",
    "sun and old ink":
      "Sun is what makes a tattoo old. Cream on it in summer keeps black black. It is the touch-up that costs least.",
    "who draws what best":
      "Each hand has its own language. [Name] is best at [style], [name] at [style]. We gladly send you to the right one, even when it is somebody else.",
    "how we keep it clean":
      "Everything that touches skin is new or sterile, and you may watch it being opened. Ask to see it; a good studio likes that question.",
    "what we do not tattoo, and why":
      "There are things we say no to, and this is one: [what, and why]. A no today has been thanked for later.",
    "plans for the year":
      "A large piece is a year of appointments. Whoever plans it now carries it into the next winter.",
    "vouchers, and time to think":
      "Nobody should be given a tattoo, but an appointment to talk is a fine present.",
    "in time before the sun":
      "Fresh skin and sun do not go together. What should be seen in summer ought to be healed by then.",
    "protection in the sun": "Old work wants cream, new work wants shade. A light sleeve does both.",
    "the long-sleeved months":
      "Under long sleeves everything heals in peace. It is the best time for large work.",
    "Choose the artist, then the design.":
      "A good hand makes more of a simple idea than the other way round.",
    "Larger is often better.": "Lines grow a little with the years. What is tiny today is a dot then.",
    "Bring three pictures of what you like and one of what you do not.":
      "Between them lies your style. Nobody should copy any of them.",
    "Never come with a sunburn.": "Burnt skin cannot be worked on. The appointment would be lost for both.",
    "Black lasts longest.": "Colour is lovely and needs more care. Ask how it looks after five years.",
    "Take a friend along, not five.": "One calms you. Five decide for you.",
    "Do not bargain over something you will carry for life.":
      "Ask for a smaller piece rather than for a smaller price.",
    "A wish that lasts a year is a good one.":
      "Put a date on the first sketch. If you still want it then, come.",
  },
};
