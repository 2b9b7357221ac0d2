import type { Industry } from "../industry.ts";

export const bodyAndHealth: readonly Industry[] = [
  {
    id: "salon",
    name: "hair and beauty salons",
    words: ["salon", "hair", "beauty", "nail", "spa", "cosmetic", "lash", "makeup", "stylist"],
    model: "local",
    moment:
      "People come on a rhythm, and change salon when they move, after a disappointment, or when a friend looks wonderful.",
    weighs: [
      "whether they will be listened to",
      "what others of the same hair or skin say",
      "a time that suits",
      "cleanliness and calm",
    ],
    channels: ["instagram", "localSearch", "reviews", "referrals"],
    pillars: [
      {
        title: "Before and after",
        purpose: "show the result on people like the reader",
        ideas: [
          "a change that took courage, with consent",
          "a small change with a large effect",
          "how a cut grows out",
        ],
      },
      {
        title: "Care at home",
        purpose: "be useful between two appointments",
        ideas: [
          "the washing mistake almost everybody makes",
          "three minutes in the morning",
          "what to leave out of the bathroom",
        ],
      },
      {
        title: "The hands",
        purpose: "let people choose a person",
        ideas: [
          "who is good at what",
          "what a stylist learned lately",
          "a question customers are shy to ask",
        ],
      },
      {
        title: "Time for it",
        purpose: "fill the book ahead of need",
        ideas: [
          "how long which appointment takes",
          "free places this week",
          "when to come before a celebration",
        ],
      },
    ],
    tactics: [
      "Offer the next appointment before the customer leaves the chair.",
      "Send a reminder with the possibility to move the time in two taps.",
      "Photograph the result in the same light at the same wall, with consent.",
      "Give every regular a card for a friend's first advice.",
    ],
    seasons: {
      calendar: {
        1: "new starts",
        4: "confirmations",
        11: "the book for December fills",
        12: "parties and photographs",
      },
      weather: {
        4: "weddings",
        6: "sun, salt and chlorine",
        9: "repair after summer",
      },
    },
    metrics: ["bookings", "repeatRate", "noShows"],
    tips: [
      "Conditioner belongs in the lengths, not at the roots.",
      "A soft cloth instead of a towel means less frizz.",
      "Bring a picture of what you do not want, too.",
      "Trim often when you want length: broken ends climb.",
      "Cool the last rinse and the shine stays longer.",
      "Sunscreen on the parting is worth it.",
      "Change the pillowcase more often when the skin is restless.",
      "Say how much time you have in the morning; the cut depends on it.",
    ],
    hashtags: ["hairstyle", "beautycare", "selfcare"],
  },
  {
    id: "fitness",
    name: "fitness and yoga studios",
    words: [
      "fitness",
      "gym",
      "yoga",
      "pilates",
      "personal train",
      "dance",
      "martial",
      "crossfit",
      "climbing",
      "sport",
      "running",
    ],
    model: "local",
    moment:
      "People begin at a turn of the year, of age or of health, and mostly give up in silence in the first weeks.",
    weighs: [
      "whether they will feel out of place",
      "times that fit their week",
      "the way there",
      "somebody who corrects them",
    ],
    channels: ["localSearch", "instagram", "referrals", "email"],
    pillars: [
      {
        title: "The first time",
        purpose: "take away the fear of beginning",
        ideas: [
          "what happens in the first hour, minute by minute",
          "what to bring and what not",
          "somebody who began late, with consent",
        ],
      },
      {
        title: "Done right",
        purpose: "show that good advice is the product",
        ideas: [
          "one movement, two frequent mistakes",
          "a warm-up for people who sit",
          "how to know it is enough",
        ],
      },
      {
        title: "Together",
        purpose: "make the group the reason to come",
        ideas: ["a class introduces itself", "what people talk about afterwards", "a goal the group reached"],
      },
      {
        title: "Everyday strength",
        purpose: "tie training to life outside",
        ideas: [
          "stairs, bags and grandchildren",
          "sleep and what training does to it",
          "five minutes for a bad day",
        ],
      },
    ],
    tactics: [
      "Lead every newcomer through the first four weeks with a plan and a person.",
      "Write personally after the first missed week.",
      "Open one class a month to a guest of each member.",
      "Offer firms nearby a short course in their own room.",
    ],
    seasons: {
      calendar: {
        1: "good intentions",
      },
      weather: {
        4: "training outside begins",
        6: "early mornings before the heat",
        11: "against the dark months",
      },
      schoolYear: {
        9: "the second beginning of the year",
      },
    },
    metrics: ["retention", "bookings", "newCustomers"],
    tips: [
      "Small and often beats heavy and seldom.",
      "Breathe out on the effort.",
      "The last clean repetition is the last one.",
      "Warm up the joints you are about to use.",
      "Write down what you did: progress hides from memory.",
      "Rest is part of the plan, not a break from it.",
      "Soreness says that something was new, not that it was good.",
      "Put the shoes by the door the evening before.",
    ],
    hashtags: ["fitness", "movement", "healthyhabits"],
  },
  {
    id: "practice",
    name: "health and therapy practices",
    words: [
      "clinic",
      "physio",
      "therap",
      "medical",
      "doctor",
      "chiropr",
      "osteopath",
      "psycholog",
      "nutrition",
      "massage",
      "optic",
      "pharmac",
      "midwife",
      "wellness",
    ],
    model: "local",
    moment:
      "People look when something hurts, worries them or is overdue, and want to trust before they come.",
    weighs: [
      "whether they will be taken seriously",
      "how soon they can be seen",
      "what it will be like",
      "what is paid by whom",
    ],
    channels: ["localSearch", "website", "reviews", "partnerships"],
    pillars: [
      {
        title: "What to expect",
        purpose: "take the fear out of the first visit",
        ideas: ["the first visit step by step", "questions worth bringing", "what it feels like, honestly"],
      },
      {
        title: "Understand it",
        purpose: "explain in plain words without advice from afar",
        ideas: [
          "a word from the letter, explained",
          "when to wait and when to come",
          "a common belief that is not quite right",
        ],
      },
      {
        title: "Keep well",
        purpose: "be useful to people who are not ill",
        ideas: ["one habit for the desk", "what each season brings to the body", "a small exercise, shown"],
      },
      {
        title: "The team",
        purpose: "give trust a face",
        ideas: [
          "who picks up the telephone",
          "what somebody of the team learned this year",
          "how the practice decides",
        ],
      },
    ],
    tactics: [
      "Publish one page for each of the most frequent reasons to come, with what happens at the visit.",
      "Let people ask for an appointment outside telephone hours.",
      "Remind by message and offer freed appointments to a waiting list.",
      "Meet the practices that refer to you, and report back to them reliably.",
    ],
    seasons: {
      calendar: {
        1: "check-ups at the start of the year",
        12: "what is still due this year",
      },
      weather: {
        4: "allergies and gardens",
        10: "colds begin",
      },
      schoolYear: {
        6: "travel",
        9: "school and posture",
      },
    },
    metrics: ["bookings", "noShows", "reviewCount"],
    tips: [
      "Write your questions down before the visit; the important one comes first.",
      "Bring the list of what you take, with doses.",
      "Say what worries you, even if it seems small.",
      "A second opinion is no insult.",
      "Ask what happens if you do nothing.",
      "Short breaks help more than one long one.",
      "Change position: the best posture is the next one.",
      "Call if you cannot come; somebody is waiting.",
    ],
    hashtags: ["health", "prevention", "wellbeing"],
  },
  {
    id: "pets",
    name: "pet services and shops",
    words: ["pet", "dog", "cat ", "veterin", "groom", "kennel", "animal", "horse"],
    model: "local",
    moment:
      "People look when an animal joins the family, when it behaves or feels wrong, or when they have to travel.",
    weighs: [
      "how gently it is treated",
      "what other owners say",
      "how near it is",
      "whether they can ask afterwards",
    ],
    channels: ["localSearch", "instagram", "referrals", "partnerships"],
    pillars: [
      {
        title: "Understand your animal",
        purpose: "be the one people ask",
        ideas: ["what a tail, ear or yawn means", "play that tires the head", "when a habit is a signal"],
      },
      {
        title: "Care made simple",
        purpose: "help between visits",
        ideas: ["brushing without a fight", "what not to feed", "paws in winter and heat"],
      },
      {
        title: "Guests of the week",
        purpose: "let animals speak for themselves",
        ideas: [
          "a guest before and after, with consent",
          "first day nerves and the third day",
          "old friends who met again",
        ],
      },
      {
        title: "Life with animals here",
        purpose: "belong to the place",
        ideas: [
          "walks that suit short legs",
          "cafés where animals are welcome",
          "what to do when one is lost",
        ],
      },
    ],
    tactics: [
      "Offer new owners a free first talk, with a checklist to take home.",
      "Photograph each guest once, well, and send it to the owner.",
      "Agree with vets, trainers and shops nearby to recommend each other.",
      "Announce holiday care early, to known customers first.",
    ],
    seasons: {
      calendar: {
        12: "fireworks and full houses",
      },
      weather: {
        3: "moulting and ticks",
        7: "heat",
        9: "puppies of summer grow up",
      },
      schoolYear: {
        5: "travel is planned",
      },
    },
    metrics: ["repeatRate", "bookings", "referralShare"],
    tips: [
      "Praise in the second it happens; later the animal does not know why.",
      "Change food over a week, not over a day.",
      "Check the water bowl more often than the food bowl.",
      "A tired head makes a calm evening.",
      "Pavement too hot for your hand is too hot for paws.",
      "Let the animal come to the stranger, not the other way round.",
      "Weigh regularly: fur hides a lot.",
      "Keep the carrier out, so that it is furniture and not alarm.",
    ],
    hashtags: ["petcare", "animallovers", "happypets"],
  },
];
