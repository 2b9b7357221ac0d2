import type { Industry } from "../industry.ts";

export const foodAndDrink: readonly Industry[] = [
  {
    id: "cafe",
    name: "cafés and coffee shops",
    words: ["coffee", "café", "cafe", "espresso", "roaster", "tea room", "teahouse"],
    model: "local",
    moment:
      "People choose a café out of habit and change it when their way, their hour or their company changes.",
    weighs: ["how near it is to their way", "how long it takes", "the taste", "whether they feel known"],
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
  },
  {
    id: "restaurant",
    name: "restaurants and bistros",
    words: [
      "restaurant",
      "bistro",
      "dining",
      "kitchen",
      "diner",
      "pizzeria",
      "trattoria",
      "chef",
      "menu",
      "brasserie",
    ],
    model: "local",
    moment:
      "People decide between a safe place and a new one in the hour before they book, usually together with somebody.",
    weighs: [
      "the occasion",
      "what others say",
      "the menu and what it costs them",
      "whether there is a table",
    ],
    channels: ["localSearch", "reviews", "instagram", "email"],
    pillars: [
      {
        title: "On the plate",
        purpose: "make people hungry for something they cannot cook",
        ideas: [
          "one dish from delivery to table",
          "the side dish that regulars ask for",
          "what leaves the menu this week, and why",
        ],
      },
      {
        title: "Behind the pass",
        purpose: "show the care that guests do not see",
        ideas: [
          "the first hour in the kitchen",
          "a supplier and what makes them special",
          "the tool the cook would save from a fire",
        ],
      },
      {
        title: "At the table",
        purpose: "help guests picture their evening",
        ideas: [
          "the best table for two and for eight",
          "what to order when nobody can agree",
          "a birthday that went well, with consent",
        ],
      },
      {
        title: "Of the season",
        purpose: "give a reason to come this month",
        ideas: [
          "what the market has for these few weeks",
          "the dish that says the season has turned",
          "a menu for a date in the calendar",
        ],
      },
    ],
    tactics: [
      "Give the quietest evening of the week a menu of its own that is cooked on no other day.",
      "Let guests book the table by the window, the counter or the large table by name.",
      "Invite the receptions of hotels and guest houses nearby to taste and to recommend.",
      "Write down what regulars like, and greet them with it.",
    ],
    seasons: {
      calendar: {
        2: "evenings for two",
        12: "parties and the year's last evenings",
      },
      weather: {
        5: "the garden and the first asparagus, berries or greens",
        9: "harvest menus",
        11: "game, mushrooms and slow dishes",
      },
      schoolYear: {
        6: "celebrations of schools and firms",
      },
    },
    metrics: ["bookings", "averageSale", "reviewCount"],
    tips: [
      "Salt early on large pieces, late on small ones.",
      "Let meat rest before it is cut; the juice stays where it belongs.",
      "Bread tells more about a kitchen than the most expensive dish.",
      "A short menu is usually a fresh one.",
      "Ask what arrived today: the answer is often the best plate.",
      "Acid at the end wakes a dish that more salt would only tire.",
      "Leftover roast vegetables make the better soup.",
      "Tell the kitchen about an allergy when you book; it gives them time to do it well.",
    ],
    hashtags: ["eatlocal", "restaurant", "seasonal"],
  },
  {
    id: "bakery",
    name: "bakeries and pastry shops",
    words: [
      "bakery",
      "baker",
      "bread",
      "pastry",
      "patisserie",
      "cake",
      "sourdough",
      "confection",
      "chocolat",
      "dessert",
    ],
    model: "local",
    moment:
      "People buy bread by habit and cake for an occasion; the second is planned, the first is on the way.",
    weighs: [
      "freshness at their hour",
      "taste and crust",
      "whether their favourite is still there",
      "the trust to order for a celebration",
    ],
    channels: ["localSearch", "instagram", "referrals", "partnerships"],
    pillars: [
      {
        title: "From flour to crust",
        purpose: "show the time and hands in the product",
        ideas: [
          "what happens while the town sleeps",
          "the age and care of the starter",
          "why this loaf looks different every day",
        ],
      },
      {
        title: "For the table",
        purpose: "help people use and keep what they buy",
        ideas: [
          "how to keep bread fresh without plastic",
          "what to make of yesterday's loaf",
          "which bread for which soup or cheese",
        ],
      },
      {
        title: "Made to order",
        purpose: "let people picture their celebration",
        ideas: [
          "a cake from sketch to candles",
          "how far ahead to order, and why",
          "flavours that travel well in summer",
        ],
      },
      {
        title: "The week's bake",
        purpose: "give a reason to come on a certain day",
        ideas: ["the loaf there is only on one day", "what sold out first", "a grain from a field nearby"],
      },
    ],
    tactics: [
      "Take orders for the weekend by message until a fixed hour, and have them ready under the customer's name.",
      "Offer cafés and restaurants nearby one loaf made for them.",
      "Label each loaf with the dish it suits.",
      "Give children a small roll and parents a reason to come in.",
    ],
    seasons: {
      calendar: {
        2: "doughnuts and carnival",
        4: "braided breads and Easter cakes",
        11: "gingerbread begins",
        12: "biscuits, stollen and orders for the holidays",
      },
      weather: {
        6: "wedding cakes and berries",
      },
      schoolYear: {
        9: "school starts and seeded rolls",
      },
    },
    metrics: ["footfall", "averageSale", "repeatRate"],
    tips: [
      "Bread keeps best cut side down on wood; the refrigerator makes it stale sooner.",
      "A dark crust is flavour, not a fault.",
      "Sourdough is at its best a day after baking.",
      "Freeze bread in slices and toast them straight from the freezer.",
      "A cake cuts cleanly with a warm, dry knife.",
      "Long fermentation makes bread easier on the stomach and longer in flavour.",
      "Day-old bread makes the better French toast.",
      "Ask for the end of the loaf: it has the most crust.",
    ],
    hashtags: ["bakery", "realbread", "freshlybaked"],
  },
  {
    id: "foodProducer",
    name: "food and drink makers",
    words: [
      "brewery",
      "winery",
      "wine",
      "beer",
      "distill",
      "jam",
      "honey",
      "farm",
      "cheese",
      "organic",
      "sauce",
      "snack",
      "food brand",
      "gin",
      "olive",
    ],
    model: "online",
    moment: "People meet a new product on a table or a market stall first, and look for it again afterwards.",
    weighs: [
      "the taste they remember",
      "where it comes from",
      "where they can buy it again",
      "whether it makes a good gift",
    ],
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
        ideas: [
          "a shop or stall that sells it",
          "the next market day",
          "what fits into a parcel for a friend",
        ],
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
  },
  {
    id: "catering",
    name: "caterers and food trucks",
    words: ["cater", "food truck", "street food", "banquet", "buffet", "private chef", "meal prep"],
    model: "local",
    moment: "Somebody has to feed a group on a date and is afraid that it will be cold, late or too little.",
    weighs: [
      "that it will surely work",
      "choice for every diet",
      "how little they must organise",
      "what guests will say",
    ],
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
  },
];
