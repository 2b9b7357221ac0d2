import type { Industry } from "../industry.ts";

export const bakery: Industry = {
  id: "bakery",
  name: "bakeries and pastry shops",
  words: [
    "bakery",
    "baker",
    "bread",
    "pastry",
    "patisserie",
    "pâtisserie",
    "cake",
    "wedding cake",
    "sourdough",
    "confectioner*",
    "chocolatier",
    "chocolate",
    "cupcake",
    "bagel",
    "doughnut",
    "croissant",
    "fudge",
    "toffee",
    "sweets",
    "pies",
    "bäcker*",
    "handwerksbäcker*",
    "konditor*",
    "boulangerie",
    "boulanger",
    "panadería",
    "pastelería",
    "panificio",
    "pasticceria",
  ],
  hints: ["dessert", "bun", "pie", "oven", "ice cream"],
  model: "local",
  moment:
    "People buy bread by habit and cake for an occasion; the second is planned, the first is on the way.",
  weighs: [
    "freshness at their hour",
    "taste and crust",
    "whether their favourite is still there",
    "the trust to order for a celebration",
  ],
  customers: [
    "Neighbours who buy bread every other day",
    "Commuters in a hurry",
    "Families who order cakes for celebrations",
  ],
  aims: [
    "More orders for cakes ahead of time",
    "More customers before eight",
    "Win cafés as regular clients",
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
  told: {
    "what happens while the town sleeps":
      "While the town sleeps, dough rests, is folded and shaped. The oven is hot when most alarm clocks are still quiet. What you buy warm began the day before.",
    "the age and care of the starter":
      "A starter is flour, water and somebody who thinks of it every day. Ours is [how old] and is fed [how]. If it smells like apples, it is well.",
    "why this loaf looks different every day":
      "Flour is never quite the same, nor is the weather. Hand and eye decide how much water it takes and how long it may rest. That is why no two loaves are twins.",
    "how to keep bread fresh without plastic":
      "Bread wants air, but not too much of it. Put it cut side down on a board, or into a bag of cloth or paper. Plastic makes the crust soft, and the refrigerator makes it old.",
    "what to make of yesterday's loaf":
      "Yesterday's loaf is an ingredient. Toasted with tomato and oil, fried into croutons, soaked and baked with cheese. Hard bread grates into crumbs that keep for weeks.",
    "which bread for which soup or cheese":
      "A dark rye wants something strong: aged cheese, smoked fish, lentil soup. A white loaf goes with what is mild and with whatever has a sauce. When you do not know, take the one with the crust.",
    "a cake from sketch to candles":
      "First there is a sketch, mostly on the back of a receipt. Then come sponge, filling, a night in the cold and a steady hand. [With consent: a cake from sketch to candles.]",
    "how far ahead to order, and why":
      "A plain cake needs a few days, a tall one longer: layers have to set before they carry each other. For ours, order [how far ahead]. Tell us the number of guests, the heat and the way it will travel.",
    "flavours that travel well in summer":
      "Heat is hard on cream and kind to fruit, lemon and nuts. For a cake that has to travel choose what may stand warm for an hour. Keep it flat, low and out of the sun.",
    "the loaf there is only on one day":
      "There is a loaf we only bake on [day]. It is [what it is], and it takes too long for every day. Reserve one if you do not want to be told what it tasted like.",
    "what sold out first":
      "This week [what] was gone first. We have noted it and bake [more, or something like it].",
    "a grain from a field nearby":
      "Grain can come from near by. Ours for [which loaf] grew [where], and the miller knows the field.",
    "Bread keeps best cut side down on wood; the refrigerator makes it stale sooner.":
      "Cold makes the crumb stiff; a board and its own crust keep it soft. A day longer, at least.",
    "A dark crust is flavour, not a fault.":
      "In the dark part sits most of the taste. Try a slice of the crust alone.",
    "Sourdough is at its best a day after baking.":
      "The sour settles and the crumb becomes even. Patience is rewarded twice.",
    "Freeze bread in slices and toast them straight from the freezer.":
      "In slices you take what you need, and the toaster does the rest. It tastes as on the first day.",
    "A cake cuts cleanly with a warm, dry knife.":
      "Hot water over the blade, wipe it, cut, wipe again. The layers stay where they are.",
    "Long fermentation makes bread easier on the stomach and longer in flavour.":
      "Time breaks down what is hard to digest and builds what tastes. It is the one ingredient nobody can buy.",
    "Day-old bread makes the better French toast.":
      "Fresh bread drinks egg and falls apart; old bread holds. It was invented for this.",
    "Ask for the end of the loaf: it has the most crust.":
      "Some people come for it alone. If nobody has taken it yet, it is yours.",
    "doughnuts and carnival":
      "A short time of the year in which nobody counts. Order for the office, and be loved until noon.",
    "braided breads and Easter cakes":
      "Braided, it pulls apart in threads: that is how one knows the dough had time. Order for the holiday early.",
    "wedding cakes and berries":
      "Berries are ripe and weddings, too. What has to stand in the garden should be light.",
    "school starts and seeded rolls":
      "A lunch box lasts until noon when there are seeds in it. New week, new rolls.",
    "gingerbread begins":
      "Gingerbread becomes better by lying. Whoever bakes or buys it now eats it at its best.",
    "biscuits, stollen and orders for the holidays":
      "Order lists close before one thinks. Bread, biscuits, the cake for the table: write it down today and fetch it in peace.",
  },
};
