import type { Industry } from "../industry.ts";

export const florist: Industry = {
  id: "florist",
  name: "florists and flower shops",
  words: [
    "florist*",
    "flower shop",
    "flower",
    "bouquet",
    "floral",
    "floristry",
    "blumen*",
    "fleuriste",
    "floristería",
    "blumenladen",
    "blumengeschäft",
    "floristik",
    "fiorista",
  ],
  hints: ["wreath", "petal"],
  model: "local",
  moment:
    "A birthday, a dinner, an apology or a funeral: people need flowers today, for somebody else, and seldom know their names.",
  weighs: [
    "freshness",
    "whether it suits the person and the day",
    "what a given sum will look like",
    "whether it can be delivered in time",
  ],
  customers: [
    "People who buy flowers for themselves every week",
    "Couples planning a wedding",
    "Offices and restaurants nearby that want fresh flowers",
  ],
  aims: ["More weekly subscriptions", "More wedding bookings", "Win offices as regular clients"],
  channels: ["instagram", "localSearch", "partnerships", "email"],
  pillars: [
    {
      title: "Just in",
      purpose: "give a reason to come this week",
      ideas: [
        "what came from the market this morning",
        "the flower that is here for two weeks only",
        "a colour and what goes with it",
      ],
    },
    {
      title: "For the occasion",
      purpose: "help people who do not know the names",
      ideas: [
        "what to bring to a dinner",
        "flowers for somebody in mourning",
        "a table for a small wedding, with consent",
      ],
    },
    {
      title: "So that it lasts",
      purpose: "be useful after the sale",
      ideas: ["the first five minutes at home", "what to do with a drooping rose", "which flowers dry well"],
    },
    {
      title: "At the table",
      purpose: "show the hands behind the bunch",
      ideas: [
        "one bouquet from the first stem to the ribbon",
        "the growers we buy from",
        "a wish that seemed impossible",
      ],
    },
  ],
  tactics: [
    "Keep a list of dates customers asked for, and write to them a week before.",
    "Show one bunch at each of three sizes every Monday, so that people can picture what they order.",
    "Offer restaurants and offices nearby a weekly vase, changed on the same morning.",
    "Hold an evening on tying a bouquet before each of the great flower days.",
  ],
  seasons: {
    calendar: {
      2: "Valentine's Day",
      5: "Mother's Day",
      11: "days of remembrance and Advent wreaths",
      12: "the holiday table",
    },
    weather: {
      3: "the first tulips and branches",
      5: "peonies",
      6: "weddings",
      9: "dahlias and harvest wreaths",
      12: "branches and amaryllis",
    },
  },
  metrics: ["footfall", "averageSale", "repeatRate"],
  tips: [
    "Cut stems on a slant, and take off every leaf below the water.",
    "Change the water rather than adding to it.",
    "Keep flowers away from the fruit bowl: ripe apples make them old.",
    "Tulips go on growing in the vase; cut them shorter than you think.",
    "Tell us where it will stand: height decides more than price.",
    "A few stems of one kind look richer than one of each.",
    "Buds last longer than blossoms that are already open.",
    "Hydrangeas drink through their heads as well: lay them in water for an hour.",
  ],
  hashtags: ["florist", "freshflowers", "seasonalflowers"],
  told: {
    "what came from the market this morning":
      "Before most people are awake the market is already half over. Today we brought [what came in, and from where]. The first to come in have the choice.",
    "the flower that is here for two weeks only":
      "Some flowers have a season, this one has only days. [Name it.] When it is gone, it is gone until next year, and that is part of its charm.",
    "a colour and what goes with it":
      "One colour carries a bouquet, a second one wakes it. Start with the flower you like best and add its neighbour on the colour wheel for calm, its opposite for joy. White and green go with everything.",
    "what to bring to a dinner":
      "Bring something that needs no vase: your host has both hands full. A small bunch already in a glass, or a plant in a pot, can simply be put down. Strong scents stay away from the table.",
    "flowers for somebody in mourning":
      "You need not find the right words: flowers say that somebody thought of you. Choose quiet colours or the favourite flower of the one who is missed. A card with one sentence is enough.",
    "a table for a small wedding, with consent":
      "Low enough to see each other, narrow enough for plates. Many small vases are easier to arrange and to give away afterwards than one large piece. [With consent: a table we made.]",
    "the first five minutes at home":
      "Unwrap, take off leaves that would stand in water, cut each stem on a slant, fresh water, a clean vase. Five minutes now are several days later.",
    "what to do with a drooping rose":
      "Cut the stem anew, wrap the flower tightly in paper and stand it in warm water up to the neck for an hour. Often it has only swallowed air. If the stem is soft, cut it short and use a small glass.",
    "which flowers dry well":
      "Statice, strawflowers, lavender and many grasses dry almost by themselves. Hang them upside down, in the dark and airy, before they are fully open. What dries quickly keeps its colour.",
    "one bouquet from the first stem to the ribbon":
      "We begin with the stem that leads, and every other one has to find its place beside it. Turn, add, turn again; the ribbon comes last. [A picture of each step.]",
    "the growers we buy from":
      "Flowers have an address, too. Some of ours come from [who, and where], and we know [what makes them special].",
    "a wish that seemed impossible":
      "Somebody asked for [the wish]. We thought about it for a while, and then [what you did].",
    "Cut stems on a slant, and take off every leaf below the water.":
      "A slanted cut has more surface to drink, and leaves in water rot. Both together often add days.",
    "Change the water rather than adding to it.":
      "Old water feeds bacteria that block the stems. Rinse the vase, too, not only the flowers.",
    "Keep flowers away from the fruit bowl: ripe apples make them old.":
      "Ripe fruit gives off a gas that makes blossoms age. A cool spot away from the bowl is worth more than any powder.",
    "Tulips go on growing in the vase; cut them shorter than you think.":
      "They stretch towards the light and bend over the edge. Cut them short, and turn the vase each day.",
    "Tell us where it will stand: height decides more than price.":
      "A tall vase in a low room looks lost, and a wide one blocks the table. A photo of the place helps us more than a number.",
    "A few stems of one kind look richer than one of each.":
      "Many of one kind look like a field, one of each like a sample. Ask what there is plenty of today.",
    "Buds last longer than blossoms that are already open.":
      "A bud has its whole life before it. If you need flowers for today, take them open; for the week, take them closed.",
    "Hydrangeas drink through their heads as well: lay them in water for an hour.":
      "Their flower heads are really leaves and take up water. An hour's bath brings back what looked lost.",
    "Valentine's Day":
      "It need not be red and need not be roses. Think of whom it is for, and begin with the colour they wear.",
    "the first tulips and branches":
      "Nothing says winter is over like branches that bloom in the room. Cut them, bring them in, wait a few days.",
    "Mother's Day":
      "Everybody has the same idea for the same Sunday. Order ahead, and say when somebody is at home.",
    peonies: "Peonies are sold as tight buds and open at home. Set them where it is warm, and they hurry.",
    weddings:
      "Weddings need flowers that stand heat and hugs. Come early with three pictures you like, and one you do not.",
    "dahlias and harvest wreaths":
      "Dahlias give until the first frost. Take them open, change the water every day, and enjoy them quickly.",
    "days of remembrance and Advent wreaths":
      "A wreath is a sign you can hang on a door or lay on a grave. Tell us the size of the place and what it should say.",
    "the holiday table":
      "Flowers for a table want to be low: people look across it. Tell us how long it is and what else stands on it.",
    "branches and amaryllis":
      "Amaryllis need no soil, and little water. Branches with berries last longest of all.",
  },
};
