import type { Industry } from "../industry.ts";

export const onlineShop: Industry = {
  id: "onlineShop",
  name: "online shops",
  words: [
    "online shop",
    "online store",
    "e-commerce",
    "ecommerce",
    "web shop",
    "webshop",
    "shopify",
    "dropship*",
    "mail order",
    "subscription box",
    "sold online",
    "online retail*",
    "online since",
    "shipped worldwide",
    "shipped across europe",
    "spare part",
    "delivered every month",
    "monthly box",
  ],
  hints: ["etsy", "amazon", "online", "ship", "shipped", "shipping", "subscription", "webstore"],
  model: "online",
  moment: "People compare in several open windows and buy where the last doubt is answered first.",
  weighs: [
    "whether the picture tells the truth",
    "total cost with delivery",
    "when it arrives and how to send it back",
    "what other buyers say",
  ],
  customers: [
    "People who search for exactly this",
    "Customers who bought once",
    "Buyers who want to be advised before they order",
  ],
  aims: ["Sell more online", "More customers who buy again", "More visitors who buy"],
  channels: ["website", "email", "instagram", "marketplaces"],
  pillars: [
    {
      title: "In use",
      purpose: "replace the hand that cannot touch it",
      ideas: [
        "the product in a real home or hand",
        "its size beside something everyone knows",
        "what it sounds, feels or smells like",
      ],
    },
    {
      title: "Compared",
      purpose: "help people decide, also against us",
      ideas: [
        "for whom this is not the right one",
        "the three questions before choosing",
        "cheap, middle, best: what changes",
      ],
    },
    {
      title: "By customers",
      purpose: "let buyers answer buyers",
      ideas: [
        "a review and the photo that came with it",
        "the strangest use anybody wrote about",
        "what customers changed in the product",
      ],
    },
    {
      title: "Behind the parcel",
      purpose: "make a distant shop a person",
      ideas: ["who packs it", "how a complaint was solved", "what we decided not to sell"],
    },
  ],
  tactics: [
    "Rewrite the pages of the best-selling products from the questions in your inbox.",
    "Send a letter after the purchase that helps to use the thing before it asks for a review.",
    "Show delivery date, cost and return beside the price.",
    "Make one page for each reason to buy and lead every advertisement to its own page.",
  ],
  seasons: {
    calendar: {
      1: "returns, exchanges and fresh starts",
      5: "gifts for Mother's Day",
      11: "the weeks of offers",
      12: "last days for delivery",
    },
    weather: {
      5: "the outdoors",
    },
    schoolYear: {
      8: "back to school and to work",
    },
  },
  metrics: ["visitToSale", "averageSale", "repeatRate"],
  tips: [
    "Measure once at home before you order: most returns are about size.",
    "Read the middling reviews first; they say most.",
    "A shop that names its weaknesses is usually honest about the rest.",
    "Add the delivery before you compare the price.",
    "Photograph the parcel if it arrives damaged, before you open it.",
    "Save the care label in a picture.",
    "Ask before you buy: the answer tells you about the service afterwards.",
    "One thing that lasts beats three that do not.",
  ],
  hashtags: ["onlineshop", "smallbusiness", "supportsmall"],
  told: {
    "the product in a real home or hand":
      "Product pictures are honest about everything but life. Here it is in a real home: [a picture, and who sent it]. That is how it looks on an ordinary day.",
    "its size beside something everyone knows":
      "Numbers in a table say little. Here it lies beside something everybody knows: [a picture]. Measure your place once before you order.",
    "what it sounds, feels or smells like":
      "A screen can only show. So in words: it sounds [how], it feels [how], it smells of [what]. If you like that, you will like it.",
    "for whom this is not the right one":
      "It is not for everyone. If you [need or expect what it does not do], take something else; we would rather tell you now. For everybody else: [what it does well].",
    "the three questions before choosing":
      "Before you choose, answer three questions: where will it be used, by whom, and how often? The answers mostly leave one. If two are left, ask us.",
    "cheap, middle, best: what changes":
      "The cheap one does the job. The middle one does it for longer, the dear one does it more nicely. Pay for the difference you will notice each week.",
    "a review and the photo that came with it":
      "Somebody wrote: [the review, word for word, with consent], and sent a picture along. We hung it above the packing table.",
    "the strangest use anybody wrote about":
      "We made it for one purpose, and then somebody wrote that they use it [how]. It works. We still do not recommend it.",
    "what customers changed in the product":
      "Customers are the better developers. Many asked for [what], and so it is now [what you changed].",
    "who packs it":
      "Between your click and your door there is a person. This is [name], who packs [how]. [What lies in the parcel besides what was ordered.]",
    "how a complaint was solved":
      "Something went wrong: [what happened]. We did [what], and changed [what]. A complaint is advice one need not pay for.",
    "what we decided not to sell":
      "What we do not sell is a decision as well. We tried [what] and left it, because [why]. Fewer things are easier to stand behind.",
    "Measure once at home before you order: most returns are about size.":
      "A tape measure costs a minute, a return costs a week. Write the measurements into your telephone.",
    "Read the middling reviews first; they say most.":
      "The enthusiastic and the furious write first. In the middle somebody tells how it is.",
    "A shop that names its weaknesses is usually honest about the rest.":
      "Nobody who wants to deceive you begins with the drawbacks.",
    "Add the delivery before you compare the price.":
      "A low price with a high delivery is a high price. Compare the last line.",
    "Photograph the parcel if it arrives damaged, before you open it.":
      "With a picture it is settled in a day. Unpacked, it becomes a discussion.",
    "Save the care label in a picture.": "Labels fade just when one needs them. Your telephone remembers.",
    "Ask before you buy: the answer tells you about the service afterwards.":
      "Whoever answers well before the sale mostly answers well after it, too.",
    "One thing that lasts beats three that do not.":
      "It costs more once and less each year. And you need not choose again.",
    "returns, exchanges and fresh starts":
      "Returns are no failure: now you know what you want. Exchange it early in the year, while sizes are there.",
    "gifts for Mother's Day":
      "A present by post has to set out before the Sunday comes near. Order early, and let a line of your own go with it.",
    "the outdoors": "What is used outside should be light, washable and easy to find again.",
    "back to school and to work": "New terms, new desks. What makes the first week easier is mostly small.",
    "the weeks of offers":
      "In the weeks of offers, know what you want before you see what it costs. A list is the best discount.",
    "last days for delivery":
      "Parcels have a last day, and it is earlier than one hopes. Order what must arrive first.",
  },
};
