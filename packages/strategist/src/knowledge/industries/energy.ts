import type { Industry } from "../industry.ts";

export const energy: Industry = {
  id: "energy",
  name: "solar and energy installers",
  words: [
    "solar",
    "photovolt*",
    "heat pump",
    "battery storage",
    "home battery",
    "renewable",
    "renewables",
    "charging station",
    "wallbox",
    "wall box",
    "insulation",
    "draught-proof*",
    "ev charger",
  ],
  hints: ["battery", "energy"],
  model: "local",
  moment:
    "A bill, a broken boiler, a new roof or a neighbour's panels start the thought; then people compare for months and fear choosing wrongly.",
  weighs: [
    "what it will really bring in their house",
    "who is there when it fails",
    "grants, papers and who sees to them",
    "how long the work takes",
  ],
  customers: [
    "Home owners whose heating is old",
    "Farms and firms with large roofs",
    "Neighbours of roofs we have done",
  ],
  aims: [
    "More enquiries for a first visit",
    "More offers that become orders",
    "Be recommended by our customers",
  ],
  channels: ["localSearch", "website", "referrals", "reviews"],
  pillars: [
    {
      title: "On this roof",
      purpose: "prove it with houses nearby",
      ideas: [
        "a roof before, during and after",
        "what a household uses and makes on one day, with consent",
        "a roof we advised against",
      ],
    },
    {
      title: "Worked out",
      purpose: "make cost and yield understandable",
      ideas: [
        "what drives a price up or down",
        "how to read a yearly bill",
        "when a battery is worth it, and when not",
      ],
    },
    {
      title: "Papers and rules",
      purpose: "take the fear of forms",
      ideas: [
        "what has to be registered, in which order",
        "how a grant is asked for",
        "what changes this year, in plain words",
      ],
    },
    {
      title: "The crew",
      purpose: "open the door before the bell rings",
      ideas: ["a day on the scaffold", "what an apprentice learned", "how we leave a cellar"],
    },
  ],
  tactics: [
    "Write one page on what a visit looks like, which papers to have ready and what the owner holds in hand afterwards.",
    "Ask each customer after a year what it brought, and publish the answer with consent.",
    "Put a card into the letterboxes of a street where you are at work.",
    "Hold an evening with a customer who answers the questions himself.",
  ],
  seasons: {
    calendar: {
      1: "bills arrive, plans begin",
      11: "grants and budgets of the coming year",
    },
    weather: {
      3: "roofs before the sun",
      5: "long days show what a roof makes",
      9: "heating before the cold",
    },
  },
  metrics: ["enquiries", "proposalRate", "referralShare"],
  tips: [
    "Look at your yearly use before you look at panels.",
    "A little shade at the wrong hour costs more than a poor angle.",
    "Repair the roof first; the panels stay for decades.",
    "Run the washing machine at noon when the sun pays for it.",
    "Ask who comes when something fails, and how soon.",
    "Insulation makes every heating system smaller.",
    "Keep the papers of the installation together; the next owner will ask.",
    "Compare offers by what is included, not by the last line.",
  ],
  hashtags: ["solarpower", "heatpump", "homeenergy"],
  told: {
    "a roof before, during and after":
      "Before, it was a roof. During, it was a scaffold and some noise: [how many days]. [Pictures, and what it makes now, with consent.] What you do not see from the street is the care taken with every tile.",
    "what a household uses and makes on one day, with consent":
      "Most households use most when the sun is low: in the morning and in the evening. Seeing a single day on one page explains more than any brochure. [The curve of a day, with consent.]",
    "a roof we advised against":
      "Not every roof should carry panels. This one had [the reason], and we said so. An honest no costs one order and saves a long annoyance.",
    "what drives a price up or down":
      "It is rarely the panels. Scaffold, the state of the roof, the way of the cables and the meter cupboard make the difference. Ask of two offers which of these they hold.",
    "how to read a yearly bill":
      "Look at what you used, not at what you paid: prices change, habits do not. Compare it with the year before and note what was different. That number is where every plan begins.",
    "when a battery is worth it, and when not":
      "A battery is worth it when you use much after sunset and make more than you need at noon. It is not when your days are busy and your roof is small. You can add one later; leave room for it.",
    "what has to be registered, in which order":
      "First ask, then build, then register: the order matters more than the speed. [What is needed here, and with whom.] [What you take off your customers' hands.]",
    "how a grant is asked for":
      "Grants mostly have to be asked for before you order. Get the offer, apply, wait for the answer, sign. Whoever signs first often loses it.",
    "what changes this year, in plain words":
      "Rules change and headlines make them sound worse or better than they are. What is new: [the change]. What it means for you: [one sentence].",
    "a day on the scaffold":
      "It begins with tea and a look at the sky. Then everything goes up the ladder twice: once to be fitted and once because something is missing. [A picture of the day.]",
    "what an apprentice learned":
      "[Name] learned [what] this month. It looks small from below, and it is what keeps the rain out for decades.",
    "how we leave a cellar":
      "The roof is for the sun, the cellar is for you. Labelled, swept, explained: afterwards somebody should know which switch does what. [A picture of one you left.]",
    "Look at your yearly use before you look at panels.":
      "Panels are sized by what you need, not by what fits. Last year's bill is the better architect.",
    "A little shade at the wrong hour costs more than a poor angle.":
      "One shaded corner can hold back its neighbours. Look at the roof in the morning, at noon and in winter.",
    "Repair the roof first; the panels stay for decades.":
      "Taking panels down to mend tiles costs twice. Have the roof looked at first, even if it delays you.",
    "Run the washing machine at noon when the sun pays for it.":
      "What you use at once you need not buy. A timer is enough.",
    "Ask who comes when something fails, and how soon.":
      "Things fail on Sundays, too. The answer to this question is part of the price.",
    "Insulation makes every heating system smaller.":
      "A smaller system costs less to buy and less to run. Begin with what keeps the warmth in.",
    "Keep the papers of the installation together; the next owner will ask.":
      "A folder with the plan, the test sheets and the numbers saves hours. Photograph the labels, too.",
    "Compare offers by what is included, not by the last line.":
      "A missing line looks like a bargain. Put two offers side by side and mark what only one of them holds.",
    "bills arrive, plans begin":
      "When the yearly bill comes, look at the use before the sum. It tells whether you should change a supplier, a habit or a roof.",
    "roofs before the sun":
      "Whoever wants the summer sun begins in late winter. Offers, grants and the scaffold all need their weeks.",
    "long days show what a roof makes":
      "On long days a roof shows what it can do. Watch one sunny and one grey day: both are useful.",
    "heating before the cold":
      "Have the heating looked at while it is still warm outside. The first cold evening is everybody's first call.",
    "grants and budgets of the coming year":
      "Many budgets begin with the year, and some are spent soon after. Get your papers ready now.",
  },
};
