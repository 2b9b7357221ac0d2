import type { Industry } from "../industry.ts";

export const secondHand: Industry = {
  id: "secondHand",
  name: "second-hand shops",
  words: [
    "second-hand shop",
    "second-hand store",
    "second hand stuff",
    "second hand things",
    "second hand furniture",
    "second hand goods",
    "thrift",
    "thrift shop",
    "thrift store",
    "charity shop",
    "vintage shop",
    "vintage store",
    "vintage clothes",
    "used furniture",
    "preloved",
    "pre-loved",
    "consignment shop",
    "house clearance",
    "junk shop",
    "bric-a-brac",
    "flea market",
    "gebrauchtwaren",
    "trödel*",
    "brocante",
  ],
  hints: ["second hand", "secondhand", "used", "vintage", "antique", "records"],
  model: "local",
  moment:
    "People come by without a plan and stay for a find; others look for one thing for months, or have a house to empty.",
  weighs: [
    "whether there is something new to see",
    "what condition it is in",
    "what it costs beside a new one",
    "the story it brings along",
  ],
  customers: [
    "People nearby who like to look through things",
    "Collectors who look for one kind of thing",
    "People who clear a house or a flat",
  ],
  aims: [
    "More people who come in every week",
    "More people who bring us good things",
    "Sell the large pieces sooner",
  ],
  channels: ["instagram", "localSearch", "facebook", "marketplaces"],
  pillars: [
    {
      title: "New in",
      purpose: "give a reason to come by this week",
      ideas: ["what came in this week", "one thing, seen from all sides", "what left within a day"],
    },
    {
      title: "Where it comes from",
      purpose: "give old things back their story",
      ideas: ["what a mark on the bottom tells", "something nobody can name", "what was in a drawer"],
    },
    {
      title: "Used again",
      purpose: "show what becomes of a find",
      ideas: [
        "a find in its new home, with consent",
        "how to clean old wood",
        "two chairs that do not match",
      ],
    },
    {
      title: "Honest about it",
      purpose: "make buying used safe",
      ideas: [
        "what to look at before you buy used",
        "a fault, and why it does not matter",
        "what we do not take",
      ],
    },
  ],
  tactics: [
    "Show new things on the same day each week, at the same hour, with price and size.",
    "Keep a list of what people look for, and write to them when it comes in.",
    "Say in one place what you take, what you do not, and what happens when somebody brings it.",
    "Put large pieces on the marketplaces of your town as well, with measures and honest pictures.",
  ],
  seasons: {
    calendar: { 1: "cupboards are cleared", 12: "presents with a past" },
    weather: { 4: "spring cleaning", 6: "garden chairs and picnic baskets", 10: "lamps and blankets" },
    schoolYear: { 8: "first flats and first desks" },
  },
  metrics: ["footfall", "revenue", "averageSale"],
  tips: [
    "Measure the door before you fall in love with the cupboard.",
    "Open every drawer.",
    "Look underneath: that is where furniture tells the truth.",
    "Come often and stay briefly; the good things do not wait.",
    "A scratch in wood can be mended, woodworm cannot be overlooked.",
    "Smell it before you buy it.",
    "Take it when you see it, or take a picture and sleep on it.",
    "Ask what has just come in and is not yet on the shelf.",
  ],
  hashtags: ["secondhand", "preloved", "vintagefinds"],
  told: {
    "what came in this week":
      "This week came in: [three things]. Each of them is there once. Whoever comes first sees the most.",
    "one thing, seen from all sides":
      "A used thing should be seen from all sides, from below as well. [Pictures of it, the fault included.] Ask for the measure you need.",
    "what left within a day":
      "Some things leave before they have a place. This week it was [what]. If you look for one like it, tell us, and we write to you.",
    "what a mark on the bottom tells":
      "Turn it over: the bottom tells who made it, and sometimes when. This one says [the mark]. Start with the letters and look it up slowly.",
    "something nobody can name":
      "Nobody here can say what it is. [A picture.] It has [one detail], and it was made for something. Whoever knows it: tell us.",
    "what was in a drawer":
      "Look into every drawer, the last one too. In this one lay [what]. [What you did with it.]",
    "a find in its new home, with consent":
      "Old things look different once they are used. [With consent: where it stands now.] Seldom is it where one would have put it oneself.",
    "how to clean old wood":
      "Dust first, then a cloth that is damp and no more, then let it dry. Soap only where it must be, wax only where it is clean. Try it where nobody looks.",
    "two chairs that do not match":
      "Chairs at a table need not match; they need the same height of seat. Put two together that share one thing, a colour or a curve. The rest may differ.",
    "what to look at before you buy used":
      "Look at joints, drawers and the back, and put your weight on it. Smell it and look for small round holes. What is honest about its faults is mostly good.",
    "a fault, and why it does not matter":
      "This one has a fault: [which]. It does not matter, because [why], and it is in the price. We would rather say it than have you find it.",
    "what we do not take":
      "We cannot take everything: [what, and why]. If you are not sure, send a picture before you carry it down the stairs. It saves you a way.",
    "Measure the door before you fall in love with the cupboard.":
      "And the stairs, and the corner behind them. Most large pieces stay with us because of a landing.",
    "Open every drawer.":
      "It shows how it was built and how it was treated. Now and then something is in it.",
    "Look underneath: that is where furniture tells the truth.":
      "Nobody polishes the bottom. What is sound there is mostly sound above.",
    "Come often and stay briefly; the good things do not wait.":
      "A round takes little time when you know the place. What is not there today comes another day.",
    "A scratch in wood can be mended, woodworm cannot be overlooked.":
      "Fresh dust below small holes means that somebody lives there. Old holes without dust are only history.",
    "Smell it before you buy it.":
      "Smoke and damp go out slowly, and some never. Your nose decides faster than your eye.",
    "Take it when you see it, or take a picture and sleep on it.":
      "There is only one. If it is gone tomorrow, it belonged to somebody else.",
    "Ask what has just come in and is not yet on the shelf.":
      "Between the door and the shelf lie the best hours of a find. A question costs nothing.",
    "cupboards are cleared":
      "After the holidays many cupboards are too full. Bring what is good and not used, and ask us first what we take.",
    "presents with a past":
      "A present nobody else can give is one there is only once. Add its story on a card.",
    "spring cleaning":
      "What you have not missed all winter, somebody may look for. Send a picture before you carry it.",
    "garden chairs and picnic baskets":
      "For a summer outdoors nothing has to be new. Sit down on it before you take it.",
    "lamps and blankets":
      "When evenings get long, a room wants a lamp in its corner. Have old cables looked at before you plug them in.",
    "first flats and first desks":
      "A first flat needs a table, two chairs and a lamp. The rest comes by itself, and mostly used.",
  },
};
