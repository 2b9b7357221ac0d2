import type { Industry } from "../industry.ts";

export const foodProducer: Industry = {
  id: "foodProducer",
  name: "food and drink makers",
  words: [
    "food and drink maker",
    "drink maker",
    "food maker",
    "brewery",
    "microbrewery",
    "brewer",
    "winery",
    "winemaker",
    "vineyard",
    "distill*",
    "cidery",
    "cider",
    "orchard",
    "jam",
    "honey",
    "farm shop",
    "dairy",
    "creamery",
    "cheese maker",
    "cheesemaker",
    "hot sauce",
    "tomato sauce",
    "sauces",
    "chutney",
    "snack brand",
    "food brand",
    "gin",
    "olive oil",
    "vegetable box",
    "herbal tea",
    "kombucha",
    "granola",
    "beekeeper",
    "apiary",
  ],
  hints: [
    "farm",
    "wine",
    "beer",
    "cheese",
    "sauce",
    "snack",
    "organic",
    "olive",
    "harvest",
    "vegetable",
    "fruit",
    "hive",
    "small-batch",
    "farmer",
  ],
  model: "online",
  moment: "People meet a new product on a table or a market stall first, and look for it again afterwards.",
  weighs: [
    "the taste they remember",
    "where it comes from",
    "where they can buy it again",
    "whether it makes a good gift",
  ],
  customers: [
    "People who care where their food comes from",
    "Shops and restaurants that want something of the region",
    "Visitors who look for something to take home",
  ],
  aims: ["Win more shops as stockists", "Sell more online", "More visitors at the farm or workshop"],
  channels: ["instagram", "marketplaces", "events", "email"],
  pillars: [
    {
      title: "The source",
      purpose: "show where it grows and who makes it",
      ideas: [
        "a day in the field, cellar or kitchen",
        "what the weather did to this batch",
        "the neighbour who grows an ingredient",
      ],
    },
    {
      title: "The method",
      purpose: "explain why it tastes as it does",
      ideas: ["the step nobody sees", "what is left out on purpose", "a failed batch and what it taught"],
    },
    {
      title: "On the table",
      purpose: "give it a place in everyday meals",
      ideas: [
        "a simple dish in which it does the work",
        "what to serve beside it",
        "how to keep it once it is open",
      ],
    },
    {
      title: "Where to find it",
      purpose: "shorten the way from taste to purchase",
      ideas: ["a shop or stall that sells it", "the next market day", "what fits into a parcel for a friend"],
    },
  ],
  tactics: [
    "Let shopkeepers taste it with the three sentences they need to sell it.",
    "Put a card with one recipe and the way to order again into every parcel.",
    "Make a tasting set of small sizes that doubles as a gift.",
    "Open the doors for one afternoon and sell only what is made there.",
  ],
  seasons: {
    calendar: {
      11: "gift boxes are planned",
      12: "parcels and tastings",
    },
    weather: {
      4: "the first markets outside",
      6: "picnics and grills",
      8: "harvest",
      10: "new wine, new oil, new honey",
    },
  },
  metrics: ["visitToSale", "repeatRate", "averageSale"],
  tips: [
    "Taste at room temperature: cold hides flavour.",
    "Light and warmth age oil and beer faster than time does.",
    "A short list of ingredients is the best recommendation.",
    "Serve the mild one first and the strong one last.",
    "Honey that has set is not spoiled; warm it gently in a water bath.",
    "Cheese breathes better in paper than in film.",
    "Ask the maker which batch they would take home.",
    "What grows together usually goes together.",
  ],
  hashtags: ["craftfood", "madebyhand", "knowyourfood"],
  told: {
    "a day in the field, cellar or kitchen":
      "A day begins [where, and at what hour]. What you later open at home is, at this moment, [what it still is]. Most of the work is waiting for the right moment.",
    "what the weather did to this batch":
      "Weather is written into every batch. This one had [what the weather did], and you can taste it: [how]. No two years are alike, and that is no fault.",
    "the neighbour who grows an ingredient":
      "Not everything grows with us. The [ingredient] comes from [who, and where], a short way away. The field and the person both matter.",
    "the step nobody sees":
      "There is a step that no label mentions. Here it is [the step]. It takes time, it earns nothing by itself, and without it the taste would be another.",
    "what is left out on purpose":
      "What is not inside was decided as well. We leave out [what], because [why]. It makes the work harder and the list shorter.",
    "a failed batch and what it taught":
      "One batch went wrong. [What happened.] It taught us [what], and since then we do it differently.",
    "a simple dish in which it does the work":
      "It needs no recipe of two pages. [A dish in two sentences: what goes in, and when it goes on top.] The rest does the product.",
    "what to serve beside it":
      "Good neighbours on a plate: something mild, something crisp, something sour. Beside ours we like [what]. Leave out whatever shouts.",
    "how to keep it once it is open":
      "Once it is open, air and warmth begin to work. Close it well, keep it cool and dark, use a clean spoon. Look and smell before you throw away: a date is a promise, not an end.",
    "a shop or stall that sells it":
      "You need not order it: it stands at [shop or stall]. Ask there for a taste. They know it as well as we do.",
    "the next market day":
      "The next market is on [day and place]. Come early for the choice and late for a chat.",
    "what fits into a parcel for a friend":
      "Some of what we make travels well. For a friend far away we would pack [what], and write a card with it.",
    "Taste at room temperature: cold hides flavour.":
      "Take it out an hour before. What was only cold then has a taste.",
    "Light and warmth age oil and beer faster than time does.":
      "Dark glass and a cool cupboard do more than any date on the label.",
    "A short list of ingredients is the best recommendation.":
      "When you can read it aloud in one breath and know every word, it is a good sign.",
    "Serve the mild one first and the strong one last.":
      "After a strong one the tongue hears nothing. Begin softly, and drink water between.",
    "Honey that has set is not spoiled; warm it gently in a water bath.":
      "It is only sugar that found its form. Warm water, not hot, and it flows again.",
    "Cheese breathes better in paper than in film.":
      "Film makes it sweat. Paper lets it breathe and keeps it from drying out.",
    "Ask the maker which batch they would take home.":
      "Makers know their own favourites and are rarely asked. It is the best advice at the stall.",
    "What grows together usually goes together.":
      "Tomato and basil, apple and cheese, lamb and thyme. Regions have done the tasting for us.",
    "the first markets outside": "Markets begin again, and one sees faces instead of orders. Bring a bag.",
    "picnics and grills":
      "Something for the grill, something for the bread, something for the person who brought nothing.",
    harvest:
      "Now everything happens at once, and nights are short. What is picked today is in the jar tomorrow.",
    "new wine, new oil, new honey":
      "New oil is green and sharp, new wine is cloudy, new honey runs. They will calm down; taste them before.",
    "gift boxes are planned":
      "Firms choose their gifts now. Say how many, for whom and by when, and it will arrive on time.",
    "parcels and tastings":
      "A tasting is a present that needs no wrapping. Parcels want to leave a week before you think.",
  },
};
