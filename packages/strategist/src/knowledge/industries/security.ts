import type { Industry } from "../industry.ts";

export const security: Industry = {
  id: "security",
  name: "locksmiths and security firms",
  words: [
    "locksmith",
    "security guard",
    "security company",
    "security services",
    "alarm system",
    "alarms",
    "cctv",
    "burglar alarm",
    "locks",
    "door supervisor",
    "access control",
    "fire safety",
    "fire protection",
    "event security",
    "door staff",
    "security patrol",
  ],
  hints: ["security", "lock", "key", "alarm", "safe", "guard"],
  model: "local",
  moment:
    "Somebody stands before a closed door, a neighbour was broken into, or an insurer asks for a better lock.",
  weighs: [
    "how soon somebody is there",
    "what it will cost before anything is drilled",
    "whether they may trust who comes",
    "whether it will hold",
  ],
  customers: [
    "Owners who had a break-in in the street",
    "Property managers with many doors",
    "Shops and offices that close at night",
  ],
  aims: ["More enquiries for better locks", "Win property managers as clients", "More public reviews"],
  channels: ["localSearch", "reviews", "website", "partnerships"],
  pillars: [
    {
      title: "The closed door",
      purpose: "be the calm voice",
      ideas: [
        "what to do when you stand outside",
        "how to know an honest emergency service",
        "a door opened without a scratch",
      ],
    },
    {
      title: "Harder to get in",
      purpose: "help people protect what they have",
      ideas: [
        "where they really come in",
        "the small part that makes a lock strong",
        "what a light and a habit can do",
      ],
    },
    {
      title: "The trade",
      purpose: "show who comes",
      ideas: ["who comes when you call", "a master key, and how we guard it", "a job we turned down"],
    },
    {
      title: "Firms and houses",
      purpose: "win steady work",
      ideas: [
        "a plan of keys for a house with many doors",
        "what to do when somebody leaves the firm",
        "a look at the doors once a year",
      ],
    },
  ],
  tactics: [
    "Put the whole price of the five most frequent jobs on the first screen.",
    "Ask for a review while the door stands open and the relief is fresh.",
    "Give caretakers and estate agents a sheet for changes of tenant.",
    "Walk through one street a month with an offer of a free look at the doors.",
  ],
  seasons: {
    calendar: { 1: "after the break-ins of the holidays", 12: "away over the holidays" },
    weather: {
      4: "sheds, bicycles and garden gates",
      7: "empty houses in the holidays",
      10: "the dark season begins",
    },
  },
  metrics: ["enquiries", "conversion", "reviewCount"],
  tips: [
    "Lock the door even if you are only out for bread.",
    "Never hide a key outside.",
    "Change the lock when you move in.",
    "Oil has no place in a cylinder.",
    "Tilted windows are open windows.",
    "Mark what you own and write down the numbers.",
    "Test the alarm when you change the clocks.",
    "A dog's bowl at the door has kept many away.",
  ],
  hashtags: ["security", "locksmith", "homesecurity"],
  told: {
    "what to do when you stand outside":
      "First: is a window, a neighbour or a second key within reach? Then call somebody whose address you can find, and ask for the whole price. A door that has only fallen shut is opened without damage.",
    "how to know an honest emergency service":
      "It names its street, it names a price on the telephone, and it does not drill first. Save such a number before you need it.",
    "a door opened without a scratch":
      "A door that fell shut needs a wedge, a wire and patience. It was open in [how long], and nobody saw it afterwards. Drilling is for when all else has failed.",
    "where they really come in":
      "Mostly not through the front door. It is the terrace, the cellar and the tilted window. Walk round your house once with the eyes of a stranger.",
    "the small part that makes a lock strong":
      "It is not the lock, it is the plate and the screws that hold it. Long screws into the wall cost little and stop a shoulder.",
    "what a light and a habit can do":
      "A light with a sensor, a locked shed, no ladder in the garden. These three cost less than any alarm, and they work every night.",
    "who comes when you call":
      "It is [name], with [how they can be known]. You may ask for the card before you open. We like it when people do.",
    "a master key, and how we guard it":
      "Who holds keys holds trust. Ours are [how they are kept], and each use is written down.",
    "a job we turned down":
      "Whoever cannot show that a door is theirs does not get it opened by us. [A case, told so that nobody is known by it.] You would want it that way.",
    "a plan of keys for a house with many doors":
      "Who may go where? When that is on paper, keys become simple. We begin with the people and end with the cylinders.",
    "what to do when somebody leaves the firm":
      "Keys, codes, cards: three lists, ten minutes, on the last day. What is forgotten then is found at the wrong time.",
    "a look at the doors once a year":
      "Doors sag, locks dry out, batteries die. A look once a year costs an hour and is always cheaper than a Sunday.",
    "after the break-ins of the holidays":
      "After the holidays people hear what happened next door. A look round the house costs nothing and lets one sleep.",
    "away over the holidays":
      "A light on a timer, a neighbour for the post, nothing on the internet about where you are. It is enough for most visitors.",
    "sheds, bicycles and garden gates":
      "With the first warm days things stand outside again. A lock is as strong as what it hangs on.",
    "empty houses in the holidays":
      "A full letter box tells more than a dark window. Ask somebody to empty it.",
    "the dark season begins": "Most break-ins happen at dusk. Now is the time for a light by the back door.",
    "Lock the door even if you are only out for bread.":
      "A door that is only pulled shut is open to anybody with a card. Two turns of the key change that.",
    "Never hide a key outside.": "Everybody knows the pot, the mat and the ledge. Give it to a neighbour.",
    "Change the lock when you move in.":
      "You do not know who still has a key. A new cylinder is a matter of minutes.",
    "Oil has no place in a cylinder.": "It binds dust. A dry spray made for it keeps a lock running.",
    "Tilted windows are open windows.": "They are levered out in seconds. Close them, even for a short way.",
    "Mark what you own and write down the numbers.":
      "What can be named can be found again. A photo of the number is enough.",
    "Test the alarm when you change the clocks.":
      "Twice a year, with the batteries at hand. Then it rings when it should.",
    "A dog's bowl at the door has kept many away.": "It need not be full. It is the doubt that counts.",
  },
};
