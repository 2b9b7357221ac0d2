import type { Industry } from "../industry.ts";

export const bicycles: Industry = {
  id: "bicycles",
  name: "bicycle shops and workshops",
  words: [
    "bicycle",
    "bike",
    "bike shop",
    "bike repair",
    "cargo bike",
    "cycle shop",
    "e-bike",
    "ebike",
    "fahrrad*",
    "bicicle*",
    "cycle repair",
    "bike workshop",
  ],
  hints: ["cycling", "cycle"],
  model: "local",
  moment:
    "A flat tyre on the way to work, a child who has outgrown a frame, the first warm Saturday: people need the bicycle now and notice how long they go without.",
  weighs: [
    "how soon it is ready",
    "what it costs before the work begins",
    "whether an old one is worth the repair",
    "somebody who listens to how they ride",
  ],
  customers: [
    "Commuters who depend on their bicycle",
    "Families with cargo bikes",
    "People who ride at weekends",
  ],
  aims: ["Fill the workshop in winter", "Sell more service before the season", "More public reviews"],
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
  told: {
    "a creak and where it came from":
      "A creak travels along the frame and is hardly ever where you hear it. This time it was [where it came from]. Note when it comes: pedalling, braking or standing up.",
    "a chain, new and worn, side by side":
      "A worn chain is longer than a new one, though you do not see it. Laid side by side the difference shows, and so does what it does to the sprockets. Changed in time, it is a small expense.",
    "a bicycle that was not worth repairing, and what we said":
      "Sometimes the honest answer is no. [What came in, and what was wrong.] We said what we would do in your place: [what you advised].",
    "the check before a ride":
      "Air, brakes, chain, lights, quick releases: one minute before you ride. Lift the front wheel and let it fall softly; whatever rattles wants to be tightened.",
    "how to change a tube on the road":
      "Wheel out, tyre off one side, tube out, and feel inside the tyre for what made the hole. Put a little air into the new tube before you fit it. Practise once at home, where it is dry.",
    "how tight is tight enough":
      "Tighter is not safer: threads strip and light parts crack. Where a number stands on the part, follow it. Where none does, stop when it is firm and look again after the first ride.",
    "the way to the station without the main road":
      "You can get to the station without meeting a lorry. Our way goes [the way, street by street]. It takes a little longer and feels half as long.",
    "a Sunday round with a place for cake":
      "A Sunday round needs little climbing and one good stop. Ours goes [the round], with cake at [where].",
    "a corner to be careful at":
      "Everybody who rides here knows it: [the corner]. Slow down before it, look twice, and take the room you need.",
    "which size for whom":
      "The right size is the one in which you can stand over the frame and reach the bars with bent elbows. Charts help to begin with; a short ride decides. Come and sit on two.",
    "what a used bicycle tells":
      "Look at chain, rims and tyres first: they tell how it was treated. Turn the cranks and the bars and feel for play. A clean bicycle with worn parts is honest; a shiny one may not be.",
    "for whom a motor is worth it, and for whom not":
      "A motor is worth it for hills, headwind, loads and people who would otherwise take the car. For short, flat ways it is mainly weight. Try both on the same road before you decide.",
    "Pump up before every weekend; most flat tyres begin soft.":
      "A soft tyre pinches its tube on the first kerb. A floor pump in the hall is the best spare part.",
    "Oil the chain, then wipe it: what you see is too much.":
      "Oil belongs inside the links, and outside it only catches dirt. A rag costs nothing.",
    "A saddle is too low more often than too high.":
      "A low saddle feels safe and costs knees. With the heel on the pedal the leg should be almost straight.",
    "Have the chain measured; a new one costs less than the wheel it ruins.":
      "It stretches with every ride and then files the sprockets. Measuring takes a minute.",
    "Brake before the corner, not in it.":
      "In the corner the tyre has enough to do with turning. Slow first, then look where you want to go.",
    "Lock the frame, not the wheel.":
      "A wheel comes off in seconds. Lock through the frame, to something that does not move.",
    "Bring it in winter: we have time and you miss nothing.":
      "In spring everybody remembers at once. In winter your bicycle is back before you miss it.",
    "A clean bicycle shows what is loose.":
      "A crack or a loose bolt hides under dirt. Washing is inspecting.",
    "winter service before the rush":
      "The service that waits until spring waits with everybody else's. Bring it now and ride on the first good day.",
    "the first warm days": "The first warm day shows what the winter did. Air, brakes, chain; then go.",
    "long rides and children's sizes":
      "Children grow in jumps, and bicycles do not. Bring them along: the size is seen on the saddle, not on the birth certificate.",
    "lights before the dark":
      "A light is less for seeing than for being seen. Fit it while the evenings are still bright.",
    "the way to school":
      "Ride the way to school once together before it counts. Where it is difficult, get off and look at it on foot.",
    "rain, leaves and brakes":
      "Leaves are as slippery as ice and look nicer. Brake earlier, and have the pads looked at before it rains for weeks.",
    "children's bicycles and small gifts":
      "A child's bicycle should be light enough for the child to pick it up alone. Small gifts that get used: a bell, a good lamp, a pump.",
  },
};
