import type { Industry } from "../industry.ts";

export const cleaning: Industry = {
  id: "cleaning",
  name: "cleaning and household services",
  words: [
    "cleaning",
    "cleaner",
    "housekeep*",
    "laundry",
    "laundrette",
    "launderette",
    "laundromat",
    "dry clean*",
    "wash and fold",
    "window wash*",
    "window clean*",
    "janitor*",
    "carpet clean*",
    "facility service",
    "facility management",
    "declutter*",
    "end of tenancy",
    "gebäudereinigung",
    "reinigungsfirma",
    "reinigungsdienst",
    "putzfirma",
    "nettoyage",
    "limpieza",
    "impresa di pulizie",
  ],
  hints: ["clean", "wash", "tidy", "hygiene", "linen"],
  model: "local",
  moment:
    "People ask when life gets too full, when something has to be handed over, or when the last firm stopped coming.",
  weighs: [
    "whom they let in",
    "that it happens without reminding",
    "a clear price",
    "what is done when something breaks",
  ],
  customers: [
    "Families with little time",
    "Offices with up to fifty people",
    "Landlords between two tenants",
  ],
  aims: ["More regular weekly orders", "Win offices as clients", "Find reliable people"],
  channels: ["localSearch", "reviews", "referrals", "partnerships"],
  pillars: [
    {
      title: "Who comes in",
      purpose: "turn strangers into people",
      ideas: [
        "somebody of the team introduces herself",
        "how keys are kept",
        "what happens when something breaks",
      ],
    },
    {
      title: "Done well",
      purpose: "show what others miss",
      ideas: [
        "a corner before and after",
        "the order in which a room gets clean",
        "what belongs in the bucket, and what not",
      ],
    },
    {
      title: "Do it yourself",
      purpose: "help those who do not book yet",
      ideas: ["a stain and what takes it out", "ten minutes before guests", "tools that pay for themselves"],
    },
    {
      title: "Time back",
      purpose: "sell what people really buy",
      ideas: [
        "what a family did with its Saturday",
        "an office on Monday morning",
        "a handover without quarrel",
      ],
    },
  ],
  tactics: [
    "Offer a first visit with a walk through the rooms and a written list.",
    "Agree with agents and property managers on handover cleaning.",
    "Leave a short note with what was done and what was noticed.",
    "Keep the same person with the same customer, and say so.",
  ],
  seasons: {
    calendar: {
      1: "after the holidays",
      11: "before the guests",
    },
    weather: {
      3: "spring cleaning",
      6: "moving",
    },
    schoolYear: {
      9: "offices after the summer",
    },
  },
  metrics: ["enquiries", "retention", "reviewCount"],
  tips: [
    "From top to bottom, from dry to wet.",
    "Let the cleaner work for a few minutes before you do.",
    "Two cloths of different colours prevent most mistakes.",
    "Lime likes acid; stone does not.",
    "Open the window before, not after.",
    "A doormat inside and one outside save half the floor work.",
    "Vacuum slowly.",
    "Treat a stain from its edge to its middle.",
  ],
  hashtags: ["cleaningservice", "tidyhome", "cleanoffice"],
  told: {
    "somebody of the team introduces herself":
      "Somebody you do not know comes into your rooms. So here she is: [name, and what she likes about the work]. You decide where she goes and where she does not.",
    "how keys are kept":
      "To give away a key takes trust. Ask where it hangs, who may take it, and whether your address stands on it. With us: [how you keep keys].",
    "what happens when something breaks":
      "Something breaks now and then. Then it should be said the same day, with a picture. [How it is settled with you.] What annoys people is not the cup but the silence.",
    "a corner before and after":
      "One corner, two pictures. [Before and after.] The right cloth, a little patience, and nothing that smells of a swimming pool.",
    "the order in which a room gets clean":
      "Top before bottom, dry before wet, the bathroom last. So no dirt travels to where it was clean already. And always towards the door.",
    "what belongs in the bucket, and what not":
      "In most buckets there is too much. Warm water, a little all-purpose cleaner, and a cloth that gets rinsed. Never mix cleaners; some of them become dangerous together.",
    "a stain and what takes it out":
      "Act soon, dab, do not rub. Cold water for blood and egg, salt for red wine at the table, a little washing-up liquid for grease. Try it first where nobody looks.",
    "ten minutes before guests":
      "Ten minutes: put things away in one room, wipe the basin and the mirror, open the window, light a lamp. Nobody looks under the sofa. And close one door.",
    "tools that pay for themselves":
      "Three tools are worth it: a good cloth, a rubber wiper, a vacuum cleaner with a clean filter. The rest stands in cupboards. Replace cloths, not gadgets.",
    "what a family did with its Saturday":
      "[With consent: what a family did with its Saturday.] That is what we really sell.",
    "an office on Monday morning":
      "On Monday morning nobody sees that we were there: the desks are free, the kitchen smells of nothing, the bins are empty. [A picture.] That is the aim.",
    "a handover without quarrel":
      "A handover goes well when both saw the same. Photograph each room, read the list aloud, sign both. Clean windows first: light shows what is done and what is not.",
    "From top to bottom, from dry to wet.":
      "What falls down from above has to be picked up anyway. And wet dust becomes mud.",
    "Let the cleaner work for a few minutes before you do.":
      "Chemistry needs a moment, and your arm is spared. Read how long, and wait.",
    "Two cloths of different colours prevent most mistakes.":
      "One for the basin, one for the rest. Nobody has to remember it.",
    "Lime likes acid; stone does not.":
      "Vinegar helps on the tap and harms marble. When in doubt, try a hidden spot.",
    "Open the window before, not after.":
      "Fresh air before you begin means dust goes out and damp does not stay.",
    "A doormat inside and one outside save half the floor work.":
      "Most dirt walks in. Two steps on a mat and it stays outside.",
    "Vacuum slowly.": "Quickly over it only combs the carpet. Slowly it takes the dust along.",
    "Treat a stain from its edge to its middle.":
      "From the middle outwards it only becomes larger. Dab, turn the cloth, dab.",
    "after the holidays":
      "After the holidays the needles go first and the wax last: cold, it breaks off by itself.",
    "spring cleaning":
      "A window, a cupboard, a room each week: that is spring cleaning without a lost weekend.",
    moving: "Whoever moves cleans twice. Hand one of them over.",
    "offices after the summer":
      "After summer there is dust where nobody sat. A good day for carpets and chairs.",
    "before the guests":
      "Before guests come, what they see counts: hall, bathroom, table. The rest may wait.",
  },
};
