/** A place where customers and a business meet. Rhythms are suggestions, marked so wherever they are shown. */
export type Channel = {
  name: string;
  /** What it is good for, after "to": "be found by people nearby". */
  purpose: string;
  firstStep: string;
  /** A rhythm to begin with, a suggestion. */
  rhythm: string;
  /** The same for somebody who does it alone, beside the work itself, where that is less. */
  aloneRhythm?: string;
  /** What to watch there. */
  watch: string;
  /** Whether it is a place to publish in, and so has a theme to begin with. */
  tells: boolean;
};

export const CHANNELS = {
  localSearch: {
    name: "Local search and maps profile",
    purpose: "be found by people nearby who already want what you offer",
    firstStep:
      "Claim the profile, check name, address and hours, and add recent photos of the place and the work.",
    rhythm: "one new photo or notice a week",
    watch: "calls, direction requests and visits to the website from the profile",
    tells: true,
  },
  website: {
    name: "Your own website",
    purpose: "answer the questions people have before they get in touch",
    firstStep:
      "Put what you do, for whom, where and how to begin on the first screen, with one clear button.",
    rhythm: "one page improved a week",
    aloneRhythm: "one page improved a month",
    watch: "how many visitors get in touch or buy",
    tells: true,
  },
  email: {
    name: "E-mail newsletter",
    purpose: "bring back people who already know you",
    firstStep: "Ask for the address where people are glad to give it, and say what they will receive.",
    rhythm: "one letter every two weeks",
    aloneRhythm: "one letter a month",
    watch: "new subscribers, replies and visits or orders that follow a letter",
    tells: true,
  },
  instagram: {
    name: "Instagram",
    purpose: "show the work and the people behind it",
    firstStep: "Write a profile line that says what, for whom and where, and pin three posts that prove it.",
    rhythm: "three posts a week",
    aloneRhythm: "one good post a week",
    watch: "saves, messages and visits to the profile",
    tells: true,
  },
  facebook: {
    name: "Facebook page and local groups",
    purpose: "take part in the conversations of your town or community",
    firstStep: "Fill in the page, join the two groups your customers read, and help before you offer.",
    rhythm: "two posts a week",
    aloneRhythm: "one post a week",
    watch: "comments, shares and event replies",
    tells: true,
  },
  linkedin: {
    name: "LinkedIn",
    purpose: "be known by name to the people who decide",
    firstStep:
      "Rewrite the headline of the person customers deal with so that it names the problem you solve.",
    rhythm: "two posts a week",
    aloneRhythm: "one post a week",
    watch: "comments by people you could work for, and conversations that begin there",
    tells: true,
  },
  twitter: {
    name: "X (Twitter)",
    purpose: "take part in the talk of your field as it happens",
    firstStep: "Follow the people your customers listen to and answer one question a day well.",
    rhythm: "four short posts a week",
    aloneRhythm: "two short posts a week",
    watch: "replies and visits to the profile",
    tells: true,
  },
  partnerships: {
    name: "Partners nearby or in your field",
    purpose: "be recommended by those your customers already trust",
    firstStep:
      "List ten businesses that serve the same people without competing, and offer each something useful.",
    rhythm: "one conversation a week",
    watch: "customers who say a partner sent them",
    tells: false,
  },
  referrals: {
    name: "Recommendations of customers",
    purpose: "turn a good experience into the next customer",
    firstStep: "Choose the moment when people are happiest with you, and ask then, in one sentence.",
    rhythm: "one request with every finished job or regular visit",
    watch: "how many new customers name somebody",
    tells: false,
  },
  reviews: {
    name: "Public reviews",
    purpose: "let satisfied customers speak to undecided ones",
    firstStep:
      "Put a link to the review page where the good moment happens, and thank everybody who uses it.",
    rhythm: "answer every review within two days",
    watch: "new reviews and what they praise or miss",
    tells: false,
  },
  marketplaces: {
    name: "Marketplaces of your field",
    purpose: "be there where people compare and buy",
    firstStep: "Choose the one marketplace your customers name, and make your best offer complete there.",
    rhythm: "one listing improved a week",
    watch: "views, questions and sales per listing",
    tells: false,
  },
  events: {
    name: "Events and open days",
    purpose: "let people try before they decide",
    firstStep: "Choose one small event you can repeat, and invite the people you already know.",
    rhythm: "one event a month",
    aloneRhythm: "one event a quarter",
    watch: "guests, and how many of them come again",
    tells: false,
  },
  outreach: {
    name: "Personal messages to chosen firms",
    purpose: "begin conversations with the firms you want to work for",
    firstStep: "Write down twenty firms you would be proud to serve, and a reason to write to each.",
    rhythm: "five messages a week",
    aloneRhythm: "two messages a week",
    watch: "answers, and first meetings that come of them",
    tells: false,
  },
  video: {
    name: "Short videos",
    purpose: "show in a minute what takes a page to explain",
    firstStep:
      "Film one question that customers ask every week, and answer it standing where the work happens.",
    rhythm: "one video a week",
    aloneRhythm: "one video every two weeks",
    watch: "how long people watch, and what they ask afterwards",
    tells: true,
  },
} as const satisfies Record<string, Channel>;

export type ChannelId = keyof typeof CHANNELS;
