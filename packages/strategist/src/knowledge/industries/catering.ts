import type { Industry } from "../industry.ts";

export const catering: Industry = {
  id: "catering",
  name: "caterers and food trucks",
  words: [
    "cater*",
    "food truck",
    "street food",
    "banquet*",
    "buffet",
    "private chef",
    "personal chef",
    "meal prep",
    "meal delivery",
    "office lunch",
    "supper club",
  ],
  hints: ["lunch", "platter", "chef"],
  model: "local",
  moment: "Somebody has to feed a group on a date and is afraid that it will be cold, late or too little.",
  weighs: [
    "that it will surely work",
    "choice for every diet",
    "how little they must organise",
    "what guests will say",
  ],
  customers: [
    "Firms that feed their teams and guests",
    "Couples planning a wedding",
    "People who celebrate at home",
  ],
  aims: ["More firms as regular clients", "More bookings for next summer", "More enquiries from our website"],
  channels: ["localSearch", "partnerships", "referrals", "instagram"],
  pillars: [
    {
      title: "It works",
      purpose: "take the fear out of the decision",
      ideas: [
        "the timetable of a real event",
        "what happens when it rains",
        "the checklist before the van leaves",
      ],
    },
    {
      title: "It tastes",
      purpose: "make people picture the plate",
      ideas: [
        "one dish that survives an hour on a buffet",
        "a plate for every diet at the same table",
        "the late-night snack that guests remember",
      ],
    },
    {
      title: "It fits",
      purpose: "help people choose the right form and size",
      ideas: [
        "buffet, table service or truck: for whom which",
        "how to reckon drinks",
        "a menu for a meeting that must go on",
      ],
    },
    {
      title: "It was good",
      purpose: "let hosts speak to hosts",
      ideas: [
        "a host tells how it went, with consent",
        "before and after of a room",
        "what guests asked the recipe for",
      ],
    },
  ],
  tactics: [
    "Visit the event rooms nearby with a tasting box and a one-page sheet for their customers.",
    "Publish three complete example menus with what each includes.",
    "Ask every host on the day after for two sentences and a photo.",
    "Offer offices a fixed lunch once a month.",
  ],
  seasons: {
    calendar: {
      1: "the year's events are planned",
      4: "communions",
      11: "year-end parties are booked",
      12: "year-end parties",
    },
    weather: {
      4: "weddings",
      6: "summer parties of firms",
    },
    schoolYear: {
      9: "conferences begin again",
    },
  },
  metrics: ["enquiries", "proposalRate", "referralShare"],
  tips: [
    "Reckon more bread and fewer main dishes than you think.",
    "Guests forgive a short wait more easily than an empty plate.",
    "Put water and glasses where people arrive.",
    "Label every dish: people with allergies will thank you.",
    "Two short buffets are faster than a long one.",
    "Ask the room about power and water before you choose the menu.",
    "Warm plates keep food hot longer than covers do.",
    "Plan something for those who arrive late.",
  ],
  hashtags: ["catering", "eventfood", "streetfood"],
  told: {
    "the timetable of a real event":
      "An event is a timetable that nobody should notice. When the guests arrive, the important part is behind us. [The timetable of a real one, hour by hour.]",
    "what happens when it rains":
      "It rains on somebody every weekend. Plan a roof before you plan a dessert, and a second way for the food. When it stays dry, the tent is simply a nice place for the bar.",
    "the checklist before the van leaves":
      "Nothing leaves without the list: power, water, knives, lighter, tape, more napkins than you think. [What is at its top, and why.] It is longer than the menu.",
    "one dish that survives an hour on a buffet":
      "Some dishes fall together after ten minutes; others get better. Braised, pickled, roasted: these wait gladly. Ours for a buffet is [the dish].",
    "a plate for every diet at the same table":
      "A table is friendly when everybody finds a plate without asking. Cook one thing well that nearly all can eat, and label it. The special diet should not look like a punishment.",
    "the late-night snack that guests remember":
      "Late in the evening nobody remembers the starter. Something warm, something salty, in the hand: [what it is with you]. It comes when the shoes come off.",
    "buffet, table service or truck: for whom which":
      "A buffet is for mingling, service is for speeches, a truck is for people who stand. Ask first what your guests should do, and then what they should eat. For ours we would say: [for whom which].",
    "how to reckon drinks":
      "People drink more when it is hot, when it is late and when they dance. Plan water first and plenty, then count the rest by the hours. What is unopened should be returnable: ask for it.",
    "a menu for a meeting that must go on":
      "A meeting that must go on wants food that needs no knife. Little, light and often, and coffee before anybody asks. [A menu for it.]",
    "a host tells how it went, with consent":
      "[With consent: a host tells what they worried about and how it went.] The best thanks is a host who was a guest.",
    "before and after of a room":
      "In the morning an empty room, in the evening a feast. [Two pictures of the same place.] And at night it is empty again.",
    "what guests asked the recipe for":
      "Guests asked for the recipe of [the dish]. Here is its secret: [one sentence].",
    "Reckon more bread and fewer main dishes than you think.":
      "Bread disappears while people wait and talk. Of the main dish most take less than planned.",
    "Guests forgive a short wait more easily than an empty plate.":
      "A wait with a glass in hand is a conversation. An empty plate is a disappointment.",
    "Put water and glasses where people arrive.":
      "Everybody is thirsty on arrival, and a queue at the door is the wrong beginning.",
    "Label every dish: people with allergies will thank you.":
      "Nobody likes to ask at a buffet. A small card answers for you.",
    "Two short buffets are faster than a long one.":
      "One long line has one end; two short ones have four hands. Put plates at the beginning only.",
    "Ask the room about power and water before you choose the menu.":
      "Two hot plates and a coffee machine are often one too many for an old fuse.",
    "Warm plates keep food hot longer than covers do.":
      "A cold plate takes the warmth out of a dish in a minute. Stack them somewhere warm.",
    "Plan something for those who arrive late.": "A plate set aside says: we were waiting for you.",
    "the year's events are planned":
      "Dates are given away early in the year. A day and a number of guests are enough to begin with.",
    communions:
      "After church a family is hungry at once. Something small should stand on the table before the meal.",
    weddings: "Families of all ages at one table want food that all know and some have never had like this.",
    "summer parties of firms": "Outside, in the evening, with colleagues: keep it light, and bring more ice.",
    "conferences begin again":
      "Programmes are full again, and breaks are short. Food that can be eaten standing saves the afternoon.",
    "year-end parties are booked": "The good evenings in December go first. Ask for the Tuesday.",
    "year-end parties":
      "Now it has to work, for everybody is tired and wants to be glad. Confirm the number of guests once more.",
  },
};
