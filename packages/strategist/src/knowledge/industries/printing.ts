import type { Industry } from "../industry.ts";

export const printing: Industry = {
  id: "printing",
  name: "print and sign shops",
  words: [
    "print shop",
    "printer's",
    "printing",
    "printers",
    "sign maker",
    "signwrit*",
    "signage",
    "signs",
    "vehicle lettering",
    "vehicle wrap",
    "business card",
    "screen print*",
    "t-shirt printing",
    "embroidery",
    "digital print*",
    "banner",
    "copy shop",
    "shop front",
    "label printing",
    "druckerei",
    "imprimerie",
  ],
  hints: ["print", "sign", "lettering", "flyer", "brochure", "sticker"],
  model: "local",
  moment: "A date stands, an opening, a fair, a wedding, and somebody notices that nothing is printed yet.",
  weighs: [
    "whether it will be ready in time",
    "whether the colour will be right",
    "what it costs for a small number",
    "whether somebody looks at the file before it runs",
  ],
  customers: [
    "Small firms that open or change their name",
    "Clubs and organisers of events",
    "Designers who need a careful printer",
  ],
  aims: [
    "More orders from firms nearby",
    "More customers who order again",
    "More enquiries from our website",
  ],
  channels: ["localSearch", "website", "referrals", "partnerships"],
  pillars: [
    {
      title: "Fresh from the machine",
      purpose: "show work people can picture",
      ideas: [
        "a job from the file to the pallet",
        "a sign and the street it hangs in",
        "something odd we were asked to print on",
      ],
    },
    {
      title: "Before you send the file",
      purpose: "save time and tears",
      ideas: [
        "what bleed is and why it matters",
        "why the colour on the screen is another",
        "how to choose a paper",
      ],
    },
    {
      title: "Small runs",
      purpose: "make it easy for beginners",
      ideas: [
        "what a first business card needs",
        "how to be seen at a fair with little",
        "fifty, five hundred or five thousand",
      ],
    },
    {
      title: "The workshop",
      purpose: "give the machine a face",
      ideas: [
        "who mixes the colour",
        "the oldest machine and what it still does best",
        "what happens to the waste",
      ],
    },
  ],
  tactics: [
    "Put what people order most, with number, price and days, on one page.",
    "Send every new firm nearby three samples of paper with their own name on them.",
    "Photograph each sign where it hangs, and name the street.",
    "Offer a look at the file before the order, and count how many come back.",
  ],
  seasons: {
    calendar: {
      1: "new names, new cards",
      10: "calendars and cards for the holidays",
      12: "the last jobs of the year",
    },
    weather: { 3: "fairs and fresh shop fronts", 5: "weddings and menus" },
    schoolYear: { 9: "notebooks, posters and clubs" },
  },
  metrics: ["enquiries", "conversion", "averageSale"],
  tips: [
    "Send fonts and pictures along with the file.",
    "Read the proof backwards.",
    "Let somebody else check the telephone number.",
    "Fewer words make a larger sign.",
    "Dark letters on a light ground are read from farther away.",
    "Leave room at the edge.",
    "Order a few more than you need.",
    "Keep the file, not only the paper.",
  ],
  hashtags: ["print", "signage", "printshop"],
  told: {
    "a job from the file to the pallet":
      "It came as a file and left as [what it became]. Between them lie a look at the margins, a proof on the right paper and somebody who stops the machine when the red is too warm.",
    "a sign and the street it hangs in":
      "A sign has a second to say it. This one hangs in [where], is read by people who [how they pass], and says exactly [how many] words.",
    "something odd we were asked to print on":
      "People bring us wood, felt, and once [the oddest thing]. Ask; the worst answer is that it does not hold.",
    "what bleed is and why it matters":
      "Bleed is the edge that is cut away. Without it a white hair shows at the rim, because no knife cuts twice in the same place. Let the background run out a little over the line.",
    "why the colour on the screen is another":
      "A screen shines, paper does not. So blue grows quieter and black deeper. If a colour has to be exact, let us print a strip first.",
    "how to choose a paper":
      "Take it between two fingers. Thick says lasting, rough says made by hand, smooth says photographs. A sample costs nothing and decides more than a page of description.",
    "what a first business card needs":
      "A name, what you do, one way to reach you. Everything else is for the back. The test: can it be read at arm's length by your father?",
    "how to be seen at a fair with little":
      "One large sentence at eye level, one thing to touch, one card to take away. People pass at walking speed; give them one reason to stop.",
    "fifty, five hundred or five thousand":
      "The first sheet is dear, every further one is cheap. But what lies in a cellar is not cheap, it is old. Print for the next few months, not for ever.",
    "who mixes the colour":
      "[Name] sees a difference where others see blue. It comes from years, and from daylight at the window. Come by with your sample; it is decided there.",
    "the oldest machine and what it still does best":
      "The oldest one here is [what it is]. It is loud, slow and does [one thing] better than anything new.",
    "what happens to the waste":
      "A print shop makes strips, sheets and test runs. Ours become [what they become]. Ask for a pile; children draw on it for weeks.",
    "new names, new cards":
      "With the year change addresses, names and prices. Look at what still lies in the drawer before you hand it out.",
    "calendars and cards for the holidays":
      "Calendars and cards need a proof and a post office. Whoever sends the file now chooses the paper in peace.",
    "the last jobs of the year":
      "In the last weeks every machine runs. Tell us your real date, not the one with a reserve; we keep it.",
    "fairs and fresh shop fronts":
      "When the sun is out, one sees what the winter did to a sign. A new sheet on an old board is often enough.",
    "weddings and menus":
      "For a wedding it is many small things in one hand: card, menu, names, thanks. Same paper, same letter, and it looks like one day.",
    "notebooks, posters and clubs":
      "Clubs and schools begin again and need posters. A good one says what, when and where from across the street.",
    "Send fonts and pictures along with the file.":
      "What is missing is replaced by the computer, and it has no taste. A finished PDF is the safest.",
    "Read the proof backwards.":
      "From the last word to the first the eye sees letters, not sense. That is where the mistakes are.",
    "Let somebody else check the telephone number.":
      "Dial it once from the proof. It is the dearest mistake and the easiest to find.",
    "Fewer words make a larger sign.":
      "Each word takes room from the others. What is left after three rounds is what people will read.",
    "Dark letters on a light ground are read from farther away.":
      "Contrast is worth more than size. Look at it from the other side of the street.",
    "Leave room at the edge.": "What stands too near the rim looks like a mistake, even when it is none.",
    "Order a few more than you need.": "Ten more cost little today and a whole new run tomorrow.",
    "Keep the file, not only the paper.": "With it the next order is a message of one line.",
  },
};
