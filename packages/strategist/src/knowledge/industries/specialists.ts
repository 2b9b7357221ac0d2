import type { Industry } from "../industry.ts";

export const specialists: readonly Industry[] = [
  {
    id: "barber",
    name: "barbers",
    words: ["barber", "beard", "men's hair", "hot towel", "wet shave"],
    model: "local",
    moment:
      "Hair grows back on a rhythm of its own; a man stays with the chair he knows until he moves, waits too long or is talked into something.",
    weighs: [
      "a cut that sits the same each time",
      "how long the wait is",
      "the mood in the room",
      "hours before and after work",
    ],
    channels: ["localSearch", "instagram", "reviews", "referrals"],
    pillars: [
      {
        title: "In the chair",
        purpose: "show the cut on people like the reader",
        ideas: [
          "a cut from the side, the back and the front",
          "a beard brought back into shape",
          "a first haircut, with consent",
        ],
      },
      {
        title: "Between two cuts",
        purpose: "be useful at home",
        ideas: [
          "how to trim the neck line yourself",
          "which comb for which hair",
          "what to do about a dry beard",
        ],
      },
      {
        title: "The shop",
        purpose: "make a stranger feel like a regular",
        ideas: [
          "who stands at which chair",
          "the music and who chooses it",
          "a regular and what he always asks for, with consent",
        ],
      },
      {
        title: "When to come",
        purpose: "fill the quiet hours",
        ideas: ["the hour without a wait", "how far before a wedding to come", "what a full shave takes"],
      },
    ],
    tactics: [
      "Offer the next appointment at the till, and write it on a card.",
      "Photograph each good cut at the same wall in the same light, with consent.",
      "Keep a card for each regular with the length, the guard and what he does not like.",
      "Give fathers and sons an hour of their own in the quiet part of the week.",
    ],
    seasons: {
      calendar: {
        1: "short hair and good intentions",
        11: "moustaches and beards in season",
        12: "fresh cuts for the holidays",
      },
      weather: {
        3: "beards come off",
      },
      schoolYear: {
        5: "weddings and graduations",
        9: "back to school and to the office",
      },
    },
    metrics: ["bookings", "repeatRate", "reviewCount"],
    tips: [
      "Say how it should look after three weeks, not only today.",
      "Wash a beard like hair, and oil it like skin.",
      "Shave with the grain first; against it only if the skin allows.",
      "Warm water softens a beard more than any foam.",
      "A photo says more than a number on the clipper.",
      "Comb a beard downwards before you trim, and take off less than you think.",
      "Rinse with cold water after a shave; the skin settles sooner.",
      "Tell us about a cowlick before the first cut.",
    ],
    hashtags: ["barbershop", "menshair", "beardcare"],
  },
  {
    id: "dentist",
    name: "dental practices",
    words: ["dentist", "dental", "dentistry", "orthodont", "zahnarzt", "tooth", "teeth"],
    model: "local",
    moment:
      "A pain, a broken tooth, a move or a child's first visit makes people look; most would rather not, and choose whoever takes the fear away.",
    weighs: [
      "how gently they are treated",
      "what it will cost and who pays",
      "how soon they can come",
      "what other patients say",
    ],
    channels: ["localSearch", "reviews", "website", "referrals"],
    pillars: [
      {
        title: "Without fear",
        purpose: "make the first visit easier",
        ideas: [
          "what happens in the first ten minutes",
          "a sign that stops everything at once",
          "somebody who came back after years, with consent",
        ],
      },
      {
        title: "Explained",
        purpose: "put treatment into plain words",
        ideas: [
          "what a crown is and when it is needed",
          "when a filling can wait",
          "how a cost plan is read",
        ],
      },
      {
        title: "At home",
        purpose: "help between two visits",
        ideas: [
          "the place the brush never reaches",
          "what to do when a tooth is knocked out",
          "how children learn to brush",
        ],
      },
      {
        title: "The people",
        purpose: "give trust a face",
        ideas: [
          "who sits beside you",
          "why somebody chose this work",
          "what happens to instruments after a visit",
        ],
      },
    ],
    tactics: [
      "Describe the first visit minute by minute on one page, with photos of the rooms and the people.",
      "Remind by message when a check-up is due, with a link to choose the hour.",
      "Keep one hour a day free for pain, and say so where people search.",
      "Invite nursery groups to see the chair go up and down.",
    ],
    seasons: {
      calendar: {
        1: "check-ups for the new year",
        3: "sports and mouth guards",
        11: "what the insurance year still covers",
        12: "sweets, and what helps after them",
      },
      schoolYear: {
        6: "a check before the holidays",
        9: "school begins, and with it the first visits",
      },
    },
    metrics: ["newCustomers", "noShows", "reviewCount"],
    tips: [
      "Brush before breakfast, or wait half an hour after anything sour.",
      "Spit, but do not rinse: the fluoride stays longer.",
      "A soft brush cleans better than a strong hand.",
      "Put a knocked-out tooth into milk and come at once.",
      "Bleeding gums want more cleaning, not less.",
      "Bring your questions on paper; with an open mouth it is hard to ask.",
      "Tell us that you are afraid. We have more time than you think.",
      "Change the brush when its bristles lean.",
    ],
    hashtags: ["dentist", "healthyteeth", "dentalcare"],
  },
  {
    id: "florist",
    name: "florists and flower shops",
    words: ["florist", "flower", "bouquet", "floral", "blumen", "fleurist"],
    model: "local",
    moment:
      "A birthday, a dinner, an apology or a funeral: people need flowers today, for somebody else, and seldom know their names.",
    weighs: [
      "freshness",
      "whether it suits the person and the day",
      "what a given sum will look like",
      "whether it can be delivered in time",
    ],
    channels: ["instagram", "localSearch", "partnerships", "email"],
    pillars: [
      {
        title: "Just in",
        purpose: "give a reason to come this week",
        ideas: [
          "what came from the market this morning",
          "the flower that is here for two weeks only",
          "a colour and what goes with it",
        ],
      },
      {
        title: "For the occasion",
        purpose: "help people who do not know the names",
        ideas: [
          "what to bring to a dinner",
          "flowers for somebody in mourning",
          "a table for a small wedding, with consent",
        ],
      },
      {
        title: "So that it lasts",
        purpose: "be useful after the sale",
        ideas: [
          "the first five minutes at home",
          "what to do with a drooping rose",
          "which flowers dry well",
        ],
      },
      {
        title: "At the table",
        purpose: "show the hands behind the bunch",
        ideas: [
          "one bouquet from the first stem to the ribbon",
          "the growers we buy from",
          "a wish that seemed impossible",
        ],
      },
    ],
    tactics: [
      "Keep a list of dates customers asked for, and write to them a week before.",
      "Show one bunch at each of three sizes every Monday, so that people can picture what they order.",
      "Offer restaurants and offices nearby a weekly vase, changed on the same morning.",
      "Hold an evening on tying a bouquet before each of the great flower days.",
    ],
    seasons: {
      calendar: {
        2: "Valentine's Day",
        5: "Mother's Day",
        11: "days of remembrance and Advent wreaths",
        12: "the holiday table",
      },
      weather: {
        3: "the first tulips and branches",
        5: "peonies",
        6: "weddings",
        9: "dahlias and harvest wreaths",
        12: "branches and amaryllis",
      },
    },
    metrics: ["footfall", "averageSale", "repeatRate"],
    tips: [
      "Cut stems on a slant, and take off every leaf below the water.",
      "Change the water rather than adding to it.",
      "Keep flowers away from the fruit bowl: ripe apples make them old.",
      "Tulips go on growing in the vase; cut them shorter than you think.",
      "Tell us where it will stand: height decides more than price.",
      "A few stems of one kind look richer than one of each.",
      "Buds last longer than blossoms that are already open.",
      "Hydrangeas drink through their heads as well: lay them in water for an hour.",
    ],
    hashtags: ["florist", "freshflowers", "seasonalflowers"],
  },
  {
    id: "bookshop",
    name: "bookshops",
    words: [
      "bookshop",
      "book shop",
      "bookstore",
      "book store",
      "bookseller",
      "used books",
      "books ",
      "librería",
      "libreria",
      "buchhandlung",
      "librairie",
    ],
    model: "local",
    moment:
      "People come for one title, for a present, or for an hour out of the rain; whoever finds a book they did not look for comes back.",
    weighs: [
      "the choice on the tables",
      "advice from somebody who reads",
      "how soon a book is here",
      "a place to stay a while",
    ],
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
  },
  {
    id: "bicycles",
    name: "bicycle shops and workshops",
    words: ["bicycle", "bike ", "bikes", "cycling", "e-bike", "ebike", "fahrrad", "bicicle", "cycles"],
    model: "local",
    moment:
      "A flat tyre on the way to work, a child who has outgrown a frame, the first warm Saturday: people need the bicycle now and notice how long they go without.",
    weighs: [
      "how soon it is ready",
      "what it costs before the work begins",
      "whether an old one is worth the repair",
      "somebody who listens to how they ride",
    ],
    channels: ["localSearch", "reviews", "referrals", "instagram"],
    pillars: [
      {
        title: "On the stand",
        purpose: "show skill and honesty",
        ideas: [
          "a creak and where it came from",
          "a chain, new and worn, side by side",
          "a bicycle that was not worth repairing, and what we said",
        ],
      },
      {
        title: "Do it yourself",
        purpose: "be useful before anybody pays",
        ideas: ["the check before a ride", "how to change a tube on the road", "how tight is tight enough"],
      },
      {
        title: "Ways around here",
        purpose: "belong to the place",
        ideas: [
          "the way to the station without the main road",
          "a Sunday round with a place for cake",
          "a corner to be careful at",
        ],
      },
      {
        title: "The right one",
        purpose: "help people choose",
        ideas: [
          "which size for whom",
          "what a used bicycle tells",
          "for whom a motor is worth it, and for whom not",
        ],
      },
    ],
    tactics: [
      "Say in the window and online how long a repair takes this week.",
      "Fix a price for the five most frequent repairs and hang it where bicycles are handed in.",
      "Lend a bicycle to those who need theirs to get to work.",
      "Offer firms nearby a repair morning in their yard.",
    ],
    seasons: {
      calendar: {
        12: "children's bicycles and small gifts",
      },
      weather: {
        1: "winter service before the rush",
        3: "the first warm days",
        5: "long rides and children's sizes",
        9: "lights before the dark",
        10: "rain, leaves and brakes",
      },
      schoolYear: {
        9: "the way to school",
      },
    },
    metrics: ["bookings", "repeatRate", "reviewCount"],
    tips: [
      "Pump up before every weekend; most flat tyres begin soft.",
      "Oil the chain, then wipe it: what you see is too much.",
      "A saddle is too low more often than too high.",
      "Have the chain measured; a new one costs less than the wheel it ruins.",
      "Brake before the corner, not in it.",
      "Lock the frame, not the wheel.",
      "Bring it in winter: we have time and you miss nothing.",
      "A clean bicycle shows what is loose.",
    ],
    hashtags: ["bikeshop", "bikerepair", "cyclinglife"],
  },
  {
    id: "energy",
    name: "solar and energy installers",
    words: [
      "solar",
      "photovolt",
      "heat pump",
      "battery storage",
      "renewable",
      "charging station",
      "wallbox",
      "insulation",
    ],
    model: "local",
    moment:
      "A bill, a broken boiler, a new roof or a neighbour's panels start the thought; then people compare for months and fear choosing wrongly.",
    weighs: [
      "what it will really bring in their house",
      "who is there when it fails",
      "grants, papers and who sees to them",
      "how long the work takes",
    ],
    channels: ["localSearch", "website", "referrals", "reviews"],
    pillars: [
      {
        title: "On this roof",
        purpose: "prove it with houses nearby",
        ideas: [
          "a roof before, during and after",
          "what a household uses and makes on one day, with consent",
          "a roof we advised against",
        ],
      },
      {
        title: "Worked out",
        purpose: "make cost and yield understandable",
        ideas: [
          "what drives a price up or down",
          "how to read a yearly bill",
          "when a battery is worth it, and when not",
        ],
      },
      {
        title: "Papers and rules",
        purpose: "take the fear of forms",
        ideas: [
          "what has to be registered, in which order",
          "how a grant is asked for",
          "what changes this year, in plain words",
        ],
      },
      {
        title: "The crew",
        purpose: "open the door before the bell rings",
        ideas: ["a day on the scaffold", "what an apprentice learned", "how we leave a cellar"],
      },
    ],
    tactics: [
      "Write one page on what a visit looks like, which papers to have ready and what the owner holds in hand afterwards.",
      "Ask each customer after a year what it brought, and publish the answer with consent.",
      "Put a card into the letterboxes of a street where you are at work.",
      "Hold an evening with a customer who answers the questions himself.",
    ],
    seasons: {
      calendar: {
        1: "bills arrive, plans begin",
        11: "grants and budgets of the coming year",
      },
      weather: {
        3: "roofs before the sun",
        5: "long days show what a roof makes",
        9: "heating before the cold",
      },
    },
    metrics: ["enquiries", "proposalRate", "referralShare"],
    tips: [
      "Look at your yearly use before you look at panels.",
      "A little shade at the wrong hour costs more than a poor angle.",
      "Repair the roof first; the panels stay for decades.",
      "Run the washing machine at noon when the sun pays for it.",
      "Ask who comes when something fails, and how soon.",
      "Insulation makes every heating system smaller.",
      "Keep the papers of the installation together; the next owner will ask.",
      "Compare offers by what is included, not by the last line.",
    ],
    hashtags: ["solarpower", "heatpump", "homeenergy"],
  },
  {
    id: "transport",
    name: "transport and delivery firms",
    words: [
      "transport",
      "logistic",
      "freight",
      "courier",
      "haulage",
      "trucking",
      "moving company",
      "delivery service",
      "trasport",
      "spedition",
      "transporte",
    ],
    model: "firms",
    moment:
      "A carrier fails on a bad day, a contract ends or a new route is planned; buyers ask those they have heard of before they ask for a price.",
    weighs: [
      "whether it arrives when promised",
      "who calls when it does not",
      "what a route costs over the year",
      "how the goods are handled",
    ],
    channels: ["website", "linkedin", "outreach", "referrals"],
    pillars: [
      {
        title: "On the road",
        purpose: "make reliability visible",
        ideas: [
          "a night run from ramp to ramp",
          "a load that needed a special hand",
          "what we do when a road is closed",
        ],
      },
      {
        title: "Planned well",
        purpose: "help those who send goods",
        ideas: [
          "how to book so that the price is right",
          "what makes a ramp slow",
          "how a consignment is packed to arrive whole",
        ],
      },
      {
        title: "The drivers",
        purpose: "be an employer and a neighbour",
        ideas: [
          "somebody and their truck",
          "what makes a good shift",
          "why somebody came back to us, with consent",
        ],
      },
      {
        title: "Less for the same way",
        purpose: "show care for cost and climate",
        ideas: [
          "an empty return that was filled",
          "what a driving course changed",
          "a vehicle we are trying out",
        ],
      },
    ],
    tactics: [
      "Put routes, days and vehicles on one page, with a named person to call.",
      "Write to firms along a route on which you drive back empty.",
      "Call every new customer after the third delivery, and ask what the ramp says.",
      "Publish what you do when something goes wrong, step by step.",
    ],
    seasons: {
      calendar: {
        1: "contracts of the new year",
        9: "the run towards the year's end begins",
        11: "peak weeks",
        12: "the last deliveries before the holidays",
      },
      weather: {
        3: "planning for the season",
        6: "heat, cooling and holiday cover",
      },
    },
    metrics: ["enquiries", "proposalRate", "retention"],
    tips: [
      "Tell your carrier the opening hours of the ramp; waiting is what you pay for.",
      "Book a day earlier and the price has room.",
      "Photograph a pallet before it leaves.",
      "A complete address saves two calls.",
      "Bundle two small loads into one firm day.",
      "Put the fragile side where the driver sees it.",
      "Ask for the cooling record, not only for cooling.",
      "Say what may be late; the rest then comes on time.",
    ],
    hashtags: ["logistics", "transport", "supplychain"],
  },
];
