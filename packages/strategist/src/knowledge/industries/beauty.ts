import type { Industry } from "../industry.ts";

export const beauty: Industry = {
  id: "beauty",
  name: "nail, lash and beauty studios",
  words: [
    "beauty",
    "beautician",
    "beauty salon",
    "nail",
    "nails",
    "nail tech",
    "nail salon",
    "nail art",
    "manicure",
    "pedicure",
    "spa",
    "cosmetic",
    "cosmetics",
    "kosmetik*",
    "eyelash",
    "lash",
    "lashes",
    "brow",
    "makeup artist",
    "make-up",
    "waxing",
    "facial",
    "skincare",
    "skin care",
    "aesthetician",
    "esthetician",
    "biab",
    "esthéticienne",
  ],
  hints: ["skin", "makeup", "gel", "acrylic"],
  model: "local",
  people: "client",
  moment:
    "An occasion, a broken nail or a free hour makes people look; they choose by pictures, by cleanliness, and by whether they can book at once.",
  weighs: [
    "how it looks after two weeks",
    "whether everything is clean",
    "a time that suits",
    "what others show of their visit",
  ],
  customers: [
    "People nearby who come every few weeks",
    "Brides and guests of celebrations",
    "People who have never had it done",
  ],
  aims: ["Fill the weekdays", "More clients who book the next visit at once", "Fewer missed appointments"],
  channels: ["instagram", "localSearch", "reviews", "referrals"],
  pillars: [
    {
      title: "The work",
      purpose: "let the result speak",
      ideas: [
        "a set from bare to finished",
        "a detail seen from very near",
        "the same design on short and on long",
      ],
    },
    {
      title: "So that it lasts",
      purpose: "help between two visits",
      ideas: [
        "what shortens the life of a set",
        "what to do when one breaks",
        "how to take it off without harm",
      ],
    },
    {
      title: "Before you come",
      purpose: "make the first visit easy",
      ideas: ["what suits whom", "how long it takes and what happens", "what to leave off on the day"],
    },
    {
      title: "Clean and calm",
      purpose: "earn trust by showing what others hide",
      ideas: ["how the tools are cleaned", "when it is better to wait", "whose hands do the work"],
    },
  ],
  tactics: [
    "Photograph each result in the same light, and show a close one and a whole one.",
    "Offer the next appointment before the client gets up.",
    "Keep a list of people who can come at short notice, and write to them first.",
    "Pin three posts: what there is, what it costs, how to book.",
  ],
  seasons: {
    calendar: {
      2: "red for one evening",
      10: "dark colours and small ghosts",
      12: "celebrations, and hands in every picture",
    },
    weather: { 5: "feet come out", 7: "sun, sea and sunscreen", 11: "dry air and dry skin" },
    schoolYear: { 6: "proms and leaving parties" },
  },
  metrics: ["bookings", "noShows", "repeatRate"],
  tips: [
    "Oil the edges in the evening; dry edges make everything look old.",
    "Do not use nails as tools.",
    "Gloves for the dishes save a week.",
    "Never pull off what is glued on.",
    "Bring a picture of what you do not want, too.",
    "Sunscreen is the care that pays most.",
    "Come without cream on the day.",
    "Say if something hurts: it should not.",
  ],
  hashtags: ["nailsandbeauty", "beautycare", "selfcare"],
  told: {
    "a set from bare to finished":
      "It begins with bare ones and with patience. [Pictures of each step.] What lasts is decided in the part nobody photographs: the preparation.",
    "a detail seen from very near":
      "From very near one sees what is clean and what only looks it. [One detail, as large as the picture.] Look at the edges first.",
    "the same design on short and on long":
      "A design does not need length. Here is the same one twice: [short and long]. Choose by what your hands do all day.",
    "what shortens the life of a set":
      "Hot water, cleaning agents and opening tins shorten it most. Gloves, oil and a little patience lengthen it. If something lifts, come soon and leave it alone until then.",
    "what to do when one breaks":
      "Do not pull and do not glue it yourself. File the edge smooth so that it catches nowhere, cover it, and write to us. [How soon you can mend it.]",
    "how to take it off without harm":
      "What was put on with care should be taken off with care. Peeling takes a layer of the nail along. Have it removed, or ask us how to do it slowly at home.",
    "what suits whom":
      "It depends less on fashion than on what you do with your hands or how much time you have in the morning. Short and strong suits those who work with them. Tell us about your day and we find it together.",
    "how long it takes and what happens":
      "Plan [how long] for a first visit, because we look before we begin. Then it goes [the steps, in one sentence]. You may ask at each of them, or say nothing at all.",
    "what to leave off on the day":
      "Leave off cream, oil and what you would not like to get a stain on. Bare skin and bare nails make the best beginning. Jewellery may come along in a pocket.",
    "how the tools are cleaned":
      "What touches skin is cleaned and disinfected before the next person, or thrown away. This is how it goes with us: [the steps]. You may ask to see it, here and everywhere else.",
    "when it is better to wait":
      "Sometimes the honest answer is no: with a wound, a rash or an infection it is better to wait. A good studio says so. Let it be looked at first, and come when it has healed.",
    "whose hands do the work":
      "These hands do it: [name]. What they like most: [what]. If you have a wish, ask for them.",
    "Oil the edges in the evening; dry edges make everything look old.":
      "A drop on each, rubbed in while you do something else. After a week one sees the difference.",
    "Do not use nails as tools.":
      "A key opens the tin, a coin the battery. What is used as a lever breaks as one.",
    "Gloves for the dishes save a week.":
      "Hot water swells what was dry, and then it lifts. The gloves need only hang where you see them.",
    "Never pull off what is glued on.":
      "The uppermost layer comes along, and needs months to grow back. Soak it, or let us do it.",
    "Bring a picture of what you do not want, too.":
      "A no is often clearer than a yes. It saves us both a surprise.",
    "Sunscreen is the care that pays most.":
      "Hands and face age first where the light falls. Put it on in the morning, in winter too.",
    "Come without cream on the day.":
      "Nothing holds on grease. Afterwards you get as much of it as you like.",
    "Say if something hurts: it should not.":
      "Warm is normal for a moment, pain is not. A word is enough and we stop.",
    "red for one evening":
      "For one evening red is right, whatever you wear otherwise. Book the days before, not the day itself.",
    "dark colours and small ghosts":
      "In autumn colours may be dark, and for one week even silly. Small ghosts come off again.",
    "celebrations, and hands in every picture":
      "Hands hold glasses, presents and other hands, and all of it is photographed. The days before the holidays go first: write early.",
    "feet come out": "All winter nobody looked. A pedicure now, and the sandals may come.",
    "sun, sea and sunscreen":
      "Salt, sand and sun are hard on everything that shines. Oil in the evening and a hat at noon help most.",
    "dry air and dry skin":
      "Heated air takes the moisture out of skin. Thicker cream, less hot water, and a glass beside you.",
    "proms and leaving parties":
      "Everybody wants the same afternoon. Whoever writes now may still choose the hour.",
  },
};
