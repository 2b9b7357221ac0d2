import type { Industry } from "../industry.ts";

export const builder: Industry = {
  id: "builder",
  name: "builders and renovation trades",
  words: [
    "renovat*",
    "construction",
    "builder",
    "building firm",
    "house building",
    "houses designed and built",
    "new-build",
    "carpent*",
    "plumb*",
    "electrician",
    "rewiring",
    "fuse board",
    "roofing",
    "roofer",
    "roof repair",
    "decorator",
    "painting and decorating",
    "interior and exterior painting",
    "house painter",
    "wallpaper",
    "plaster*",
    "kitchen fitter",
    "fitted kitchen",
    "bathroom fitter",
    "bathroom",
    "heating engineer",
    "boiler",
    "contractor",
    "joiner",
    "joinery",
    "tiler",
    "tiling",
    "handyman",
    "scaffold*",
    "bricklay*",
    "mason",
    "masonry",
    "glazier",
    "window fitter",
    "flooring",
    "damp-proof*",
    "swimming pool",
    "drywall",
    "extension builder",
    "loft conversion",
    "remodel*",
    "timber-frame",
    "electrical installation",
    "electrical contract*",
    "electrics",
    "schreiner*",
    "tischler*",
    "zimmerei*",
    "zimmerer",
    "dachdecker*",
    "elektriker",
    "installateur",
    "klempner",
    "malerbetrieb",
    "bauunternehmen",
    "menuiserie",
    "menuisier",
    "plombier",
    "électricien",
    "carpintería",
    "fontanero",
    "electricista",
    "falegnam*",
    "idraulico",
  ],
  hints: [
    "roof",
    "heating",
    "painter",
    "painting",
    "paint",
    "extension",
    "gutter",
    "build",
    "building",
    "home improvement",
  ],
  model: "local",
  moment:
    "People ask when something breaks or a long-put-off wish meets money, and they fear dust, delay and surprise.",
  weighs: [
    "whether somebody comes and calls back",
    "work nearby they can look at",
    "a price they can trust",
    "how the home will look meanwhile",
  ],
  customers: ["Owners of older houses", "Families who need more room", "Property managers with many flats"],
  aims: ["More enquiries for larger work", "More offers that become orders", "Find an apprentice"],
  channels: ["localSearch", "referrals", "reviews", "website"],
  pillars: [
    {
      title: "Seen nearby",
      purpose: "prove it with work people can picture",
      ideas: [
        "a room before, during and after",
        "what was found behind the wall",
        "how the site looked every evening",
      ],
    },
    {
      title: "What it takes",
      purpose: "make cost and time understandable",
      ideas: [
        "what makes an offer higher or lower",
        "the order of trades in a bathroom",
        "what you can do yourself, and what not",
      ],
    },
    {
      title: "Keep it working",
      purpose: "be useful before the damage",
      ideas: [
        "one look around the house before winter",
        "the sound that should make you call",
        "how to shut the water off",
      ],
    },
    {
      title: "Who comes",
      purpose: "open the door before the bell rings",
      ideas: ["an apprentice and what they learned", "the van and its order", "how we say when we are late"],
    },
  ],
  tactics: [
    "Put a sign and, after the work, a handwritten card to the neighbours at every site.",
    "Answer every enquiry the same day, if only to say when you will look at it.",
    "Write offers in three parts: what is needed, what is wise, what is a wish.",
    "Call every customer once some weeks after the end.",
  ],
  seasons: {
    calendar: {
      2: "projects of the year are decided",
    },
    weather: {
      4: "outside work begins",
      9: "heating before the cold",
      11: "emergencies and indoor work",
    },
    schoolYear: {
      8: "rooms are empty during holidays",
    },
  },
  metrics: ["enquiries", "proposalRate", "referralShare"],
  tips: [
    "Take a picture before the wall is closed; somebody will be glad of it.",
    "Know where the main water tap is before you need it.",
    "A low offer often lacks a line; compare the lists, not the sums.",
    "Damp has a cause: paint only hides it.",
    "Let new wood stand in the room before it is fitted.",
    "Ask for the name of the person who will be on site.",
    "A good seal costs little and saves a floor.",
    "Decide on sockets before you decide on colours.",
  ],
  hashtags: ["renovation", "craftsmanship", "homeimprovement"],
  told: {
    "a room before, during and after":
      "Before: [what it was like]. During: dust and a plan on the wall. After: [what it is now]. [Pictures, with consent.] The middle picture is the one nobody shows, and most of the work is in it.",
    "what was found behind the wall":
      "Behind a wall lies what somebody once thought was good enough. This time it was [what you found]. We stopped, showed it to the owner, and decided together.",
    "how the site looked every evening":
      "A site is judged in the evening. Swept, covered, tools away, the door closed: people have to live beside it. [A picture from an ordinary evening.]",
    "what makes an offer higher or lower":
      "It is seldom the hour's rate. Access, what has to come out first, and what nobody can see yet make the difference. Ask of each line: is it included, estimated or missing?",
    "the order of trades in a bathroom":
      "First out, then pipes and cables, then walls, then tiles, then what you see. Each trade stands on the work of the one before it. Whoever swaps two of them pays for one twice.",
    "what you can do yourself, and what not":
      "Painting, removing carpets, carrying: do it yourself and save. Leave alone whatever holds up, carries water or current, or has to keep tight. And tell us before we begin who does what.",
    "one look around the house before winter":
      "Go round once before winter: gutters, outside taps, seals, the chimney, the roof from afar. Ten minutes and a torch are enough. Note what looks different from last year.",
    "the sound that should make you call":
      "Dripping can wait until tomorrow, hissing cannot. Call when something rushes although every tap is closed, when it crackles in a socket, or when it smells burnt. And turn off first.",
    "how to shut the water off":
      "Look for the main tap today, while it is dry. Turn it once each way, so that it moves, and hang a label on it. Show it to everybody who lives there.",
    "an apprentice and what they learned":
      "[Name] is in training with us and learned [what] this month. The first one went wrong; the second one is in the picture.",
    "the van and its order":
      "You can tell a firm by its van. [A picture.] A place for everything saves time that somebody would have to pay.",
    "how we say when we are late":
      "Everybody is late sometimes; what matters is how you hear of it. With us: [who tells you, how, and how long before]. Plans fail; telephones work.",
    "Take a picture before the wall is closed; somebody will be glad of it.":
      "Pipes and cables are invisible for decades. Put a folding rule into the picture.",
    "Know where the main water tap is before you need it.":
      "When water runs, nobody reads plans. Find it today.",
    "A low offer often lacks a line; compare the lists, not the sums.":
      "The missing line comes back later as an extra. Put both lists side by side.",
    "Damp has a cause: paint only hides it.":
      "Paint makes the stain invisible and leaves the water where it is. Find out where it comes from first.",
    "Let new wood stand in the room before it is fitted.":
      "Wood takes on the damp of the room and moves. A few days of patience save gaps.",
    "Ask for the name of the person who will be on site.":
      "With a name there is somebody who knows, and somebody you can ask.",
    "A good seal costs little and saves a floor.":
      "Silicone wears, and the water behind it is patient. Look at the corners once a year.",
    "Decide on sockets before you decide on colours.": "Colours can be changed in a weekend. Sockets cannot.",
    "projects of the year are decided":
      "Good crews fill their year now. A sketch and three wishes are enough to begin a talk.",
    "outside work begins": "What belongs outside wants dry weeks. Have it looked at before everybody looks.",
    "rooms are empty during holidays":
      "Empty rooms are the best building site. Use the holidays, and hand over a key.",
    "heating before the cold":
      "A heating that is looked at before the cold does not fail in it. Bleed the radiators while you think of it.",
    "emergencies and indoor work":
      "When it is wet outside we work inside. For emergencies: turn off first, call second.",
  },
};
