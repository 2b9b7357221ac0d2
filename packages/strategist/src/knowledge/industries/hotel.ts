import type { Industry } from "../industry.ts";

export const hotel: Industry = {
  id: "hotel",
  name: "hotels, guest houses and holiday homes",
  words: [
    "hotel",
    "guest house",
    "guesthouse",
    "bed and breakfast",
    "b&b",
    "holiday home",
    "holiday cottage",
    "vacation rental",
    "holiday rental",
    "cabin",
    "cabins",
    "airbnb",
    "hostel",
    "campsite",
    "camping",
    "glamping",
    "caravan park",
    "lodge",
    "resort",
    "inn",
    "pension",
    "farm stay",
    "pousada",
    "ferienwohnung*",
    "chalet",
    "short stay",
    "holiday apartment",
    "sea-view",
    "serviced apartment",
    "gästehaus",
    "hôtel",
    "gîte",
    "chambre d'hôtes",
    "hostal",
    "albergo",
    "agriturismo",
  ],
  hints: ["room", "guest", "stay", "night", "breakfast", "cottage"],
  model: "local",
  people: "guest",
  moment:
    "People decide on the place first, then compare a handful of beds in one sitting, and trust pictures and strangers' words.",
  weighs: [
    "where it is",
    "what guests like them say",
    "the bed, the bath and the breakfast",
    "whether they can cancel",
  ],
  customers: [
    "Couples who stay for a weekend",
    "Families in the holidays",
    "Travellers who come back each year",
  ],
  aims: ["More direct bookings", "Fill the weeks out of season", "More public reviews"],
  channels: ["reviews", "marketplaces", "website", "email"],
  pillars: [
    {
      title: "The place around",
      purpose: "sell the reason for the journey",
      ideas: ["a morning on foot from the door", "what to do when it rains", "where people from here eat"],
    },
    {
      title: "The house",
      purpose: "let guests arrive before they come",
      ideas: [
        "a room and its light at a certain hour",
        "what is on the breakfast table and from whom",
        "the quiet corner",
      ],
    },
    {
      title: "The hosts",
      purpose: "be a person among portals",
      ideas: ["why we do this", "a guest book entry, with consent", "a wish we fulfilled"],
    },
    {
      title: "The right time",
      purpose: "fill the weeks that are free",
      ideas: [
        "what this month is best for",
        "two nights for two",
        "travelling with children, dogs or bicycles",
      ],
    },
  ],
  tactics: [
    "Give guests who book directly one thing portals cannot: a choice of room, a late breakfast, a packed lunch.",
    "Write to former guests before the season in which they came.",
    "Put together two quiet weeks with a theme and a partner nearby.",
    "Ask for the review on the day of departure, by hand.",
  ],
  seasons: {
    calendar: {
      12: "the holidays",
    },
    weather: {
      1: "summer is planned",
      3: "the first long weekends",
      5: "early summer without crowds",
      9: "walkers and late warmth",
      10: "autumn days",
      12: "the quiet days of winter",
    },
  },
  metrics: ["occupancy", "reviewCount", "repeatRate"],
  tips: [
    "Ask the house itself for the best price before you book.",
    "A room to the courtyard is worth a question.",
    "Arrive early and ask where to have lunch.",
    "The second night is when a holiday begins.",
    "Travel a day before or after everybody else.",
    "Tell the host why you come; it changes what they recommend.",
    "Take the slow road once.",
    "Leave half a day without a plan.",
  ],
  hashtags: ["travel", "guesthouse", "visitlocal"],
  told: {
    "a morning on foot from the door":
      "Leave the car where it is. From the door it is [the way: where it goes, and what one sees]. Be back for a late breakfast, with mud on your shoes.",
    "what to do when it rains":
      "It rains here, too. Then go to [where], read in [which corner], or walk all the same; the air is better than the forecast. [What you have for rainy days.]",
    "where people from here eat":
      "People from here do not eat where the signs are. They go to [where] and order [what]. Say who sent you.",
    "a room and its light at a certain hour":
      "This room has its hour: at [time] the light comes in and lies on [what]. [A picture.] Ask for it when you book.",
    "what is on the breakfast table and from whom":
      "On the table in the morning: bread from [whom], jam from [whom], and [what else there is]. Take your time; nobody clears away.",
    "the quiet corner":
      "There is a place in the house where nobody looks for you: [where]. A chair, a lamp, a window. Take a book from the shelf and forget to bring it back.",
    "why we do this":
      "We did not have to do this. [How it began, in two sentences.] On some evenings, when everybody is talking, we know why.",
    "a guest book entry, with consent":
      "Somebody wrote in the guest book: [the entry, with consent]. We read it out at breakfast when it gets late.",
    "a wish we fulfilled":
      "A guest had a wish: [what]. It was not on any list, and it could be done. If you have one, say it.",
    "what this month is best for":
      "Every month can do something. This one is right for [what]. There is room on the paths, and one gets a table.",
    "two nights for two":
      "Two nights are enough to arrive. On the first day do nothing, on the second walk to [where], and eat slowly in between.",
    "travelling with children, dogs or bicycles":
      "Travelling with children, dogs or bicycles means more luggage and better stories. Here there is [what you have for them]. Tell us beforehand, and it stands ready.",
    "Ask the house itself for the best price before you book.":
      "There is no go-between to be paid. Often it is the better room, or the longer morning.",
    "A room to the courtyard is worth a question.":
      "The street has the view, the yard has the sleep. Ask what is to be had.",
    "Arrive early and ask where to have lunch.": "Whoever asks at noon eats where the hosts eat.",
    "The second night is when a holiday begins.": "On the first you arrive, on the second you are here.",
    "Travel a day before or after everybody else.":
      "The road is empty and so is the breakfast room. A day is enough.",
    "Tell the host why you come; it changes what they recommend.":
      "Ten years married, a hard spring, new boots: each gets another tip.",
    "Take the slow road once.": "The fast one only shows you other cars. Take it once, there or back.",
    "Leave half a day without a plan.": "That is when it happens.",
    "summer is planned":
      "Summer is planned in the dark. The good weeks go first, and the good rooms with them.",
    "the first long weekends":
      "The first long weekends are for those who cannot wait. Bring a warm jacket and an appetite.",
    "early summer without crowds":
      "Early summer has everything but the crowds: long light, open gardens, free tables.",
    "walkers and late warmth": "It is still warm and nobody hurries. Walkers know it.",
    "autumn days": "The days are short and the evenings are long. Bring a book and no plan.",
    "the holidays":
      "Over the holidays everybody sits at one table and nobody does the dishes. Say early how many of you there are.",
    "the quiet days of winter":
      "In the quiet days of winter nobody hurries. Sleep in, walk, eat, and once more.",
  },
};
