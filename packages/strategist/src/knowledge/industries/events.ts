import type { Industry } from "../industry.ts";

export const events: Industry = {
  id: "events",
  name: "photographers and event services",
  words: [
    "photographer",
    "photography",
    "videograph*",
    "wedding",
    "wedding film",
    "wedding planner",
    "wedding photograph*",
    "event plan*",
    "event manag*",
    "event hire",
    "dj",
    "live band",
    "wedding band",
    "musician",
    "string quartet",
    "wedding venue",
    "event venue",
    "party hire",
    "party planner",
    "celebrant",
    "marquee",
    "photo booth",
    "magician",
    "entertainer",
    "party tent",
    "dance floor",
    "balloon",
    "tent hire",
  ],
  hints: ["event", "venue", "party", "parties", "band", "hire"],
  model: "local",
  people: "client",
  moment: "A date is fixed, everything else follows, and people choose the few who shape the memory first.",
  weighs: [
    "whether the style is theirs",
    "whether the person is good to have around",
    "that nothing can go wrong",
    "what is included",
  ],
  customers: [
    "Couples planning a wedding",
    "Firms with a date to celebrate",
    "Families with a reason for pictures",
  ],
  aims: ["More bookings for next year", "More enquiries on weekdays", "Be recommended by venues"],
  channels: ["instagram", "referrals", "website", "partnerships"],
  pillars: [
    {
      title: "The moment",
      purpose: "show feeling before technique",
      ideas: [
        "one picture or minute and what led to it",
        "the quiet scene beside the large one",
        "laughter that was not planned",
      ],
    },
    {
      title: "Plan it well",
      purpose: "help people who do this once",
      ideas: ["a timetable that breathes", "light, rain and other guests", "what to decide first"],
    },
    {
      title: "Behind it",
      purpose: "show the calm in the work",
      ideas: ["what is in the bag", "how a shy person is put at ease", "the night after"],
    },
    {
      title: "Places and partners",
      purpose: "be at home in the trade",
      ideas: [
        "a room and its best hour",
        "a colleague we love to work with",
        "a small place for a small celebration",
      ],
    },
  ],
  tactics: [
    "Show three complete events instead of the best thirty pictures.",
    "Send the rooms and partners of each event pictures they may use with your name.",
    "Answer enquiries with two dates for a talk, not with a price list.",
    "Write to past customers before the anniversary.",
  ],
  seasons: {
    calendar: {
      3: "fairs and tastings",
      11: "family portraits",
      12: "year-end parties",
    },
    weather: {
      1: "dates for summer are given away",
      5: "weddings",
      9: "firms and late weddings",
    },
  },
  metrics: ["enquiries", "proposalRate", "referralShare"],
  tips: [
    "Plan a quarter of an hour for nothing.",
    "Ask who must be in the picture, and who must not stand together.",
    "Soft light is beside the window, not under the lamp.",
    "Choose the person first and the package second.",
    "Feed the musicians.",
    "Have a plan for rain that you would like, too.",
    "Put somebody else in charge of the telephone.",
    "Print the pictures; screens forget.",
  ],
  hashtags: ["events", "photography", "celebration"],
  told: {
    "one picture or minute and what led to it":
      "One picture, and what came before it: [what led to it]. A second later it was over. That is why one stands there and waits.",
    "the quiet scene beside the large one":
      "While everybody looked at [the large scene], this happened at the edge. [The picture or the minute, with consent.] It is the one they framed.",
    "laughter that was not planned":
      "Nobody had planned it: [what happened]. One can plan the time in which it may happen. That is most of the work.",
    "a timetable that breathes":
      "A timetable breathes when after each point there is nothing for a while. Guests are late, hugs are long, veils get caught. Plan the light first, then the food, then the rest.",
    "light, rain and other guests":
      "Look for shade at noon, for a roof in any case, and for the hour before sunset in secret. Other guests photograph, too: ask them to put it away once. Rain makes good pictures if there is one dry place.",
    "what to decide first":
      "Decide on three things first: the day, the people, the feeling. Everything else follows, and much of it falls away. Whoever begins with the chairs has chairs.",
    "what is in the bag":
      "In the bag there is less than people think, and something nobody expects: [what]. It has saved [how many] evenings.",
    "how a shy person is put at ease":
      "Shy people need something to do and nobody who counts to three. Walk, talk, look at each other. The picture is taken when they think it is over.",
    "the night after":
      "The night after is for copying, twice, before one sleeps. Then one looks at three of them. The rest waits for daylight.",
    "a room and its best hour":
      "Every room has its hour. In [the room] it is [when], from [which side]. Put the table there and not in the middle.",
    "a colleague we love to work with":
      "We like working with [who]. They [what they do, and how one notices it]. Nobody has to explain anything.",
    "a small place for a small celebration":
      "For a small celebration one does not need a hall. [The place] takes [how many] people, smells of [what], and has a door to the garden.",
    "Plan a quarter of an hour for nothing.": "It is always needed, and never for what you think.",
    "Ask who must be in the picture, and who must not stand together.":
      "Two lists, one minute, no scene on the day.",
    "Soft light is beside the window, not under the lamp.":
      "Turn off the ceiling light and turn people to the window. That is the whole secret.",
    "Choose the person first and the package second.":
      "A package can be changed. Somebody you do not like stays in every picture.",
    "Feed the musicians.": "A hungry band plays fast. A plate at the right time is a longer evening.",
    "Have a plan for rain that you would like, too.": "If you like plan B, the weather does not matter.",
    "Put somebody else in charge of the telephone.": "Somebody will ask for the way. It should not be you.",
    "Print the pictures; screens forget.": "On paper they get looked at. Choose twenty, not two thousand.",
    "dates for summer are given away":
      "The Saturdays of summer are given away in winter. Ask about Fridays as well.",
    "fairs and tastings": "At fairs one hears voices, not only prices. Listen to who asks you something.",
    weddings: "Now everybody marries, and everything blossoms for it. A little shade is worth gold.",
    "firms and late weddings": "Firms meet again, and late weddings have the softer light.",
    "family portraits": "A portrait before the holidays becomes a present. Come as you are, only rested.",
    "year-end parties":
      "Year-end parties want one good moment, early in the evening. Plan it before the buffet.",
  },
};
