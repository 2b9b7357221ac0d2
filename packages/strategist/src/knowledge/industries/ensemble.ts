import type { Industry } from "../industry.ts";

export const ensemble: Industry = {
  id: "ensemble",
  name: "choirs, orchestras and amateur theatres",
  words: [
    "choir",
    "church choir",
    "community choir",
    "mixed choir",
    "children's choir",
    "youth choir",
    "gospel choir",
    "choral society",
    "orchestra",
    "amateur orchestra",
    "brass band",
    "wind band",
    "singing group",
    "amateur theatre",
    "theatre company",
    "theater company",
    "community theatre",
    "theatre",
    "drama group",
    "musical society",
    "kirchenchor",
    "gesangverein",
    "musikverein",
    "chorale",
  ],
  hints: ["rehearsal", "concert", "sing", "singer", "audition", "stage"],
  model: "local",
  people: "member",
  moment:
    "People join when somebody takes them along, after a concert they liked, or in a year in which they want to do something for themselves again.",
  weighs: [
    "whether they are good enough",
    "whether they like the people",
    "what is sung or played",
    "how much time it takes",
  ],
  customers: [
    "People nearby who sang or played once and stopped",
    "People new in town who look for company",
    "Listeners of our concerts and their families",
  ],
  aims: ["Find voices or players we lack", "Fill the next concert", "New members of a younger age"],
  channels: ["facebook", "events", "referrals", "localSearch"],
  pillars: [
    {
      title: "Come along",
      purpose: "make the first evening easy",
      ideas: [
        "what a first evening is like",
        "which voices are missing",
        "who may come without knowing any notes",
      ],
    },
    {
      title: "At rehearsal",
      purpose: "let others hear what it sounds like from within",
      ideas: ["a passage that would not come right", "how one warms up", "what happens in the break"],
    },
    {
      title: "The people",
      purpose: "give the group faces",
      ideas: ["why somebody comes every week", "the youngest and the longest", "who sets up the chairs"],
    },
    {
      title: "The next date",
      purpose: "fill the seats",
      ideas: ["what we are working on", "a piece explained in three sentences", "how one gets to hear us"],
    },
  ],
  tactics: [
    "Hold an open rehearsal twice a year, and ask each member to bring one person.",
    "Say in one place when and where you meet, what it costs, and that nobody has to audition if that is so.",
    "Collect addresses at every concert, and write once before the next.",
    "Ask choirs, schools and parishes nearby to pass on one notice each term.",
  ],
  seasons: {
    calendar: {
      1: "a new year and a new programme",
      11: "rehearsals for Advent",
      12: "concerts at Christmas",
    },
    weather: { 5: "outdoors and at weddings" },
    schoolYear: { 6: "the last concert before the holidays", 9: "the season begins" },
  },
  metrics: ["newCustomers", "footfall", "referralShare"],
  tips: [
    "Come twice before you decide: the first evening is only faces.",
    "Stand beside somebody who knows it.",
    "Breathe before the line, not in it.",
    "Hum it on the way home; then it stays.",
    "A pencil is part of the music.",
    "Drink water, and leave the throat in peace.",
    "Come to a concert first, if you would rather listen.",
    "Nobody hears the one wrong note but you.",
  ],
  hashtags: ["singandplay", "communitymusic", "livemusic"],
  told: {
    "what a first evening is like":
      "Somebody meets you at the door and finds you a place beside a person who knows it. You get the music, listen, and join in when you like. [When and where the next first evening is.]",
    "which voices are missing":
      "At the moment we lack [which voices or instruments]. You need not be sure that you are one: we hear it together, without an audience. Bring a friend if that is easier.",
    "who may come without knowing any notes":
      "Many who sing or play with others learned it by ear. What it needs is an evening a week and the wish to listen. The notes come by themselves.",
    "a passage that would not come right":
      "There is a passage that would not come right: [which]. What helped was [what]. One does not hear it any more, and that is the point.",
    "how one warms up":
      "Before the first note come shoulders, breath and a few silly sounds. It looks odd and it works. Try it at home when nobody is in.",
    "what happens in the break":
      "In the break there is [what], and the talk is about everything else. Half of why people come happens there. [One thing that began in a break.]",
    "why somebody comes every week":
      "We asked [name] why: [the answer, in their words, with consent]. Each of us has another reason. None of them is the notes alone.",
    "the youngest and the longest":
      "The youngest of us is [who], and the one who has been here longest is [who]. [What each says of the other, with consent.] They sit in one row.",
    "who sets up the chairs":
      "Before there is music there are chairs. [Who] sets them up and takes them down again. Thank you for that, also from those who never saw it.",
    "what we are working on":
      "We are working on [the pieces]. The hardest part is [which], the loveliest [which]. You will hear both on [the date].",
    "a piece explained in three sentences":
      "[The piece]: who wrote it, what it is about, what to listen for. [Three sentences.] Then it is twice as good to hear.",
    "how one gets to hear us":
      "The next time you can hear us is [when and where]. [What it costs, or that it costs nothing.] Come a little early: the good seats are not the front ones.",
    "Come twice before you decide: the first evening is only faces.":
      "On the second one you know where to sit and what the break is for. Then you can tell.",
    "Stand beside somebody who knows it.":
      "One leans on a sure voice like on a rail. After some weeks you are the rail.",
    "Breathe before the line, not in it.":
      "A line that is not torn sounds longer and easier. Mark the place, and trust it.",
    "Hum it on the way home; then it stays.":
      "What is repeated within the hour is still there next week. Nobody in the street minds.",
    "A pencil is part of the music.":
      "What is written down need not be said again. A circle around the place is enough.",
    "Drink water, and leave the throat in peace.":
      "Clearing it makes it worse. A sip and a swallow do the same more kindly.",
    "Come to a concert first, if you would rather listen.":
      "Listening is joining in as well. Ask those on the stage afterwards how they came to it.",
    "Nobody hears the one wrong note but you.":
      "What the room hears is whether you mean it. Sing on, and smile.",
    "a new year and a new programme":
      "A new programme begins with everybody knowing equally little. There is no better evening to join.",
    "rehearsals for Advent":
      "While others look for lights, the carols are already in the folders. Come and sing along for these weeks.",
    "concerts at Christmas":
      "A concert is an hour in which nobody wants anything of you. Bring somebody who needs that.",
    "outdoors and at weddings": "Music carries differently outdoors. If you have an occasion, ask us early.",
    "the last concert before the holidays":
      "What was practised all year is heard once more. Afterwards there is time to talk.",
    "the season begins":
      "After the summer everybody has to find their voice again. It is a good moment to come in with us.",
  },
};
