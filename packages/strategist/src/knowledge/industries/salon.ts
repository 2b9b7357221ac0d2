import type { Industry } from "../industry.ts";

export const salon: Industry = {
  id: "salon",
  name: "hair salons",
  words: [
    "salon",
    "hairdress*",
    "hair stylist",
    "hairstylist",

    "friseur*",
    "coiffeur",
    "haircut",
    "coiffeuse",
    "salon de coiffure",
    "peluquería",
    "parrucchiere",
  ],
  hints: ["hair", "stylist", "colour", "haircut"],
  model: "local",
  moment:
    "People come on a rhythm, and change salon when they move, after a disappointment, or when a friend looks wonderful.",
  weighs: [
    "whether they will be listened to",
    "what others of the same hair or skin say",
    "a time that suits",
    "cleanliness and calm",
  ],
  customers: ["Regulars on a six-week rhythm", "People who have just moved here", "Brides and their guests"],
  aims: ["Fill the quiet days", "More regulars who book again at once", "Fewer missed appointments"],
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
      ideas: ["who is good at what", "what a stylist learned lately", "a question customers are shy to ask"],
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
  told: {
    "a change that took courage, with consent":
      "A big change begins with a small talk: what stays, what may go, how much time you have in the morning. We cut in steps, so that you can stop. [Before and after, with consent.]",
    "a small change with a large effect":
      "Sometimes it is only the line around the face, and everybody asks whether you have slept well. [Before and after.] Small changes are the ones one keeps.",
    "how a cut grows out":
      "A good cut has a second life. After some weeks the weight moves, and what was a bob becomes a soft length. Ask at the cut how it will grow; it can be planned.",
    "the washing mistake almost everybody makes":
      "Almost everybody washes the lengths and forgets the skin. Shampoo belongs on the roots; what runs down is enough for the rest. Rinse longer than you think.",
    "three minutes in the morning":
      "You need not do everything. Damp fingers at the roots, a little product in the hands and not on the hair, and leave it alone. What looks forced took too long.",
    "what to leave out of the bathroom":
      "Take out what you have not used for a season and what you bought because of its smell. Most heads need three things. Bring the rest along; we tell you what is worth keeping.",
    "who is good at what":
      "Everybody here has a speciality. [Name] is good at [what], [name] at [what]. Ask for whoever suits your hair, not only your calendar.",
    "what a stylist learned lately":
      "Nobody is ever done learning. [Name] was lately at [where] and brought back [what]. If you like to be the first, say so.",
    "a question customers are shy to ask":
      "Many would like to know and do not ask: [the question]. The answer: [two plain sentences]. Nothing you can ask surprises us.",
    "how long which appointment takes":
      "A cut is not the whole appointment: talking, washing, drying take their time. Plan [time] for a cut, [time] for colour. If you have less, tell us; something always fits.",
    "free places this week":
      "A few places are still open this week: [days and times]. Often the odd hours are the calm ones.",
    "when to come before a celebration":
      "Colour about a week before, cut a few days before, styling on the day. Then everything has settled, and nothing has to be explained in photographs. Bring the dress, or a picture of it.",
    "Conditioner belongs in the lengths, not at the roots.":
      "At the roots it only makes hair heavy. In the lengths, and for a minute, it does its work.",
    "A soft cloth instead of a towel means less frizz.":
      "Rough towels open the surface of the hair. An old cotton shirt is enough.",
    "Bring a picture of what you do not want, too.":
      "A no is often clearer than a yes. It saves us both a surprise.",
    "Trim often when you want length: broken ends climb.":
      "A split end does not stay where it is. Take off a little, often, and the length stays full.",
    "Cool the last rinse and the shine stays longer.":
      "Cool water closes the surface, and a closed surface reflects. It need not be icy.",
    "Sunscreen on the parting is worth it.":
      "Skin on the head burns first and is remembered last. A little on the line is enough.",
    "Change the pillowcase more often when the skin is restless.":
      "A pillowcase collects what the day left behind. It is the simplest care there is.",
    "Say how much time you have in the morning; the cut depends on it.":
      "A cut that needs twenty minutes is wrong for somebody who has five. Be honest, we are as well.",
    "new starts": "New year, new line: it need not be short, only different from what you see each morning.",
    confirmations:
      "On a great day the hair should still look like whoever wears it. Come once beforehand, and try it in peace.",
    weddings:
      "For the great day there should be a trial. Come with the veil, the clip or the picture, and with time.",
    "sun, salt and chlorine":
      "Sun dries, salt roughens, pool water takes colour along. Wet the hair before you swim and rinse it after.",
    "repair after summer":
      "What summer did to the ends comes off now. A treatment helps, scissors help more.",
    "the book for December fills":
      "In December everybody wants the same three days. Whoever writes in November may choose.",
    "parties and photographs":
      "Parties are dark and flashes are bright. A little shine at the front does more than a lot of height.",
  },
};
