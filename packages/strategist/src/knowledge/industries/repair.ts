import type { Industry } from "../industry.ts";

export const repair: Industry = {
  id: "repair",
  name: "repair shops",
  words: [
    "phone repair",
    "computer repair",
    "laptop repair",
    "screen repair",
    "cracked screen",
    "watch repair",
    "clock repair",
    "shoe repair",
    "cobbler",
    "resoling",
    "appliance repair",
    "sewing machine repair",
    "instrument repair",
    "guitar repair",
    "repair guitars",
    "repair shop",
    "watchmaker",
    "repair of",
    "electronics repair",
    "data recovery",
    "furniture repair",
    "restringing",
    "we fix",
    "i fix",
    "i repair",
    "we repair",
  ],
  hints: ["repair", "fix", "mend", "spare", "workshop", "watch", "clock", "restore", "key cutting"],
  model: "local",
  moment:
    "Something breaks on a bad day, and people weigh in an hour whether to have it mended or to buy it new.",
  weighs: [
    "whether it is worth it",
    "how long they have to be without it",
    "what it will cost before anything is opened",
    "whether they can trust strange hands with it",
  ],
  customers: [
    "People whose things broke and who would rather not buy new",
    "Shops that sell what we mend",
    "Firms with many devices",
  ],
  aims: ["Fill the bench on quiet days", "More public reviews", "Be recommended by shops nearby"],
  channels: ["localSearch", "reviews", "referrals", "website"],
  pillars: [
    {
      title: "On the bench",
      purpose: "show what can still be saved",
      ideas: [
        "a repair from the first look to the last test",
        "something others had given up",
        "the part that had to be made",
      ],
    },
    {
      title: "Worth it or not",
      purpose: "be honest before anybody pays",
      ideas: ["when to repair and when to replace", "what an estimate holds", "what to try yourself first"],
    },
    {
      title: "Kept going",
      purpose: "be useful between two faults",
      ideas: [
        "how to make it last longer",
        "the sound that should make you come in",
        "what to tell us when you bring it in",
      ],
    },
    {
      title: "The hands",
      purpose: "let people know who opens their things",
      ideas: [
        "who repairs and how they learned it",
        "the tool that is older than the shop",
        "a thing and the story that came with it, with consent",
      ],
    },
  ],
  tactics: [
    "Show before and after of one repair a week, with the fault in one sentence.",
    "Put what the most common repairs cost, and how long they take, on one page.",
    "Send a message when it is ready, and one a month later: does it still run?",
    "Leave cards with shops that sell what you mend; they are asked every day.",
  ],
  seasons: {
    calendar: { 1: "new things and old faults", 11: "repaired is a gift, too" },
    weather: { 4: "out of the cellar", 8: "damage of the holidays" },
    schoolYear: { 9: "before everything is needed again" },
  },
  metrics: ["enquiries", "conversion", "reviewCount"],
  tips: [
    "Switch it off when it got wet, and leave it off.",
    "Keep the screws in the order in which they came out.",
    "Have small things mended while they are small.",
    "Rice dries nothing.",
    "Never lift something by its cable, strap or neck.",
    "Write down the model before you call.",
    "Back up before you bring it.",
    "Cheap spare parts are the dearest.",
  ],
  hashtags: ["repair", "fixit", "righttorepair"],
  told: {
    "a repair from the first look to the last test":
      "It came in [how it came in]. First we look, then we measure, and only then do we open anything. At the end it ran for a whole day on the bench before it went home.",
    "something others had given up":
      "Others had called it dead. The fault was [what it was], no larger than a fingernail. Ask twice before you throw something away.",
    "the part that had to be made":
      "Sometimes the part is no longer to be had. Then we look for a donor, or make it: [what was made, and from what]. It took [how long], and it will outlive the rest.",
    "when to repair and when to replace":
      "Two questions decide it: how old is the rest, and is this the first fault? A single worn part in a sound thing is worth mending. When three things are tired at once, we say so.",
    "what an estimate holds":
      "An estimate should name the fault, the parts, the work and what happens if more is found. Ours does, and nothing is done before you say yes.",
    "what to try yourself first":
      "Before you bring it: is it charged, is it plugged in, has it been off for a minute? Half of all small wonders happen there. If that does not help, bring it as it is.",
    "how to make it last longer":
      "Most things do not break, they wear. Keep it dry, keep it clean, and do not force what will not move. A little care twice a year puts the next repair off by a long way.",
    "the sound that should make you come in":
      "A new sound is a message. If it [squeaks, clicks or grinds] and does not stop, come by; early it is a small thing, late a large one.",
    "what to tell us when you bring it in":
      'Say what it did, when it began and what happened just before. "It fell" is useful, and nobody here laughs. It saves us an hour and you the price of it.',
    "who repairs and how they learned it":
      "[Name] has been taking things apart since [when], and learned to put them together again from [whom]. Ask what they still keep from that time.",
    "the tool that is older than the shop":
      "The oldest tool here is [what it is]. It does one thing, and nothing new does it better.",
    "a thing and the story that came with it, with consent":
      "People do not bring things, they bring what hangs on them. [With consent: what it was, and why it mattered.] It works again.",
    "new things and old faults":
      "Before the old one goes into a drawer: have a look made at it. A spare that works is worth more than a broken memory.",
    "repaired is a gift, too":
      "The best present may already lie in a drawer. Bring what somebody misses; there is time until the holidays if it comes now.",
    "out of the cellar":
      "What stood all winter wants a look before it is used. Dry rubber and old batteries are found sooner on a bench than on the way.",
    "damage of the holidays":
      "Sand, salt water and a fall from the towel: do not switch it on, do not rub, bring it dry.",
    "before everything is needed again":
      "In the quiet weeks a repair takes days, afterwards weeks. Bring it before you need it.",
    "Switch it off when it got wet, and leave it off.":
      "It is not the water that does most of the harm but the current that flows through it. Let it dry, and let somebody look.",
    "Keep the screws in the order in which they came out.":
      "A strip of tape and a pencil are enough. Most home repairs fail at the last screw, not at the first.",
    "Have small things mended while they are small.":
      "A loose part makes others loose. The early repair is nearly always the cheap one.",
    "Rice dries nothing.": "It only adds dust. Air, patience and an opened cover do more.",
    "Never lift something by its cable, strap or neck.":
      "What holds it in use was not made to carry it. Most breaks begin there.",
    "Write down the model before you call.":
      "It mostly stands on the back, below, or inside the cover. With it we can say at once whether there are parts.",
    "Back up before you bring it.":
      "We take care, but nobody can promise what a failing memory will do. A copy lets everybody sleep.",
    "Cheap spare parts are the dearest.":
      "They fit nearly, they last half as long, and then the work is paid twice.",
  },
};
