import type { Industry } from "../industry.ts";

export const transport: Industry = {
  id: "transport",
  name: "transport and delivery firms",
  words: [
    "transport firm",
    "transport company",
    "haulage",
    "haulier",
    "freight",
    "courier",
    "trucking",
    "logistics",
    "delivery service",
    "delivery firm",
    "same-day parcel",
    "parcel delivery",
    "trasport*",
    "spedition*",
    "transporte",
    "transporter",
  ],
  hints: ["transport", "delivery", "deliver", "parcel", "truck", "lorry"],
  model: "firms",
  moment:
    "A carrier fails on a bad day, a contract ends or a new route is planned; buyers ask those they have heard of before they ask for a price.",
  weighs: [
    "whether it arrives when promised",
    "who calls when it does not",
    "what a route costs over the year",
    "how the goods are handled",
  ],
  customers: [
    "Makers and wholesalers along our routes",
    "Shops that need a delivery the same day",
    "Firms whose carrier has let them down",
  ],
  aims: ["Win two regular customers on our main route", "Fill empty ways back", "Find good drivers"],
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
  told: {
    "a night run from ramp to ramp":
      "While the town sleeps, a load goes from one ramp to the next. [From where to where, and what was in it.] In the morning nobody notices that it was ever missing.",
    "a load that needed a special hand":
      "Some loads cannot be simply lifted. [What it was, and what it needed.] The work is in the hour before the doors close.",
    "what we do when a road is closed":
      "A closed road is an ordinary day. What counts is how soon you hear of it, and that there is a way round. With us: [what you do, and whom the customer can ring]. What helps: a number at the ramp that somebody answers.",
    "how to book so that the price is right":
      "What costs is waiting, empty ways and surprises. Say the weight, the size, the hours of both ramps and how firm the day is. The more of it you know, the more room the price has.",
    "what makes a ramp slow":
      "It is seldom the loading. It is papers that are missing, a gate nobody opens and a slot that everybody has. Walk it once from the gate with the eyes of a driver.",
    "how a consignment is packed to arrive whole":
      "Heavy below, light above, nothing over the edge, and no air between. Wrap it to the pallet, not only around itself. If you could push it over by hand, a bend will do it as well.",
    "somebody and their truck":
      "[Name] has been driving for [how long] and knows [what]. The truck is tidier than most kitchens.",
    "what makes a good shift":
      "A good shift is one in which nothing had to be explained twice. Clear times, a ramp that is ready, and a coffee. It costs little and drivers remember it.",
    "why somebody came back to us, with consent":
      "[With consent: who came back, from where, and why.] Drivers choose their firms, too.",
    "an empty return that was filled":
      "An empty truck uses almost as much as a full one. On [which way] we found a load for the return. If you often send the other way, tell us.",
    "what a driving course changed":
      "Driving gently is a skill: looking ahead, rolling, braking less. [What the course changed here.] You notice it in the freight as well.",
    "a vehicle we are trying out":
      "We are trying out [which vehicle] on [which way]. What we like: [one thing]. What we do not yet know: [another].",
    "Tell your carrier the opening hours of the ramp; waiting is what you pay for.":
      "A truck at a closed gate is paid time for nobody's work. One line in the order prevents it.",
    "Book a day earlier and the price has room.":
      "With a day's notice your load can share a way with another. On the same day it travels alone, and pays alone.",
    "Photograph a pallet before it leaves.":
      "A picture settles in a minute what letters do not in a month. Photograph all four sides.",
    "A complete address saves two calls.":
      "A gate, a floor, a name: what is missing is asked for by telephone, mostly while driving.",
    "Bundle two small loads into one firm day.":
      "One firm day can be planned, and what can be planned is cheaper. Your warehouse will like it, too.",
    "Put the fragile side where the driver sees it.":
      "Drivers care for what they can see. An arrow on the wrap is good, a sign at eye level is better.",
    "Ask for the cooling record, not only for cooling.":
      "Cold at the start and cold at the end says nothing about the middle. The record does.",
    "Say what may be late; the rest then comes on time.":
      "What we know we can plan around. What we learn at the ramp delays everything behind it.",
    "contracts of the new year":
      "Contracts begin, and with them new ramps and new people. A list of hours and contacts for each place saves weeks of calls.",
    "planning for the season":
      "Whoever names the heavy weeks of the season now will have space in them. An estimate is enough.",
    "heat, cooling and holiday cover":
      "Heat takes time, and holidays take drivers. Book cooled loads earlier, and say what may wait.",
    "the run towards the year's end begins":
      "From here on every week is a little fuller. Look at which loads may move forward.",
    "peak weeks":
      "In peak weeks the reliable day is worth more than the early one. Book what must arrive; let travel what can.",
    "the last deliveries before the holidays":
      "Ramps close early and so do offices. Ask your receivers for their last day before you promise yours.",
  },
};
