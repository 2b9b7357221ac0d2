import type { Industry } from "../industry.ts";

export const homeAndTrades: readonly Industry[] = [
  {
    id: "builder",
    name: "builders and renovation trades",
    words: [
      "renovat",
      "construct",
      "builder",
      "carpent",
      "plumb",
      "electric",
      "roof",
      "painter",
      "kitchen fit",
      "heating",
      "contractor",
      "joiner",
      "tiler",
      "handyman",
    ],
    model: "local",
    moment:
      "People ask when something breaks or a long-put-off wish meets money, and they fear dust, delay and surprise.",
    weighs: [
      "whether somebody comes and calls back",
      "work nearby they can look at",
      "a price they can trust",
      "how the home will look meanwhile",
    ],
    channels: ["localSearch", "referrals", "reviews", "website"],
    pillars: [
      {
        title: "Seen nearby",
        purpose: "prove it with work people can picture",
        ideas: [
          "a room before, during and after",
          "what was found behind the wall",
          "how the site looked every evening",
        ],
      },
      {
        title: "What it takes",
        purpose: "make cost and time understandable",
        ideas: [
          "what makes an offer higher or lower",
          "the order of trades in a bathroom",
          "what you can do yourself, and what not",
        ],
      },
      {
        title: "Keep it working",
        purpose: "be useful before the damage",
        ideas: [
          "one look around the house before winter",
          "the sound that should make you call",
          "how to shut the water off",
        ],
      },
      {
        title: "Who comes",
        purpose: "open the door before the bell rings",
        ideas: [
          "an apprentice and what they learned",
          "the van and its order",
          "how we say when we are late",
        ],
      },
    ],
    tactics: [
      "Put a sign and, after the work, a handwritten card to the neighbours at every site.",
      "Answer every enquiry the same day, if only to say when you will look at it.",
      "Write offers in three parts: what is needed, what is wise, what is a wish.",
      "Call every customer once some weeks after the end.",
    ],
    seasons: {
      calendar: {
        2: "projects of the year are decided",
      },
      weather: {
        4: "outside work begins",
        9: "heating before the cold",
        11: "emergencies and indoor work",
      },
      schoolYear: {
        8: "rooms are empty during holidays",
      },
    },
    metrics: ["enquiries", "proposalRate", "referralShare"],
    tips: [
      "Take a picture before the wall is closed; somebody will be glad of it.",
      "Know where the main water tap is before you need it.",
      "A low offer often lacks a line; compare the lists, not the sums.",
      "Damp has a cause: paint only hides it.",
      "Let new wood stand in the room before it is fitted.",
      "Ask for the name of the person who will be on site.",
      "A good seal costs little and saves a floor.",
      "Decide on sockets before you decide on colours.",
    ],
    hashtags: ["renovation", "craftsmanship", "homeimprovement"],
  },
  {
    id: "cleaning",
    name: "cleaning and household services",
    words: [
      "clean",
      "housekeep",
      "laundry",
      "window wash",
      "janitor",
      "moving company",
      "removal",
      "storage",
      "facility",
    ],
    model: "local",
    moment:
      "People ask when life gets too full, when something has to be handed over, or when the last firm stopped coming.",
    weighs: [
      "whom they let in",
      "that it happens without reminding",
      "a clear price",
      "what is done when something breaks",
    ],
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
        ideas: [
          "a stain and what takes it out",
          "ten minutes before guests",
          "tools that pay for themselves",
        ],
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
  },
  {
    id: "garden",
    name: "gardeners and landscapers",
    words: [
      "landscap",
      "gardener",
      "lawn",
      "tree care",
      "arborist",
      "nursery plants",
      "garden design",
      "garden maintenance",
    ],
    model: "local",
    moment:
      "People ask with the first warm days, when a house changes hands, or when the garden has grown over their heads.",
    weighs: [
      "what it will look like in three years",
      "how much work stays with them",
      "the noise and mess",
      "somebody who answers in spring",
    ],
    channels: ["localSearch", "instagram", "referrals", "partnerships"],
    pillars: [
      {
        title: "From bare to grown",
        purpose: "show time, which is what gardens sell",
        ideas: [
          "the same bed in three seasons",
          "a garden one year after",
          "what we would do differently today",
        ],
      },
      {
        title: "This week outside",
        purpose: "be the calendar of the reader",
        ideas: [
          "what to cut now and what to leave",
          "watering after a dry week",
          "what to sow before the rain",
        ],
      },
      {
        title: "Small gardens, large plans",
        purpose: "help people with what they have",
        ideas: [
          "shade beside the house",
          "a hedge that is not green concrete",
          "a terrace that survives children",
        ],
      },
      {
        title: "Alive",
        purpose: "tie beauty to nature",
        ideas: [
          "plants that feed bees late in the year",
          "why a little disorder helps",
          "rain kept in the garden",
        ],
      },
    ],
    tactics: [
      "Offer a walk through the garden with a written plan for the year as a first job.",
      "Photograph each garden from the same spot in every season.",
      "Send customers a reminder of three tasks at the beginning of each month.",
      "Be at the spring market of a nursery nearby with one small bed.",
    ],
    seasons: {
      weather: {
        2: "pruning and planning",
        4: "planting",
        6: "watering and hedges",
        9: "lawns and bulbs",
        10: "trees and leaves",
        11: "winter protection",
      },
    },
    metrics: ["enquiries", "retention", "proposalRate"],
    tips: [
      "Water seldom and deeply; roots follow it down.",
      "Cut hedges narrower at the top, so that light reaches the foot.",
      "Plant in autumn what should stand in spring.",
      "Cover bare soil: sun and rain harm it more than weeds do.",
      "Right plant, right place saves every other effort.",
      "Leave seed heads: they look well in frost and feed birds.",
      "Mow higher in dry weeks.",
      "A path shows itself where people walk anyway.",
    ],
    hashtags: ["gardening", "gardendesign", "greenliving"],
  },
  {
    id: "garage",
    name: "garages and vehicle services",
    words: [
      "garage",
      "car repair",
      "auto repair",
      "mechanic",
      "tyre",
      "tire",
      "body shop",
      "motorcycle",
      "car wash",
      "driving school",
      "dealership",
    ],
    model: "local",
    moment:
      "Something rattles, a warning light shines or a test is due, and people fear to pay for what they cannot judge.",
    weighs: [
      "whether it is explained honestly",
      "how long they are without it",
      "the price before the work",
      "somebody they know who goes there",
    ],
    channels: ["localSearch", "reviews", "referrals", "email"],
    pillars: [
      {
        title: "Plainly explained",
        purpose: "take away the fear of being fooled",
        ideas: [
          "what a warning light means and what can wait",
          "worn and new side by side",
          "why the same repair can differ in price",
        ],
      },
      {
        title: "Looked after",
        purpose: "make small care a habit",
        ideas: ["a check in the car park", "tyres, and what they tell", "before a long journey"],
      },
      {
        title: "From the workshop",
        purpose: "show skill and order",
        ideas: [
          "an odd noise and its cause",
          "the oldest vehicle of the week",
          "a tool that is older than the apprentice",
        ],
      },
      {
        title: "On the road here",
        purpose: "belong to the place",
        ideas: ["a winter road nearby", "the ride for a Sunday", "how to stay mobile while we have your car"],
      },
    ],
    tactics: [
      "Show customers the worn part, in person or in a picture, before the invoice.",
      "Remind by message when a test, tyre change or service is due.",
      "Offer a fixed price for the three most frequent jobs.",
      "Have a bicycle or a lift ready for those who wait.",
    ],
    seasons: {
      weather: {
        3: "summer tyres and the first rides",
        9: "light and battery",
        10: "winter tyres",
        12: "batteries and frost",
      },
      schoolYear: {
        6: "before the holidays",
      },
    },
    metrics: ["bookings", "repeatRate", "reviewCount"],
    tips: [
      "Check tyre pressure cold.",
      "A slow puncture is a puncture.",
      "Clean lamps see further than strong ones.",
      "Note when a noise comes: braking, turning, cold or warm.",
      "A battery dies in the first frost but falls ill in summer.",
      "A little oil on the chain, then wipe most of it off.",
      "Ask to see the old part.",
      "Short trips wear an engine more than long ones.",
    ],
    hashtags: ["carcare", "bikelife", "localgarage"],
  },
  {
    id: "property",
    name: "estate agents and property managers",
    words: [
      "real estate",
      "estate agent",
      "realtor",
      "property",
      "letting",
      "rental apart",
      "mortgage",
      "housing",
    ],
    model: "local",
    moment:
      "A birth, a move, a death or a new job changes what home means, and a large decision falls on people who seldom make it.",
    weighs: [
      "whom they can trust with it",
      "what the place is really worth",
      "how long it takes",
      "discretion",
    ],
    channels: ["localSearch", "referrals", "facebook", "email"],
    pillars: [
      {
        title: "Know the street",
        purpose: "be the one who knows the place",
        ideas: [
          "what changes in a quarter of the town",
          "a street in the morning and at night",
          "schools, ways and shops around a house",
        ],
      },
      {
        title: "Sell or let well",
        purpose: "explain the steps before they are needed",
        ideas: [
          "papers to look for now",
          "what a viewing shows in two minutes",
          "what to repair before, and what not",
        ],
      },
      {
        title: "Find and move",
        purpose: "help those who search",
        ideas: ["questions for a viewing", "how to read a floor plan", "the first week in a new home"],
      },
      {
        title: "Made possible",
        purpose: "let decisions of others give courage",
        ideas: [
          "a family that moved smaller, with consent",
          "an inheritance settled in peace",
          "a house that waited for its people",
        ],
      },
    ],
    tactics: [
      "Write a short quarterly letter on your own streets: what was offered, what is being built, what is asked.",
      "Offer a first estimate as a conversation in the house, with a written page afterwards.",
      "Stay in touch with past customers on the anniversary of their move.",
      "Hold an evening with a notary or adviser on one question of selling or inheriting.",
    ],
    seasons: {
      calendar: {
        12: "families decide at the table",
      },
      weather: {
        2: "searches begin",
        4: "gardens sell houses",
      },
      schoolYear: {
        6: "moves before the school year",
        9: "the second season",
      },
    },
    metrics: ["enquiries", "qualifiedTalks", "referralShare"],
    tips: [
      "Visit twice: once in the morning and once in the evening.",
      "Air and light cost nothing and sell more than staging.",
      "Read the minutes of the owners' meetings.",
      "Open a cupboard: storage is what people miss later.",
      "Ask the neighbours; they tell you without being asked twice.",
      "Keep the papers of the house in one folder.",
      "The first price is a message.",
      "Measure the sofa before you sign.",
    ],
    hashtags: ["realestate", "homesweethome", "localproperty"],
  },
];
