import type { Industry } from "../industry.ts";

export const bar: Industry = {
  id: "bar",
  name: "bars and pubs",
  words: [
    "bar",
    "pub",
    "cocktail bar",
    "wine bar",
    "taproom",
    "tap room",
    "beer garden",
    "nightclub",
    "sports bar",
    "cocktails",
    "tavern",
    "beer bar",
    "brewpub",
    "speakeasy",
    "karaoke",
  ],
  hints: ["cocktail", "beer", "drinks", "quiz", "whisky", "live music"],
  model: "local",
  people: "guest",
  moment:
    "People need a place for after work, for a birthday or for nothing in particular, and they go where somebody they know has been.",
  weighs: [
    "who else will be there",
    "whether one can hear each other",
    "what there is to drink besides the usual",
    "how late it is open",
  ],
  customers: [
    "Neighbours who want a place of their own",
    "Colleagues after work",
    "People who celebrate something",
  ],
  aims: ["Fuller evenings from Monday to Wednesday", "More group bookings", "More regulars"],
  channels: ["instagram", "localSearch", "events", "facebook"],
  pillars: [
    {
      title: "In the glass",
      purpose: "show that there is thought in it",
      ideas: [
        "a drink and how it came onto the list",
        "the classic, made the way we like it",
        "something without alcohol that is not a consolation",
      ],
    },
    {
      title: "The evenings",
      purpose: "give a reason for a date",
      ideas: [
        "what is on this week",
        "the quiet evening and why some like it best",
        "how to have a birthday here",
      ],
    },
    {
      title: "Behind the bar",
      purpose: "give the place a face",
      ideas: [
        "who pours and what they drink themselves",
        "the hour before we open",
        "the oldest thing in the room",
      ],
    },
    {
      title: "The round",
      purpose: "make guests known to each other",
      ideas: [
        "a table that has been meeting for years, with consent",
        "a rule of the house and its reason",
        "what the neighbourhood gets from a good bar",
      ],
    },
  ],
  tactics: [
    "Put the week's evenings on the door, the profile and the tables by Monday.",
    "Give one quiet evening a purpose: a quiz, a tasting, a table for newcomers.",
    "Answer who asks for a group table the same day, with a clear yes and a time.",
    "Ask a brewer or distiller to pour for one evening, and let them bring their people.",
  ],
  seasons: {
    calendar: { 1: "evenings without alcohol", 12: "rounds of colleagues" },
    weather: {
      4: "the first drink outside",
      7: "long evenings and cold glasses",
      11: "dark early and warm inside",
    },
    schoolYear: { 9: "everybody is back" },
  },
  metrics: ["footfall", "averageSale", "bookings"],
  tips: [
    "Much ice waters a drink less than little ice.",
    "Ask for something like what you like, not for something strong.",
    "Beer that is too cold hides what it tastes of.",
    "Drink a glass of water for every glass.",
    "Come before eight if you want to be able to hear each other.",
    "Smell before you sip.",
    "Order the next round before the last glass is empty.",
    "Tell us when it is your first time here.",
  ],
  hashtags: ["pub", "cocktails", "localbar"],
  told: {
    "a drink and how it came onto the list":
      "Every drink on the list had to beat another one. [The drink] came on because [how it began]. Try it once the way it is before you ask for more ice.",
    "the classic, made the way we like it":
      "A classic has few parts, so each of them shows. We make [the classic] with [what makes it yours]. Tell us how you know it.",
    "something without alcohol that is not a consolation":
      "Whoever drives or has an early morning should not hold a glass of water all night. Ours is [the drink]: bitter enough, cold enough, and nobody asks why.",
    "what is on this week":
      "This week: [day, what, from when]. You do not have to book for a stool, but a table for more than four is better asked for.",
    "the quiet evening and why some like it best":
      "On [day] there is room, the music is lower and the bar has time for you. Some people come only then. It is a good evening to try something new.",
    "how to have a birthday here":
      "Tell us how many you will be and how long you mean to stay. We keep a corner, you bring the people, and nobody has to wash up.",
    "who pours and what they drink themselves":
      "[Name] stands behind the bar on [days] and drinks [what] when the shift is over. Ask for it; it may not be on the list.",
    "the hour before we open":
      "Ice is carried, limes are cut, glasses are held against the light. In the hour before we open it smells of citrus and floor polish. Then somebody turns the sign.",
    "the oldest thing in the room":
      "The oldest thing in the room is [what it is]. It came from [where], and [who would not part with it].",
    "a table that has been meeting for years, with consent":
      "Some tables are not reserved and yet never free. [With consent: who they are, and since when.] They began with one evening, like everybody.",
    "a rule of the house and its reason":
      "We have few rules, and this one we keep: [the rule]. The reason is simple: [the reason].",
    "what the neighbourhood gets from a good bar":
      "A bar is the living room of people whose kitchen is too small. One meets without making an appointment. That is worth keeping, also on a rainy Tuesday.",
    "evenings without alcohol":
      "Many pause now, and still want to go out. We have put some thought into glasses without a drop in them.",
    "rounds of colleagues":
      "A table for colleagues goes well when somebody decides early. Tell us the number, the hour and whether you want to eat something.",
    "the first drink outside": "The first evening outside is always a little too cold, and nobody goes in.",
    "long evenings and cold glasses":
      "When the evening does not cool down, the glass has to. Much ice melts more slowly than little.",
    "dark early and warm inside":
      "When it is dark at five, a lit window is an invitation. Something warm in a thick glass stands ready.",
    "everybody is back":
      "After the summer the old rounds come together again. The corner table is asked for first.",
    "Much ice waters a drink less than little ice.":
      "It stays colder, so less of it melts. Two lonely cubes do the opposite.",
    "Ask for something like what you like, not for something strong.":
      "Strength is easy; taste needs a direction. Say sour, bitter, sweet or smoky, and let us do the rest.",
    "Beer that is too cold hides what it tastes of.":
      "Give a good one a few minutes in the glass. It will tell you more.",
    "Drink a glass of water for every glass.":
      "It is no sign of weakness but the reason one remembers the evening. We pour it gladly, without being asked twice.",
    "Come before eight if you want to be able to hear each other.":
      "The early hour belongs to those who want to talk. The later one belongs to everybody.",
    "Smell before you sip.":
      "Most of the taste goes through the nose. It takes a second and doubles the glass.",
    "Order the next round before the last glass is empty.":
      "At full hours the bar needs a little time. Whoever thinks ahead never sits dry.",
    "Tell us when it is your first time here.":
      "Then we pour with a little more explanation, and perhaps a small taste of something.",
  },
};
