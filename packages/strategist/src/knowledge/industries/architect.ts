import type { Industry } from "../industry.ts";

export const architect: Industry = {
  id: "architect",
  name: "architects and interior designers",
  words: [
    "architect",
    "architects",
    "architecture",
    "architectural",
    "interior design*",
    "interior architect*",
    "interior decorat*",
    "structural engineer*",
    "surveyor",
    "home staging",
    "kitchen designer",
    "architekt*",
  ],
  hints: ["interior", "plan", "extension", "space", "house design"],
  model: "local",
  people: "client",
  moment:
    "A family outgrows its rooms, a plot is found or a house is inherited, and people look at built work for months before they call.",
  weighs: [
    "whether they like what was built before",
    "whether somebody listens to how they live",
    "what it will cost with everything",
    "who stands on the site when it gets difficult",
  ],
  customers: [
    "Families who have outgrown their house",
    "People who inherited an old one",
    "Small firms that need better rooms",
  ],
  aims: [
    "More enquiries for conversions",
    "Be recommended by owners we built for",
    "More first talks that become commissions",
  ],
  channels: ["website", "instagram", "referrals", "partnerships"],
  pillars: [
    {
      title: "Built work",
      purpose: "let rooms speak for you",
      ideas: [
        "one room and the idea behind it",
        "before and after, seen from the same place",
        "a detail nobody notices and everybody feels",
      ],
    },
    {
      title: "How it comes about",
      purpose: "take the fear out of the beginning",
      ideas: [
        "the first visit and what we look at",
        "a drawing that was thrown away",
        "who does what on a site",
      ],
    },
    {
      title: "Good to know",
      purpose: "help people who are still dreaming",
      ideas: [
        "what permission needs and how long it can take",
        "where the money goes in a conversion",
        "living in it while it is being built",
      ],
    },
    {
      title: "Small things",
      purpose: "be useful without a commission",
      ideas: [
        "how light makes a small room larger",
        "what to move before you build anything",
        "colours that stay pleasant",
      ],
    },
  ],
  tactics: [
    "Show one finished room a month with its idea in one sentence.",
    "Write down how a project goes, step by step, with what it asks of the owner.",
    "Invite people to a site on a Saturday, with boots and the owner's consent.",
    "Visit every house again after a year, and ask what they would do otherwise.",
  ],
  seasons: {
    calendar: { 1: "wishes for the house", 10: "plans that should be built next year" },
    weather: { 3: "sites begin again", 6: "light late into the evening", 11: "warmth and where it goes" },
    schoolYear: { 8: "dust while everybody is away" },
  },
  metrics: ["enquiries", "qualifiedTalks", "proposalRate"],
  tips: [
    "Measure your furniture before you draw your walls.",
    "Put the money where you touch it every day.",
    "A list of what annoys you is worth more than a folder of pictures.",
    "Plan the sockets before the sofa.",
    "Leave one wall empty.",
    "Good windows first, clever technology later.",
    "Ask who lived there before.",
    "Decide slowly and build quickly.",
  ],
  hashtags: ["architecture", "interiordesign", "homedesign"],
  told: {
    "one room and the idea behind it":
      "Every good room has one idea and keeps to it. In this one it is [the idea]. Everything else, the window, the step, the colour, follows from there.",
    "before and after, seen from the same place":
      "We photograph from the same spot before and after. The camera does not move, and the light tells the rest. [Where it was, and what was asked for.]",
    "a detail nobody notices and everybody feels":
      "A door that closes softly, a sill at the height of an elbow, a switch where the hand already is. Nobody praises such things. Everybody feels them when they are missing.",
    "the first visit and what we look at":
      "At the first visit we look less at walls than at habits. Where do the shoes stand, where does everybody sit, where is it dark at four? The plan begins there.",
    "a drawing that was thrown away":
      "Most drawings are there to find out what is wrong. This one was thrown away because [the reason]. It cost an evening and saved a year.",
    "who does what on a site":
      "The owner decides, the planner watches, the trades build, and the office says what is allowed. Quarrels begin where two do the same. We write it down before the first stone.",
    "what permission needs and how long it can take":
      "What may be built is decided before what is beautiful. Ask early what the rules of your street say: [what applies in your area]. A short question at the office saves a long letter later.",
    "where the money goes in a conversion":
      "It does not go where one looks. What is behind the walls, pipes, wires, warmth, takes the larger part; tiles and taps come after. Plan the invisible first.",
    "living in it while it is being built":
      "It can be done with one rule: a room that is finished, with a door that closes. Everything else may be dust for a while.",
    "how light makes a small room larger":
      "A small room grows when the far wall is bright. Put light there rather than in the middle of the ceiling, and keep the window free. It costs a lamp.",
    "what to move before you build anything":
      "Before you build, move the table. Half of what people want from a new room is in the old one, in another place. Try it for two weeks.",
    "colours that stay pleasant":
      "A colour has to be pleasant on a grey morning, too. Paint a large sheet, hang it up, and live with it for some days before you decide.",
    "wishes for the house":
      "In the dark weeks one sees what a house lacks. Write it down room by room while it annoys you; in summer it is forgotten.",
    "plans that should be built next year":
      "Whoever wants to build in spring has to draw in autumn. Permission, offers and delivery take longer than the building.",
    "sites begin again":
      "When the ground is no longer frozen, the sites wake. What was decided in winter is now dug.",
    "light late into the evening":
      "Now the light shows how deep it could come into a house. Note at what time it leaves your rooms.",
    "warmth and where it goes":
      "The first cold evening shows where the warmth leaves. Hold a hand to the window frame before you think of a new stove.",
    "dust while everybody is away":
      "Whoever is away for weeks can let others make dust. It has to be prepared in spring.",
    "Measure your furniture before you draw your walls.":
      "A room is as large as what is left when the table stands in it. Take a tape to the bed, too.",
    "Put the money where you touch it every day.":
      "Handles, taps, the edge of a worktop: the hand remembers them. The ceiling may be simple.",
    "A list of what annoys you is worth more than a folder of pictures.":
      "Pictures show other people's lives. The list shows yours.",
    "Plan the sockets before the sofa.":
      "Walk through a day in your mind, from the alarm to the last light. Where you reach for something there one belongs.",
    "Leave one wall empty.":
      "Rooms need a place where the eye can rest. It costs nothing, and it calms the whole room.",
    "Good windows first, clever technology later.":
      "What keeps the cold out needs no update. The rest can be added when you know how you live.",
    "Ask who lived there before.":
      "They know which corner is damp and where the sun comes at breakfast. A call to them saves an expert.",
    "Decide slowly and build quickly.":
      "On paper a change costs an evening, on the site a week. Take the time where it is cheap.",
  },
};
