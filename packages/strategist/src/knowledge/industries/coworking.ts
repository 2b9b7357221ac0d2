import type { Industry } from "../industry.ts";

export const coworking: Industry = {
  id: "coworking",
  name: "shared offices, studios and venues",
  words: [
    "coworking",
    "co-working",
    "hot desk",
    "shared office",
    "serviced office",
    "meeting room",
    "makerspace",
    "office space",
    "event space",
    "rehearsal room",
    "function room",
    "village hall",
  ],
  hints: ["desk", "office", "space", "room", "venue", "studio"],
  model: "local",
  people: "member",
  moment:
    "The kitchen table gets too small, a lease ends, or a group needs a good room for a day; people look at pictures first and come by once.",
  weighs: [
    "how quiet it is where they would sit",
    "how they get there",
    "what is included in the price",
    "who else works or meets there",
  ],
  customers: [
    "Self-employed people who work at the kitchen table",
    "Small teams without an office",
    "Organisers of workshops",
  ],
  aims: ["Fill the free desks", "More bookings of the meeting room", "Members who stay longer"],
  channels: ["localSearch", "linkedin", "events", "referrals"],
  pillars: [
    {
      title: "The rooms",
      purpose: "let people try the chair in their mind",
      ideas: [
        "one place in the room and whom it suits",
        "the same room for eight and for eighty",
        "where one can make a call",
      ],
    },
    {
      title: "The company",
      purpose: "show who else is there",
      ideas: [
        "somebody who works here, with consent",
        "two who met at the coffee machine",
        "what is eaten together",
      ],
    },
    {
      title: "Working well",
      purpose: "be useful to everybody who sits",
      ideas: [
        "a morning without a screen",
        "how to hold a meeting people do not mind",
        "the right chair and the right height",
      ],
    },
    {
      title: "Come and see",
      purpose: "make the first step small",
      ideas: ["a day to try it", "what is included and what is not", "how to book a room for a day"],
    },
  ],
  tactics: [
    "Keep three free dates for a first visit on the front page, and update them on Mondays.",
    "Ask each member to bring one guest a quarter, at no charge to either.",
    "Show a different place in the rooms each week at the time when the light is best.",
    "Call firms nearby whose meeting rooms are known to be too small.",
  ],
  seasons: {
    calendar: { 1: "out of the kitchen", 11: "parties and workshops before the year ends" },
    weather: { 4: "windows open", 7: "quiet weeks and free desks" },
    schoolYear: { 9: "everything begins again" },
  },
  metrics: ["occupancy", "enquiries", "retention"],
  tips: [
    "Put the hardest thing before the first message.",
    "Stand up when you talk.",
    "Light from the side is kinder than light from behind.",
    "Say good morning.",
    "Close the day with one line about tomorrow.",
    "A short walk solves what an hour at the desk did not.",
    "Put headphones on as a sign, not only for music.",
    "Clear the table in the evening.",
  ],
  hashtags: ["coworking", "workspace", "venue"],
  told: {
    "one place in the room and whom it suits":
      "The place by [where] suits people who [what they do]. There is light from the side, a socket at the knee and nobody behind you. Come and sit there for an hour.",
    "the same room for eight and for eighty":
      "Rooms can change their shape. With eight it is a table and a window, with more it is rows and a stage. Tell us what should have happened by the end of the day; we set it up for that.",
    "where one can make a call":
      "A call needs a door. Ours are [where they are], and the rule is simple: who talks longer than a minute gets up.",
    "somebody who works here, with consent":
      "[With consent: who they are, what they make, and why they came.] Ask them about it at the coffee machine.",
    "two who met at the coffee machine":
      "It was about [what], and it became [what it became]. That cannot be planned. One can only put the machine in the right place.",
    "what is eaten together":
      "Once a week somebody cooks, orders or brings a cake. This time: [what, and when]. Newcomers sit in the middle.",
    "a morning without a screen":
      "Begin with paper: what must be done today, and what only wants to be? Half an hour of that saves an afternoon of the other.",
    "how to hold a meeting people do not mind":
      "A purpose in one sentence, an end on the clock, and somebody who writes down who does what. A good room helps, but those three help more.",
    "the right chair and the right height":
      "Feet on the floor, elbows at the height of the table, the top of the screen at the height of the eyes. It takes three minutes and saves a back.",
    "a day to try it":
      "The first day is [what it costs or is]. Bring what you work with and something to eat. In the evening you know whether you would come back.",
    "what is included and what is not":
      "Included are [what is]. Not included are [what is not]. It is the same for everybody, and there is nothing in small letters.",
    "how to book a room for a day":
      "Say the date, the number and what it is for. You get a yes or no within [how long], with a plan of the room and the name of the person who opens the door.",
    "out of the kitchen":
      "A resolution needs a place. Whoever wants to work otherwise this year can begin with where.",
    "parties and workshops before the year ends":
      "The good evenings go first. Say how many you are and what you would like to hear afterwards.",
    "windows open": "With open windows a room becomes another one. Come by on a bright morning and look.",
    "quiet weeks and free desks":
      "When others are at the sea, it is quiet here, and cool. A good time for the thing that needs a week.",
    "everything begins again":
      "With the school year the working year begins, too. Fixed places are given now.",
    "Put the hardest thing before the first message.":
      "Once the inbox is open, others decide about your morning.",
    "Stand up when you talk.": "The voice is better, and the call is shorter. Both are noticed.",
    "Light from the side is kinder than light from behind.":
      "It spares the eyes, and you look better in a call.",
    "Say good morning.":
      "Two words make a room of strangers a place. It takes a week until everybody does it.",
    "Close the day with one line about tomorrow.":
      "Then the evening is free of it, and the morning has a beginning.",
    "A short walk solves what an hour at the desk did not.":
      "Go once round the block without a telephone. The answer often waits at the second corner.",
    "Put headphones on as a sign, not only for music.": "It says: later, please. Everybody here can read it.",
    "Clear the table in the evening.": "An empty table is an invitation. A full one is a reproach.",
  },
};
