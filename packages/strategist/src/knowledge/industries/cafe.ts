import type { Industry } from "../industry.ts";

export const cafe: Industry = {
  id: "cafe",
  name: "cafés and coffee shops",
  words: [
    "coffee",
    "café",
    "cafe",
    "espresso",
    "coffee roaster",
    "coffee roastery",
    "tea room",
    "tearoom",
    "teahouse",
    "tea house",
    "kaffeerösterei",
    "kaffeehaus",
    "cafetería",
    "torréfacteur",
  ],
  hints: ["roaster", "roast", "barista", "latte", "tea"],
  model: "local",
  moment:
    "People choose a café out of habit and change it when their way, their hour or their company changes.",
  weighs: ["how near it is to their way", "how long it takes", "the taste", "whether they feel known"],
  customers: [
    "Commuters who pass in the morning",
    "Parents after school",
    "People who work from here for an hour",
  ],
  aims: ["More breakfast guests on weekdays", "More regulars", "Sell more beans to take home"],
  channels: ["localSearch", "instagram", "partnerships", "referrals"],
  pillars: [
    {
      title: "The cup",
      purpose: "show that quality is a craft and no accident",
      ideas: [
        "where this month's beans come from and who grew them",
        "why the same beans taste different in two methods",
        "the mistake that makes coffee at home bitter",
      ],
    },
    {
      title: "The people",
      purpose: "make the first visit feel like the fifth",
      ideas: [
        "who opens in the morning and what that hour looks like",
        "a regular and their order, with consent",
        "what the team drinks when nobody is looking",
      ],
    },
    {
      title: "The street",
      purpose: "be part of the neighbourhood's day",
      ideas: [
        "what is new within a short walk",
        "a neighbour's work on the wall",
        "the quiet corner for working, and its best hours",
      ],
    },
    {
      title: "The occasion",
      purpose: "give a reason to come today",
      ideas: [
        "what goes with the weather this week",
        "the breakfast for people who are late",
        "a small tasting after closing time",
      ],
    },
  ],
  tactics: [
    "Offer the offices nearby a standing order for meetings, delivered on foot.",
    "Name a drink after the street and serve it only there.",
    "Hold a short tasting one evening a month and let regulars bring somebody new.",
    "Put a card with brewing advice into every bag of beans.",
  ],
  seasons: {
    calendar: {
      1: "the month of new habits and early mornings",
      12: "gifts of beans and cards",
    },
    weather: {
      3: "the first tables outside",
      6: "cold drinks and long evenings",
      11: "warm spices and dark afternoons",
    },
    schoolYear: {
      9: "the return of commuters and students",
    },
  },
  metrics: ["footfall", "repeatRate", "averageSale"],
  tips: [
    "Coffee keeps best in the closed bag, away from light, and not in the refrigerator.",
    "Grind just before brewing: most of the aroma leaves soon after.",
    "Bitter usually means too fine or too long; sour means too coarse or too short.",
    "Water that has just stopped boiling is kinder to the beans than boiling water.",
    "A darker roast is not stronger; it tastes more of the roast and less of the bean.",
    "Milk is sweetest when it is hot enough to drink and no hotter.",
    "A clean grinder changes the cup more than a new machine.",
    "Weighing the beans once shows more than changing the beans often.",
  ],
  hashtags: ["coffee", "coffeeshop", "shoplocal"],
  told: {
    "where this month's beans come from and who grew them":
      "Before the coffee was a bean it was a fruit, and somebody picked it by hand. This month's comes from [where, and who grew it]. Ask us for a cup without milk first: that is where you taste the place.",
    "why the same beans taste different in two methods":
      "Hot water decides what comes out of a bean, and the method decides how long it may. A filter brings out fruit and lightness, an espresso weight and sweetness. Try the same beans both ways once; you will think they are two.",
    "the mistake that makes coffee at home bitter":
      "It is mostly not the beans. Too fine a grind, water that is still boiling or a pot that stands on the heat: each of them makes coffee bitter. Change one of the three and taste again.",
    "who opens in the morning and what that hour looks like":
      "The light goes on before the street does. [Name] grinds the first coffee, tastes it, pours it away and adjusts. When the first guest comes in, it is already the third cup.",
    "a regular and their order, with consent":
      "Some people order with a nod. [With consent: who, what, and since when.] It is the best part of knowing a street.",
    "what the team drinks when nobody is looking":
      "When nobody is looking we drink [what it is]. It is not on the board, but you may ask for it.",
    "what is new within a short walk":
      "You do not have to go far to find something new. Within a few minutes' walk there is now [what and where]. Take a coffee along.",
    "a neighbour's work on the wall":
      "On our wall hangs the work of a neighbour. [Who, and what it shows.] Stand in front of it while the milk is steaming.",
    "the quiet corner for working, and its best hours":
      "If you want to work, sit [where]. It is quietest at [hours], there is [socket or light], and one coffee an hour is a fair rent.",
    "what goes with the weather this week":
      "Weather decides what one wants before one knows it. For this week we would say: [a drink and what goes with it].",
    "the breakfast for people who are late":
      "Late is when breakfast is most needed. You can have ours until [time], and some of it in your hand: [what].",
    "a small tasting after closing time":
      "After closing we put out some cups and compare. [When, and what will be tasted.] No knowledge needed, only curiosity.",
    "Coffee keeps best in the closed bag, away from light, and not in the refrigerator.":
      "In the refrigerator it takes on moisture and the smell of everything else. A cupboard is fine, and a clip on the bag.",
    "Grind just before brewing: most of the aroma leaves soon after.":
      "Ground coffee has far more surface for its aroma to leave by. Even a small hand grinder changes a morning.",
    "Bitter usually means too fine or too long; sour means too coarse or too short.":
      "Change only the grind, one step at a time, and taste. In three cups you are there.",
    "Water that has just stopped boiling is kinder to the beans than boiling water.":
      "Boiling water takes the bitter along with the good. Wait half a minute after it boils.",
    "A darker roast is not stronger; it tastes more of the roast and less of the bean.":
      "Strength is a matter of how much coffee, not how dark. A light roast can wake you just as well.",
    "Milk is sweetest when it is hot enough to drink and no hotter.":
      "Too hot, and its sweetness is gone and does not come back. When the jug is just too hot to hold, stop.",
    "A clean grinder changes the cup more than a new machine.":
      "Old coffee oil turns rancid and goes into every new cup. A brush once a week is enough.",
    "Weighing the beans once shows more than changing the beans often.":
      "A spoon holds more or less each time. With a scale you know what to change.",
    "the month of new habits and early mornings":
      "New habits want a place. An early coffee on the same stool at the same hour is one that holds.",
    "the first tables outside":
      "When the first tables stand outside, a jacket is still needed. That is the charm of it.",
    "cold drinks and long evenings":
      "On long evenings coffee likes ice. Brew it strong, and let it cool quickly.",
    "the return of commuters and students":
      "Everybody is back, and so is the queue at eight. A few minutes earlier or later and there is time for a word.",
    "warm spices and dark afternoons":
      "When it is dark at five, something with cinnamon is a small fire for the hands.",
    "gifts of beans and cards":
      "Beans are a gift that is gone by February and remembered for longer. Ask how they brew at home before you choose.",
  },
};
