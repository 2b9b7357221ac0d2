import type { Industry } from "../industry.ts";

export const boutique: Industry = {
  id: "boutique",
  name: "fashion and accessory shops",
  words: [
    "fashion",
    "boutique",
    "clothing",
    "clothes",
    "clothes shop",
    "apparel",
    "shoe",
    "shoe shop",
    "footwear",
    "jewellery",
    "jewelry",
    "jeweller",
    "jeweler",
    "accessories",
    "dressmak*",
    "lingerie",
    "menswear",
    "womenswear",
    "bridal",
    "bridal wear",
    "knitwear",
    "handbag",
    "hat",
    "vintage clothes",
    "textile",
    "alterations",
    "tailoring",
    "hand-knitted",
    "bespoke tailor",
    "tailor shop",
  ],
  hints: ["vintage", "dress", "wear", "leather", "silk", "linen"],
  model: "local",
  moment: "People look when an occasion comes near, a season turns, or something they loved wears out.",
  weighs: [
    "how it will look on them",
    "fit and feel",
    "whether they will wear it often",
    "advice they can trust",
  ],
  customers: [
    "Women who want few pieces and good ones",
    "People who need something for an occasion",
    "Customers who liked the last season",
  ],
  aims: [
    "More regular customers",
    "Sell more of the new collection in its first weeks",
    "A larger average sale",
  ],
  channels: ["instagram", "localSearch", "email", "events"],
  pillars: [
    {
      title: "How to wear it",
      purpose: "take away the doubt before the mirror",
      ideas: [
        "one piece in three outfits",
        "what suits which figure, kindly said",
        "a look for a date in the calendar",
      ],
    },
    {
      title: "How it is made",
      purpose: "show why it costs what it costs",
      ideas: [
        "a seam, a clasp, a fabric from close by",
        "the workshop behind a label",
        "how to tell quality with two fingers",
      ],
    },
    {
      title: "How to keep it",
      purpose: "be useful after the purchase",
      ideas: ["washing wool without fear", "small repairs anybody can do", "what to store where over summer"],
    },
    {
      title: "Who wears it",
      purpose: "let customers recognise themselves",
      ideas: [
        "a customer and her favourite piece, with consent",
        "what the team wears on Mondays",
        "a wardrobe of few pieces that go together",
      ],
    },
  ],
  tactics: [
    "Offer a personal hour outside opening times, for one customer and a friend.",
    "Write to customers when something arrives that fits what they bought before.",
    "Show new pieces on people of the team in several sizes.",
    "Hold an evening of repair and care with a tailor or cobbler nearby.",
  ],
  seasons: {
    calendar: {
      11: "evenings out",
      12: "gifts that fit",
    },
    weather: {
      3: "the first light jackets",
      5: "wedding guests",
      8: "the last of summer and the first of autumn",
      9: "new seasons arrive",
    },
  },
  metrics: ["averageSale", "repeatRate", "newCustomers"],
  tips: [
    "Wash less and air more: most clothes wear out in the machine.",
    "Shoulders must fit; nearly everything else can be altered.",
    "Dry knitwear flat, or it becomes a dress.",
    "A piece that goes with three others is cheaper than it looks.",
    "Turn dark clothes inside out before washing.",
    "Let shoes rest a day between two wearings.",
    "Hold fabric to the light: what shows through now shows through later.",
    "Put on jewellery last and take it off first.",
  ],
  hashtags: ["style", "shoplocal", "slowfashion"],
  told: {
    "one piece in three outfits":
      "One piece, three days. With trousers for work, over a dress in the evening, open over a shirt on Sunday. [A picture of each.] If you find only one way to wear it, leave it here.",
    "what suits which figure, kindly said":
      "It is never about hiding. A line that falls where you like to be looked at does the work: look at the shoulder, the waist and where the hem ends. Come and try two lengths; you will see it at once.",
    "a look for a date in the calendar":
      "For [the occasion] it should feel like you, only a little more awake. Begin with the shoes you can stand in all evening and build up from there. We put three looks together: [pictures].",
    "a seam, a clasp, a fabric from close by":
      "Things close by tell most. Look at [the seam, clasp or fabric]: somebody took a little longer there. [A picture from near.]",
    "the workshop behind a label":
      "Behind this label stands [who, and where]. They make few pieces, and they know each seam. That is why it is sometimes sold out.",
    "how to tell quality with two fingers":
      "Take the fabric between two fingers and rub. Good cloth is dense and comes back when you let it go. Then look inside: a clean seam on the inside is a promise for the outside.",
    "washing wool without fear":
      "Wool is washed by air more than by water. When it must be, use cold water, a drop of mild soap, no wringing, and dry it lying flat. What goes in warm comes out small.",
    "small repairs anybody can do":
      "A button, a hem, a small hole: each takes less time than the way to a shop. Repair at the first thread, not at the last. For the rest there are people who can.",
    "what to store where over summer":
      "Wash everything before you put it away: moths like what was worn. Fold knitwear, hang coats on broad hangers, add cedar or lavender. In autumn you will thank yourself.",
    "a customer and her favourite piece, with consent":
      "[With consent: who she is, the piece, and how long she has worn it.] Clothes become beautiful by being worn.",
    "what the team wears on Mondays":
      "On Mondays nobody wants to think for long. [What the team wears, and why.] The secret is a piece that makes the others look intended.",
    "a wardrobe of few pieces that go together":
      "Choose two quiet colours and one that is yours. When every piece goes with three others, a small wardrobe becomes a large one. Begin with what you wear most, not with what you lack.",
    "Wash less and air more: most clothes wear out in the machine.":
      "An evening on a hanger by the window does what a wash would, and costs no fibre.",
    "Shoulders must fit; nearly everything else can be altered.":
      "A hem is an hour's work, a shoulder is half a new jacket. Check it first in front of the mirror.",
    "Dry knitwear flat, or it becomes a dress.":
      "Wet wool is heavy and stretches under its own weight. A towel below, no hanger.",
    "A piece that goes with three others is cheaper than it looks.":
      "Count how often you will wear it, not what it costs once. The bargain that goes with nothing is dear.",
    "Turn dark clothes inside out before washing.":
      "The outside rubs against everything else in the drum. Inside out, cool, and not too full.",
    "Let shoes rest a day between two wearings.":
      "Leather needs a day to give back the damp. Two pairs in turn last longer than two pairs in a row.",
    "Hold fabric to the light: what shows through now shows through later.":
      "A lamp behind the cloth is the most honest mirror in the shop.",
    "Put on jewellery last and take it off first.":
      "Perfume and hairspray make it dull, and threads catch in clasps.",
    "the first light jackets":
      "The first light jacket is the one you wear most in the year. It should fit over a jumper.",
    "wedding guests":
      "As a guest you want to be remembered, though not before the couple. Colour yes, white no, and shoes for grass.",
    "the last of summer and the first of autumn":
      "Now is the time for what goes over a summer dress and under a coat.",
    "new seasons arrive":
      "New things arrive day by day, and the sizes at both ends go first. Ask for yours early.",
    "evenings out":
      "For evenings out one thing should shine, not all of them. Choose it and keep the rest quiet.",
    "gifts that fit":
      "If you are not sure of the size, choose a scarf, a bag, or somebody who may exchange it.",
  },
};
