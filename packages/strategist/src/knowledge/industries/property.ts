import type { Industry } from "../industry.ts";

export const property: Industry = {
  id: "property",
  name: "estate agents and property managers",
  words: [
    "real estate",
    "estate agent",
    "estate agency",
    "realtor",
    "lettings",
    "letting agent",
    "letting agency",
    "property management",
    "property manager",
    "property agent",
    "rental apartment",
    "housing association",
    "immobilien*",
    "inmobiliaria",
    "immobilier",
    "holiday flat",
    "house sales",
    "tenant",
    "hausverwaltung",
    "agence immobilière",
    "immobiliare",
  ],
  hints: ["property", "apartment", "flat", "tenant", "landlord", "mortgage", "housing", "buyer", "seller"],
  model: "local",
  moment:
    "A birth, a move, a death or a new job changes what home means, and a large decision falls on people who seldom make it.",
  weighs: [
    "whom they can trust with it",
    "what the place is really worth",
    "how long it takes",
    "discretion",
  ],
  customers: ["Owners who think of selling", "Families looking for more room", "Landlords who live far away"],
  aims: ["More owners who ask us to sell", "More landlords as clients", "Be recommended by former clients"],
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
  told: {
    "what changes in a quarter of the town":
      "A quarter of the town changes slowly and then all at once. New here: [what]. What it means for those who live there: [one sentence].",
    "a street in the morning and at night":
      "The same street is two streets. In the morning [what one hears and sees], at night [what]. Walk it at both hours before you decide.",
    "schools, ways and shops around a house":
      "A house is also its ways: to school, to a loaf of bread, to a tree. From here it is [the ways, on foot]. No floor plan shows it.",
    "papers to look for now":
      "Look for them now, not when the buyer asks: register, plans, energy certificate, minutes, bills of the last works. What is missing takes weeks to get. A full folder makes people trust you.",
    "what a viewing shows in two minutes":
      "In two minutes visitors see light, smell and whether it is loved. Open everything, tidy half away, leave by yourself. The rest they look at when they come again.",
    "what to repair before, and what not":
      "Repair what drips, sticks or frightens. Leave alone whatever is a matter of taste: a new kitchen seldom comes back in the price. If in doubt, ask before you order.",
    "questions for a viewing":
      "Ask what you will live with: what does it cost warm, what is decided for the house, who lives above, why is it free? And then be quiet for a while. Houses speak.",
    "how to read a floor plan":
      "Look for the doors and which way they open; then put your bed and your table into it. North tells where the sun is. What has no measurement is smaller than it looks.",
    "the first week in a new home":
      "First the lamp, the bed and the kettle; everything else can wait. Photograph meters and damages on the day you get the keys. Ring at the neighbours' before you have a parcel there.",
    "a family that moved smaller, with consent":
      "[With consent: who moved, and what they gained.] Smaller is not less when it is the right room that remains.",
    "an inheritance settled in peace":
      "To inherit a house together is hard on families. What helped here: one list, one person to write to, and time. [With consent: how it ended.]",
    "a house that waited for its people":
      "Some houses wait for their people. This one took [how long], because it is [what is special]. [Who came in, and what they said first. With consent.]",
    "Visit twice: once in the morning and once in the evening.":
      "In the morning you see the light, in the evening you hear the neighbours. Both live there.",
    "Air and light cost nothing and sell more than staging.":
      "Furniture on loan impresses in pictures. Fresh air impresses in the hall.",
    "Read the minutes of the owners' meetings.":
      "What was argued about will be built, or paid for. It is all in there.",
    "Open a cupboard: storage is what people miss later.":
      "One hangs pictures anywhere, but where does the vacuum cleaner go?",
    "Ask the neighbours; they tell you without being asked twice.":
      "They know what no advertisement says. Ask about parking and you hear the rest.",
    "Keep the papers of the house in one folder.":
      "Bills, plans, instructions. One day it is worth more than a coat of paint.",
    "The first price is a message.":
      "It says whether you know your house. Too high is seen longer than too low is regretted.",
    "Measure the sofa before you sign.": "Doors and stairs are narrower than love at first sight.",
    "searches begin":
      "After the quiet weeks people begin to look, and little is offered. A good moment to show something.",
    "gardens sell houses":
      "With leaves on the trees every house looks a year younger. Photographs now, even if you sell in autumn.",
    "moves before the school year":
      "Families want to be in before school begins. Count backwards: viewing, papers, notary, move.",
    "the second season":
      "After the holidays many take up again what they put off. It is the second good time of the year.",
    "families decide at the table":
      "At the table things get talked about. If a house is one of them, begin with what everybody needs, not with what it is worth.",
  },
};
