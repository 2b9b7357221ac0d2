import type { Industry } from "../industry.ts";

export const movers: Industry = {
  id: "movers",
  name: "removal firms and storage",
  words: [
    "removal firm",
    "removal company",
    "removals",
    "house move",
    "house removal",
    "home removal",
    "moving company",
    "movers",
    "moving firm",
    "self-storage",
    "storage unit",
    "storage box",
    "furniture storage",
    "umzug*",
  ],
  hints: ["moving", "removal", "storage", "boxes", "relocation", "clearance", "house moves"],
  model: "local",
  moment:
    "A lease is signed, a house is sold or a parent moves out, and suddenly there is a date and too much of everything.",
  weighs: [
    "whether anything will break",
    "what it costs with everything",
    "whether they keep to the day",
    "how strong and how friendly the hands are",
  ],
  customers: ["Families who have sold or bought", "Students between two rooms", "Firms that change offices"],
  aims: ["More enquiries for weekdays", "More offers that become orders", "More public reviews"],
  channels: ["localSearch", "reviews", "partnerships", "website"],
  pillars: [
    {
      title: "Moving day",
      purpose: "show how it goes well",
      ideas: [
        "a move from the first box to the last lamp",
        "how a piano gets up four floors",
        "what we carry ourselves and what we leave to you",
      ],
    },
    {
      title: "Pack well",
      purpose: "save time, backs and glass",
      ideas: ["how to pack a box so that it holds", "what goes on the label", "the box that is opened first"],
    },
    {
      title: "Planned",
      purpose: "take the weight off before the day",
      ideas: [
        "eight weeks in one list",
        "what to throw away, give away, store",
        "a place for things that have no place yet",
      ],
    },
    {
      title: "The crew",
      purpose: "give the strength a face",
      ideas: ["who carries", "the trick with the strap", "a move that was more than a move, with consent"],
    },
  ],
  tactics: [
    "Put an example with floors, distance and price on the first page.",
    "Look at the flat by video before you make an offer, and name one price.",
    "Leave your list for the fridge with estate agents and caretakers.",
    "Call the evening before, with the name of the one who will ring.",
  ],
  seasons: {
    calendar: { 1: "the cheap weeks", 12: "the last move before the holidays" },
    weather: { 3: "sorting out before it begins", 6: "the full months", 10: "dry and dark" },
    schoolYear: { 8: "students and families in time for term" },
  },
  metrics: ["enquiries", "proposalRate", "reviewCount"],
  tips: [
    "Photograph cables before you pull them out.",
    "Put screws into a bag and tape it to the furniture.",
    "Measure the stairs, not only the sofa.",
    "Empty the freezer a week before.",
    "Plates travel standing.",
    "Reserve the space before the door.",
    "Keep papers, jewellery and keys with you.",
    "Make the beds first.",
  ],
  hashtags: ["moving", "movingday", "removals"],
  told: {
    "a move from the first box to the last lamp":
      "It begins with the thing that leaves first and stands last: [what it was]. By noon the rooms sounded hollow, by evening there was light in the new kitchen. The lamp was the last.",
    "how a piano gets up four floors":
      "With four people, two straps and one who says when. Nobody lifts alone and nobody talks on the stairs. It stands a day before it is tuned.",
    "what we carry ourselves and what we leave to you":
      "We carry what is heavy, and wrap what is fragile. Papers, medicines, keys and what makes you cry should go with you.",
    "how to pack a box so that it holds":
      "Heavy below, light above, no air between. Books go into small boxes, pillows into large ones. If you cannot lift it with one breath, it is too full.",
    "what goes on the label":
      'Room, content, and one word: first or later. On two sides, not on the lid. In the evening you will be glad of the word "first".',
    "the box that is opened first":
      "Kettle, cups, soap, towels, chargers, tools, something to eat. Put it in last and take it out first. The rest can wait until tomorrow.",
    "eight weeks in one list":
      "Give notice, sort out, order boxes, change addresses, book us, tell the neighbours, read the meters, hand over the keys. Each has its week. Ask for our list; it fits on a fridge.",
    "what to throw away, give away, store":
      "Take each thing into your hand once. Used this year: comes along. Loved: comes along. Neither: somebody else is glad of it.",
    "a place for things that have no place yet":
      "Between two homes there can be weeks. Then things stand dry, locked and by the month in [where]. You keep the key.",
    "who carries":
      "[Name] has been carrying since [when], and sees at the door whether the sofa will go round the corner. So far [how it ended].",
    "the trick with the strap":
      "It is not strength, it is where the weight hangs. With the strap over the shoulder the legs do the work. We show it to anybody who wants to know.",
    "a move that was more than a move, with consent":
      "[With consent: who moved, and why it mattered.] Some boxes are heavier than they weigh.",
    "the cheap weeks":
      "In the quiet weeks there are free days and more time. Whoever can choose should choose now.",
    "the last move before the holidays":
      "In the new home at the holidays: it works, if the boxes are packed by room and the tree comes last.",
    "sorting out before it begins":
      "Light shows what has gathered. Sort before you pack; nobody moves cheaper than those with less.",
    "the full months": "Now everybody moves. Weekdays in the middle of the month are the easiest to get.",
    "dry and dark":
      "When it rains, blankets and runners count. We bring both, and the floor stays as it was.",
    "students and families in time for term":
      "Before a term begins, all want the same weekend. A day earlier is half as hectic.",
    "Photograph cables before you pull them out.":
      "The picture is worth more than any manual when you stand there in the evening.",
    "Put screws into a bag and tape it to the furniture.": "A bag in a box of bags is a bag lost.",
    "Measure the stairs, not only the sofa.":
      "The corner decides. A tape measure is cheaper than a second trip.",
    "Empty the freezer a week before.":
      "What thaws on the way has no place in the new one. Cook your way through it.",
    "Plates travel standing.": "Upright they hold what would break them lying down. Paper between each.",
    "Reserve the space before the door.":
      "Every metre to the lorry counts a hundred times. Ask the office or the neighbours early.",
    "Keep papers, jewellery and keys with you.": "They are small, and they would be missed most.",
    "Make the beds first.": "Whatever else is not finished in the evening: you can sleep.",
  },
};
