import type { Industry } from "../industry.ts";

export const bookshop: Industry = {
  id: "bookshop",
  name: "bookshops",
  words: [
    "bookshop",
    "book shop",
    "bookstore",
    "book store",
    "bookseller",
    "used book",
    "second-hand book",
    "secondhand book",
    "rare book",
    "librería",
    "libreria",
    "buchhandlung",
    "librairie",
    "buchladen",
    "antiquariat",
  ],
  hints: ["book"],
  model: "local",
  moment:
    "People come for one title, for a present, or for an hour out of the rain; whoever finds a book they did not look for comes back.",
  weighs: [
    "the choice on the tables",
    "advice from somebody who reads",
    "how soon a book is here",
    "a place to stay a while",
  ],
  customers: [
    "Readers who live within a walk",
    "Parents looking for the next book",
    "People who need a present and advice",
  ],
  aims: ["More visitors on weekdays", "Fuller readings and evenings", "More readers on the newsletter"],
  channels: ["localSearch", "email", "instagram", "events"],
  pillars: [
    {
      title: "Read here",
      purpose: "lend readers our taste",
      ideas: [
        "the last book that kept one of us awake",
        "a first sentence, read aloud",
        "a book we disagree about",
      ],
    },
    {
      title: "The right book",
      purpose: "help people who look for somebody else",
      ideas: [
        "for somebody who says they do not read",
        "for a child who has read everything",
        "for a long journey",
      ],
    },
    {
      title: "Between the shelves",
      purpose: "make the shop a place to be",
      ideas: [
        "what was found inside an old book",
        "the quietest chair and its hour",
        "how a table is put together",
      ],
    },
    {
      title: "Come together",
      purpose: "give readers a reason for an evening",
      ideas: [
        "the next reading or story hour",
        "what the book circle argued about",
        "an author's question to readers",
      ],
    },
  ],
  tactics: [
    "Put a handwritten card into one book on every table: who should read it, and why.",
    "Write a short letter every second week about three books, each in two sentences, signed by whoever read them.",
    "Hold one small evening a month around a single book.",
    "Ask teachers and libraries nearby what they need, a season ahead.",
  ],
  seasons: {
    calendar: {
      4: "World Book Day",
      9: "new titles",
      11: "the first gift lists",
      12: "the weeks of giving",
    },
    weather: {
      2: "books for short days",
    },
    schoolYear: {
      6: "books for the suitcase",
      9: "school lists",
    },
  },
  metrics: ["footfall", "averageSale", "subscribers"],
  tips: [
    "Read the first page in the shop; the blurb is an advertisement.",
    "Give a book you love, with a line about why.",
    "You may stop on page fifty: life is short and shelves are long.",
    "Ask for the second most famous book of an author.",
    "Children read what lies about, not what is recommended.",
    "Read two books at once, one for the morning and one for the night.",
    "Write the date into a book when you finish it.",
    "An old edition often has the better translation; ask us.",
  ],
  hashtags: ["bookshop", "bookstagram", "readlocal"],
  told: {
    "the last book that kept one of us awake":
      "A good book is measured in lost sleep. The last one that kept us awake was [title], because [one sentence, without giving away the end].",
    "a first sentence, read aloud":
      "Some first sentences are a door that falls shut behind you. Ours this week: [the sentence, and from which book]. Would you read on?",
    "a book we disagree about":
      "One of us loved it, one of us put it away. [Title]: for it speaks [one reason], against it [another]. Come and take a side.",
    "for somebody who says they do not read":
      "People who do not read have mostly been given the wrong book. Begin with something short, with a subject they already love. Nobody has to finish it.",
    "for a child who has read everything":
      "A child who has read everything has read everything on one shelf. Try the one beside it: true stories, comics, poems, a book for grown-ups read together. Tell us the last three that were loved.",
    "for a long journey":
      "Take one thick book or three thin ones, but nothing you ought to read. A story that is set where you travel reads twice as well. Leave it there when you are done.",
    "what was found inside an old book":
      "Train tickets, pressed leaves, a letter that was never sent. Lately we found [what, and in which book]. We wonder who put it there.",
    "the quietest chair and its hour":
      "It stands [where], and it is free most surely at [hour]. Bring the book you are in the middle of.",
    "how a table is put together":
      "A table is an argument in books: each title speaks to the one beside it. This week's is about [its subject]. The one we fought over was [title].",
    "the next reading or story hour":
      "On [day and time] we meet for [reading or story hour]. Bring somebody who says they have no time.",
    "what the book circle argued about":
      "Nobody agreed about [title], and that made the evening. The question was: [the question]. What would you say?",
    "an author's question to readers":
      "Authors ask us as well. This one wants to know: [the author's question]. Answer below and we pass it on.",
    "Read the first page in the shop; the blurb is an advertisement.":
      "What you hear on the first page is the voice you will live with. If it catches you standing up, it will catch you sitting down.",
    "Give a book you love, with a line about why.":
      "The line makes it a gift; without it, it is a purchase. Write it on a card if you do not like to write in books.",
    "You may stop on page fifty: life is short and shelves are long.":
      "A book you do not finish makes room for one you will. It may find you again in ten years.",
    "Ask for the second most famous book of an author.":
      "Everybody has read the famous one. The second is often the braver book, and you come to it without having heard the end.",
    "Children read what lies about, not what is recommended.":
      "Leave it on the stairs, by the bed, in the car. Say nothing, and look away.",
    "Read two books at once, one for the morning and one for the night.":
      "Something quick to wake up with, something slow to fall asleep by. They do not get in each other's way.",
    "Write the date into a book when you finish it.":
      "Years later it tells you who you were when you read it. It takes one second and a pencil.",
    "An old edition often has the better translation; ask us.":
      "Translations age and sometimes a good one is replaced by a fast one. We like comparing the first page of two.",
    "books for short days":
      "Short days want long chapters. A lamp, a blanket, a book that is too thick for summer.",
    "World Book Day":
      "One day in April belongs to books. Give one away: to a friend, a neighbour, the person beside you on the train.",
    "books for the suitcase":
      "Weight counts in a suitcase, and so does the chance that you swap. Ask us for what reads well with sand in it.",
    "new titles":
      "New titles arrive in piles, and nobody reads them all. Tell us what you liked last, and we look through them with you.",
    "school lists":
      "A school list is soon complete when it comes early. What everybody needs is the first to run out.",
    "the first gift lists":
      "A good gift list begins with people, not with titles. Write down three things about somebody, and bring them along.",
    "the weeks of giving":
      "In these weeks everybody asks for one thing: the right book for somebody else. Come in the morning, when there is time to talk.",
  },
};
