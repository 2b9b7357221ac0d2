import type { Industry } from "../industry.ts";

export const giftShop: Industry = {
  id: "giftShop",
  name: "gift, book and home shops",
  words: [
    "gift",
    "gift shop",
    "toy",
    "toy shop",
    "board game",
    "stationery",
    "home decor",
    "homeware",
    "sofa",
    "antique",
    "houseplant",
    "plant shop",
    "garden centre",
    "garden center",
    "home accessories",
    "souvenir",
    "lighting shop",
    "kitchenware",
    "furniture shop",
    "furniture store",
    "bed shop",
  ],
  hints: ["game", "plant", "decor", "lamp", "rug", "card", "wooden", "furniture"],
  model: "local",
  moment: "People look for something for somebody else, against a date, and hope to be advised.",
  weighs: [
    "whether the other person will like it",
    "how soon they can have it",
    "that it is not everywhere",
    "how it is wrapped",
  ],
  customers: [
    "People who need a present this week",
    "Neighbours who like to look round",
    "Visitors to the town",
  ],
  aims: ["More visitors on weekdays", "A higher average sale", "Sell more before the holidays"],
  channels: ["localSearch", "instagram", "email", "partnerships"],
  pillars: [
    {
      title: "For whom",
      purpose: "turn a vague wish into a choice",
      ideas: [
        "for somebody who has everything",
        "for a child you meet twice a year",
        "for a thank-you that is not flowers",
      ],
    },
    {
      title: "The story behind it",
      purpose: "give the gift a sentence to be handed over with",
      ideas: [
        "who makes it and where",
        "why we chose this and not the other",
        "a book we press into people's hands",
      ],
    },
    {
      title: "At home with it",
      purpose: "help people use what they bought",
      ideas: ["where it looks good in a small room", "how to care for it", "three uses nobody expects"],
    },
    {
      title: "The calendar",
      purpose: "be early enough to help",
      ideas: [
        "what is coming in the next weeks",
        "how long orders take now",
        "ideas for teachers, neighbours and hosts",
      ],
    },
  ],
  tactics: [
    "Keep a card file of occasions: who asks to be reminded gets a note in time.",
    "Offer firms nearby wrapped gifts from a short list, delivered.",
    "Arrange one table by person instead of by product and change it every two weeks.",
    "Hold an evening with an author, a maker or a gardener.",
  ],
  seasons: {
    calendar: {
      2: "Valentine's Day",
      5: "Mother's Day",
      11: "the first gift lists",
      12: "the great weeks of giving",
    },
    schoolYear: {
      6: "teachers and graduations",
      9: "new homes and new rooms",
    },
  },
  metrics: ["footfall", "averageSale", "subscribers"],
  tips: [
    "A gift is remembered for the sentence that comes with it.",
    "Ask what somebody would never buy for themselves.",
    "A voucher wants a date beside it, or it stays in the drawer.",
    "Look at what they use every day; it says more than a wish list.",
    "A lamp at eye level changes a room more than a new sofa.",
    "Keep the receipt in the card, not in the bag.",
    "Wrap soft things in a box: it looks like more and keeps better.",
    "Write the card before you choose the gift.",
  ],
  hashtags: ["giftideas", "shoplocal", "smallshop"],
  told: {
    "for somebody who has everything":
      "For those who have everything choose what gets used up or what takes time. Something good to eat, a candle, an afternoon together. They have enough to dust.",
    "for a child you meet twice a year":
      "Do not ask what children like; ask what they are doing at the moment. Something to build, to collect or to do together is right more often than the newest thing. And leave the receipt with the parents.",
    "for a thank-you that is not flowers":
      "A thank-you should be small enough to accept. Something for the desk, the kitchen or the evening, with one sentence that says what for. Nobody has to look for a vase.",
    "who makes it and where":
      "Things have an address. This one was made by [who, and where], and it takes [what is special about it]. Ask us for the rest of the story.",
    "why we chose this and not the other":
      "There are several that look much alike. We took this one because [the reason]. You only notice it after a year.",
    "a book we press into people's hands":
      "There is a book we press into everybody's hands: [title]. Because [one sentence]. Read its first page here, and you will see what we mean.",
    "where it looks good in a small room":
      "In small rooms one thing should be large and the rest quiet. Hang it at eye level, or let it stand alone on the sill. [A picture in a real room.]",
    "how to care for it":
      "Look after it a little and it stays for long. [How to care for it, in two sentences.] What most things suffer from is water, sun and haste.",
    "three uses nobody expects":
      "It was made for one thing, and customers found others. [Three uses.] Tell us yours.",
    "what is coming in the next weeks":
      "In the next weeks there is more to remember than usual. [The dates, and an idea for each.] Write them down today and be early for once.",
    "how long orders take now":
      "Some things take their time. At the moment an order needs [how long], engraving and special sizes longer. If it has to be there on a day, tell us the day.",
    "ideas for teachers, neighbours and hosts":
      "For teachers, neighbours and hosts it should be little and not nothing. Something good for the kitchen, a plant that forgives, a nice pencil. With a card it is a present.",
    "A gift is remembered for the sentence that comes with it.":
      "Years later nobody remembers the paper, but the sentence is kept in a drawer. Write it by hand.",
    "Ask what somebody would never buy for themselves.":
      "People buy what they need and leave what they love. That is where gifts live.",
    "A lamp at eye level changes a room more than a new sofa.":
      "Light from above makes rooms flat. A lamp beside you makes a corner in which one stays.",
    "Wrap soft things in a box: it looks like more and keeps better.":
      "A box keeps its shape and its secret. Tissue, lid, ribbon.",
    "Write the card before you choose the gift.":
      "Once the sentence stands, you know what belongs to it. The other way round takes longer.",
    "Valentine's Day": "It is for people who love each other, and there are more kinds of that than couples.",
    "Mother's Day": "Mothers mostly say they need nothing. They mean: nothing from a list.",
    "teachers and graduations":
      "At the end of a school year many thank the same person. A class can give one good thing together.",
    "new homes and new rooms": "A new home lacks small things first: a hook, a light, a place for keys.",
    "the first gift lists":
      "Whoever begins the list in November chooses; later one takes what is there. Begin with three names.",
    "the great weeks of giving":
      "In these weeks mornings are the quiet time. Come then, with three names and no idea.",
    "A voucher wants a date beside it, or it stays in the drawer.":
      "Write down a day on which you go together. Then it is a plan and no paper.",
    "Look at what they use every day; it says more than a wish list.":
      "People choose what they like again and again. Take the colour and the material from there.",
    "Keep the receipt in the card, not in the bag.":
      "Bags are thrown away on the same evening. Whoever wants to exchange it need not ask you.",
  },
};
