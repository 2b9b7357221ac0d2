import type { Industry } from "../industry.ts";

export const passengers: Industry = {
  id: "passengers",
  name: "taxis, transfers and vehicle hire",
  words: [
    "taxi",
    "cab",
    "cabs",
    "minicab",
    "minibus",
    "chauffeur",
    "airport transfer",
    "airport trip",
    "private hire",
    "limousine",
    "limo",
    "coach hire",
    "coach travel",
    "car hire",
    "car rental",
    "bus hire",
    "shuttle",
    "van hire",
    "rickshaw",
  ],
  hints: ["driver", "passenger", "ride", "airport", "transfer"],
  model: "local",
  people: "passenger",
  moment:
    "A plane, a wedding, a broken car: people need a way from here to there at a certain minute, and look for one they need not worry about.",
  weighs: [
    "whether it is there on the minute",
    "what it costs, told beforehand",
    "how it feels to get in alone at night",
    "how easily it is booked",
  ],
  customers: [
    "Travellers with an early flight",
    "Older people with appointments",
    "Hotels and firms that order for their guests",
  ],
  aims: ["More airport trips booked ahead", "Win hotels as partners", "More public reviews"],
  channels: ["localSearch", "website", "partnerships", "reviews"],
  pillars: [
    {
      title: "On time",
      purpose: "make reliability visible",
      ideas: [
        "an early trip and what it needs",
        "what we do when a flight is late",
        "a route we know better than the machine",
      ],
    },
    {
      title: "Behind the wheel",
      purpose: "give trust a face",
      ideas: [
        "who drives and for how long already",
        "what is in the glove box",
        "a passenger we remember, with consent",
      ],
    },
    {
      title: "Well planned",
      purpose: "be useful to people who travel",
      ideas: [
        "when to leave for the airport",
        "how to book for a group",
        "travelling with a child seat, a dog or a wheelchair",
      ],
    },
    {
      title: "Good to know",
      purpose: "answer before they ask",
      ideas: [
        "what a trip costs and why",
        "how to get home safely at night",
        "something was left in the car",
      ],
    },
  ],
  tactics: [
    "Put the prices of the ten most frequent trips on one page.",
    "Leave cards at hotels, doctors and restaurants, with a number that is answered.",
    "Ask for a review in the message that says thank you, with one link.",
    "Offer firms one bill a month instead of a receipt each time.",
  ],
  seasons: {
    calendar: { 1: "trips to appointments in the cold", 12: "parties and the way home" },
    weather: { 5: "weddings and day trips", 7: "suitcases and airports", 10: "dark mornings and wet roads" },
    schoolYear: { 9: "school runs begin" },
  },
  metrics: ["bookings", "repeatRate", "reviewCount"],
  tips: [
    "Write the street and the house number, then the name.",
    "Order ten minutes before you want to leave.",
    "Say how many bags.",
    "Wait where a car can stop.",
    "Ask for the price before the trip.",
    "Keep the number on paper as well.",
    "Tell us if you feel sick easily.",
    "Book the early trip the day before.",
  ],
  hashtags: ["taxi", "airporttransfer", "travel"],
  told: {
    "an early trip and what it needs":
      "For a trip at four the evening before counts. The car is fuelled, the route looked at, the alarm set twice. You only have to open the door.",
    "what we do when a flight is late":
      "We look at the flight, not at the clock. When it is late, so are we, and you find somebody at the exit all the same. You need not call.",
    "a route we know better than the machine":
      "The machine knows the road, we know the school at eight. Between [where] and [where] we go [how], and are there sooner.",
    "who drives and for how long already":
      "[Name] has been driving here since [when], and knows [what]. Some people ask for them by name; you may, too.",
    "what is in the glove box":
      "A pen, a cloth, a charger, and [something unexpected]. The last one was needed by [whom], and was never forgotten.",
    "a passenger we remember, with consent":
      "[With consent: who, where to, and why we remember.] A trip is short, some stay long.",
    "when to leave for the airport":
      "Count backwards: the gate, the bags, the road, the coffee you will want. Then add a little for the thing nobody thinks of. We tell you the hour; you may sleep until then.",
    "how to book for a group":
      "Tell us the heads, the bags and whether everybody goes to the same place. Two small cars can be better than one large. You get one price for all of it.",
    "travelling with a child seat, a dog or a wheelchair":
      "Say it when you book, and it is in the car. Say the size, too. It costs a sentence and spares everybody a hunt on the pavement.",
    "what a trip costs and why":
      "The price is made of [what it is made of]. You hear it before you get in, and it stays the same in a jam.",
    "how to get home safely at night":
      "Order before you leave the table, share the trip with a friend, sit in the back. Ask the driver to wait until the door is shut behind you; ours do.",
    "something was left in the car":
      "It happens every week. Call [where], say the hour and the street. Most things are back within a day.",
    "trips to appointments in the cold":
      "When pavements are icy, even a short way is long. We come to the door and lend an arm.",
    "parties and the way home":
      "Book the way back before the evening begins. In these weeks everybody wants to go home at one.",
    "weddings and day trips":
      "For a wedding the car waits, not the guests. Tell us the times of the church, the photographs and the cake.",
    "suitcases and airports":
      "In the holiday weeks mornings are booked early. Whoever knows the flight can already book the car.",
    "dark mornings and wet roads":
      "Rain makes every road longer. Allow some minutes more, and wait inside; we ring.",
    "school runs begin":
      "A fixed trip needs the same face and the same minute. We agree both before the first day.",
    "Write the street and the house number, then the name.":
      "Names of houses are known to neighbours only. A number is found in the dark.",
    "Order ten minutes before you want to leave.":
      "At full hours the nearest car may be at the other end. Ten minutes are mostly enough.",
    "Say how many bags.": "Four people fit into every car, four suitcases do not.",
    "Wait where a car can stop.":
      "A corner with a light is better than the door on the fast road. It is safer for you, too.",
    "Ask for the price before the trip.":
      "A good firm likes to say it. Then nobody has to look at the meter.",
    "Keep the number on paper as well.":
      "Telephones die at the wrong moment. A card in the wallet has no battery.",
    "Tell us if you feel sick easily.": "We drive more softly and open a window. It needs no more.",
    "Book the early trip the day before.":
      "At night fewer cars are out. A booking means somebody has set an alarm for you.",
  },
};
