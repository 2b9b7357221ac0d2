import type { Industry } from "../industry.ts";

export const craft: Industry = {
  id: "craft",
  name: "makers and artists",
  words: [
    "handmade",
    "hand-made",
    "handcrafted",
    "crafts",
    "craftsman",
    "craftswoman",
    "ceramic",
    "ceramics",
    "ceramicist",
    "pottery",
    "potter",
    "illustrator",
    "illustration",
    "woodwork*",
    "woodturn*",
    "candle",
    "soap",
    "soap maker",
    "art gallery",
    "fine art",
    "art print",
    "printmak*",
    "sculpt*",
    "painter of",
    "calligraph*",
    "weaver",
    "weaving",
    "blacksmith",
    "silversmith",
    "goldsmith",
    "luthier",
    "leatherwork*",
    "restorer",
    "restoration",
    "instrument maker",
    "custom instrument",
    "hand-dyed",
    "bookbind*",
    "glassblow*",
    "mosaic",
    "knitting",
    "quilt",
  ],
  hints: [
    "craft",
    "maker",
    "studio",
    "gallery",
    "print",
    "wood",
    "hand",
    "workshop",
    "art",
    "artist",
    "restore",
  ],
  model: "online",
  moment:
    "People meet a piece, want to know the hand behind it, and buy when it is small enough or the occasion large enough.",
  weighs: [
    "whether it speaks to them",
    "that there is only one or few",
    "how it will be sent",
    "who made it",
  ],
  customers: [
    "People who look for a present made by hand",
    "Collectors of small series",
    "Shops and galleries that fit my work",
  ],
  aims: ["Sell more online", "Win shops as stockists", "More visitors at open studios"],
  channels: ["instagram", "marketplaces", "events", "email"],
  pillars: [
    {
      title: "In the making",
      purpose: "let people watch, which is half of wanting",
      ideas: [
        "the first and the last stage side by side",
        "a tool and what it leaves behind",
        "a piece that failed",
      ],
    },
    {
      title: "The thought",
      purpose: "say what it is about without explaining it away",
      ideas: [
        "where a form or a colour came from",
        "a sketch beside the result",
        "what you keep trying to get right",
      ],
    },
    {
      title: "At home",
      purpose: "help people picture it with them",
      ideas: [
        "a customer's shelf, wall or table",
        "how to hang, light or care for it",
        "pieces that belong together",
      ],
    },
    {
      title: "Now available",
      purpose: "make buying easy and honest",
      ideas: [
        "what is ready and what is waiting",
        "how a commission works, step by step",
        "the next fair or open studio",
      ],
    },
  ],
  tactics: [
    "Release work in small groups on a day you announce to your readers first.",
    "Write the steps of a commission on one page: sketch, deposit, time, delivery.",
    "Offer one small piece as the way in.",
    "Open the studio for an afternoon and let visitors try one step.",
  ],
  seasons: {
    calendar: {
      11: "markets and gift orders",
      12: "last orders",
    },
    weather: {
      3: "spring fairs",
      6: "open studios",
    },
    schoolYear: {
      9: "new work after the summer",
    },
  },
  metrics: ["visitToSale", "subscribers", "averageSale"],
  tips: [
    "Hang pictures lower than you think: the middle at eye level.",
    "Handmade glaze likes warm water better than the dishwasher.",
    "Ask how something was made; makers gladly tell.",
    "Let a candle burn to its edge the first time, or it will tunnel.",
    "Small irregularities are the signature.",
    "Light from the side brings out a surface.",
    "A commission goes well when you describe the feeling and leave the form.",
    "Keep the packaging: it was made for moving house too.",
  ],
  hashtags: ["handmade", "craft", "maker"],
  told: {
    "the first and the last stage side by side":
      "Side by side the first and the last stage hardly look related. In between lie [how many hours or days], most of them waiting. [Two pictures.]",
    "a tool and what it leaves behind":
      "Every tool leaves its own handwriting. This one, [the tool], makes [what kind of mark]. Once you know it you find it on every piece.",
    "a piece that failed":
      "Not everything succeeds. This piece [what happened to it], and it stays on the shelf above the bench. It taught [what].",
    "where a form or a colour came from":
      "Forms come from somewhere. This one began with [what was seen, and where]. [How many tries it took, and what was left out.] What remains is the part that was needed.",
    "a sketch beside the result":
      "The sketch knows nothing of gravity. Beside it stands what became of it: [a picture]. What was lost on the way, and what was won?",
    "what you keep trying to get right":
      "There is one thing I keep trying to get right: [what it is]. Each time it comes a little closer. Perhaps that is why one goes on.",
    "a customer's shelf, wall or table":
      "In the workshop it was mine; on your shelf it becomes something else. [A picture from a customer, with consent.] Thank you for sending it.",
    "how to hang, light or care for it":
      "A good place does half the work: light from the side, a calm wall, nothing that competes. Clean it with a soft dry cloth. [What else this piece needs.]",
    "pieces that belong together":
      "Some pieces were made apart and belong together. [Which, and why.] A pair need not be two of the same.",
    "what is ready and what is waiting":
      "Ready now: [what]. Waiting for the kiln, the varnish or the frame: [what]. Write if something has your name on it.",
    "how a commission works, step by step":
      "First we talk, then I draw, then you say what is wrong with it. When the sketch is right, work begins. It takes [how long], and the form may still surprise us both.",
    "the next fair or open studio":
      "The next time you can touch things is [when and where]. Come with questions; I like them better than compliments.",
    "Hang pictures lower than you think: the middle at eye level.":
      "Most pictures hang too high because we hang them standing. Sit down and look again.",
    "Handmade glaze likes warm water better than the dishwasher.":
      "Machines are hot and harsh, and glaze remembers it. By hand takes a minute and keeps the shine.",
    "Ask how something was made; makers gladly tell.":
      "The answer is often better than the price tag. And you will tell it on.",
    "Let a candle burn to its edge the first time, or it will tunnel.":
      "Wax has a memory: the first pool decides all later ones. Give it an hour.",
    "Small irregularities are the signature.":
      "It is the sign that a hand was here. Two that are quite alike came out of a machine.",
    "Light from the side brings out a surface.":
      "From the front everything looks flat. Move the lamp, not the piece.",
    "A commission goes well when you describe the feeling and leave the form.":
      "Say how it should feel in the room. What shape that has is my part.",
    "Keep the packaging: it was made for moving house too.":
      "The right box is hard to find when you need it. Put it into the attic with a name on it.",
    "spring fairs":
      "In spring the stands are outside and people have time. Come and take things into your hand.",
    "open studios": "The studio is tidy twice a year. Come on the other days as well.",
    "new work after the summer": "What was made in the quiet of summer is shown now. What would you call it?",
    "markets and gift orders":
      "Gifts that are made need their time. A commission for the holidays has to begin now.",
    "last orders": "What is on the shelf can still go out. After that it is the new year's turn.",
  },
};
