import type { Industry } from "../industry.ts";

export const garage: Industry = {
  id: "garage",
  name: "garages and vehicle services",
  words: [
    "garage",
    "car repair",
    "auto repair",
    "car mechanic",
    "auto shop",
    "mot",
    "car service",
    "tyre",
    "tire shop",
    "tires",
    "body shop",
    "bodywork",
    "motorcycle",
    "motorbike",
    "car wash",
    "detailing",
    "car valeting",
    "car dealer*",
    "dealership",
    "used car",
    "vehicle repair",
    "autowerkstatt",
    "campervan",
    "mobile mechanic",
    "car electrics",
    "kfz-werkstatt",
    "werkstatt für autos",
    "karosserie*",
    "garagiste",
    "taller mecánico",
    "autofficina",
  ],
  hints: ["mechanic", "vehicle", "car", "auto", "engine", "servicing"],
  model: "local",
  moment:
    "Something rattles, a warning light shines or a test is due, and people fear to pay for what they cannot judge.",
  weighs: [
    "whether it is explained honestly",
    "how long they are without it",
    "the price before the work",
    "somebody they know who goes there",
  ],
  customers: ["Drivers of cars older than ten years", "Families with two cars", "Small firms with vans"],
  aims: ["More regular customers for servicing", "Fill the quiet weeks", "More public reviews"],
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
  told: {
    "what a warning light means and what can wait":
      "Red means stop, yellow means soon: so much all makes have in common. If a red one for oil or temperature comes on, halt as soon as it is safe and switch off. With a yellow one you may mostly drive on gently, to us.",
    "worn and new side by side":
      "Worn and new side by side need no words. [A picture.] Ask to see yours, before and after.",
    "why the same repair can differ in price":
      "The same repair can cost different sums because parts do, because rust does, and because one has to be taken apart for another. Ask for the price with parts, labour and what may come on top. What may come on top is the honest line.",
    "a check in the car park":
      "Before you get in, go round once: tyres, lights, a puddle underneath. It takes a minute. Do it where you always park, then you see what is new.",
    "tyres, and what they tell":
      "A tyre tells how you drive and how the car stands. Worn at both edges means too little air, in the middle too much, at one side a wheel that is out of line. Look at them on the way to the shop.",
    "before a long journey":
      "Some days before, not on the morning: air for the load, oil, water, wipers, lights, the spare wheel or what came instead. Then fill up and sleep well.",
    "an odd noise and its cause":
      "It went [the noise] and came only [when]. The cause was [what]. Make a recording when you hear it; here it hides.",
    "the oldest vehicle of the week":
      "This week the oldest one was [make and year]. [With consent: whose it is, and why it is still driven.] Everything can be reached in it with two hands.",
    "a tool that is older than the apprentice":
      "This tool was here before the apprentice was born. It is [what], and there is no app for it.",
    "a winter road nearby":
      "Where frost stays longest here: [the place]. Let the car roll, keep your feet calm, and drive as if there were an egg under the pedal.",
    "the ride for a Sunday":
      "For a Sunday we recommend [the road]. Little traffic, a view, and something to eat at [where].",
    "how to stay mobile while we have your car":
      "While we have your car you still have to get about. [What you offer: a bicycle, a lift, a replacement car.] Tell us when you book, and it stands ready.",
    "Check tyre pressure cold.":
      "Warm air takes more room and makes the gauge lie. Measure before the first ride.",
    "A slow puncture is a puncture.":
      "It does not heal by itself, and mostly it goes flat when it rains. A repaired hole is cheaper than a ruined tyre.",
    "Clean lamps see further than strong ones.":
      "Half of the light sticks to the glass. A cloth at each fill-up is enough.",
    "Note when a noise comes: braking, turning, cold or warm.":
      "A noise that comes when you brake has another cause than one that comes when you turn. The note halves the search.",
    "A battery dies in the first frost but falls ill in summer.":
      "Heat ages it, cold only shows it. Have it measured in autumn.",
    "A little oil on the chain, then wipe most of it off.":
      "Oil that can be seen collects dust and becomes grinding paste.",
    "Ask to see the old part.": "You see what you paid for. And nobody minds the question.",
    "Short trips wear an engine more than long ones.":
      "It never gets warm, and water stays in the oil. Let it run a longer way now and then.",
    "summer tyres and the first rides":
      "The first warm days are for the first rides. Brakes rust over the winter; give them two gentle stops.",
    "before the holidays":
      "A check before the holidays is quicker than a tow during them. Come a week earlier than you think.",
    "light and battery": "In autumn you see less and are seen less. Light and battery are one visit.",
    "winter tyres":
      "Winter tyres are wanted by everybody on the day of the first snow. Come on one of the days before.",
    "batteries and frost":
      "In the first hard frost batteries give up that were weak in summer. Two minutes of measuring, and you know.",
  },
};
