import type { Industry } from "../industry.ts";

export const creator: Industry = {
  id: "creator",
  name: "writers, podcasters and makers of media",
  words: [
    "podcast",
    "podcaster",
    "youtuber",
    "youtube channel",
    "novelist",
    "author",
    "write novels",
    "writes novels",
    "self-published",
    "blogger",
    "content creator",
    "influencer",
    "newsletter writer",
    "streamer",
    "voice-over",
    "voiceover",
    "voice actor",
    "comic artist",
    "musician's page",
    "composer",
    "songwriter",
    "a newsletter",
    "newsletter about",
    "weekly newsletter",
  ],
  hints: [
    "novel",
    "newsletter",
    "blog",
    "listeners",
    "readers",
    "writer",
    "write",
    "audience",
    "episode",
    "followers",
  ],
  model: "online",
  moment:
    "People come by a single piece that somebody sends them, and stay when the next one is there on the day it was promised.",
  weighs: [
    "whether it is worth their hour",
    "whether the voice is one they like",
    "how regularly something comes",
    "whether others they trust read or hear it",
  ],
  customers: [
    "Readers or listeners who share one interest",
    "People who have followed for a while",
    "Makers of similar size to swap guests with",
  ],
  aims: ["More subscribers", "More readers who stay", "First income from supporters"],
  channels: ["email", "website", "video", "instagram"],
  pillars: [
    {
      title: "The piece itself",
      purpose: "let people taste before they subscribe",
      ideas: ["the best minute of the last piece", "a sentence that took all day", "what was cut, and why"],
    },
    {
      title: "How it is made",
      purpose: "make the work visible",
      ideas: [
        "the desk, the microphone, the first hour",
        "where an idea came from",
        "the tool I would not give away",
      ],
    },
    {
      title: "With the audience",
      purpose: "turn listeners into company",
      ideas: ["a letter that changed something, with consent", "a question for you", "what you voted for"],
    },
    {
      title: "The shelf",
      purpose: "help people find what they missed",
      ideas: [
        "where to begin if you are new",
        "three of mine on one subject",
        "something by somebody else worth your time",
      ],
    },
  ],
  tactics: [
    "Keep one day and one hour for what you publish, and say it everywhere.",
    "Ask at the end of each piece for one thing only: a reply, or a friend to send it to.",
    "Make a page for newcomers with the three pieces to begin with.",
    "Be a guest with two others of your size, and invite them back.",
  ],
  seasons: {
    calendar: {
      1: "a new series begins",
      9: "publishers and people are back",
      11: "something to give away",
      12: "looking back at the year's best",
    },
    weather: { 7: "long things for long days" },
  },
  metrics: ["subscribers", "retention", "revenue"],
  tips: [
    "Write back: answers change what comes next.",
    "Pass it on to one person rather than to everybody.",
    "Start in the middle; the beginning is still there afterwards.",
    "Get it by mail if you do not want to miss one.",
    "Save what is long for a quiet hour.",
    "Ask what you always wanted to know about it.",
    "Disagree in detail: that is the best kind of answer.",
    "One good thing a week is enough.",
  ],
  hashtags: ["creator", "writing", "podcast"],
  told: {
    "the best minute of the last piece":
      "If you have one minute, take this one: [the minute, in two sentences]. If it stays with you, the rest is at [where].",
    "a sentence that took all day":
      "Some sentences come by themselves, this one did not: [the sentence]. Before, it was twice as long and half as true.",
    "what was cut, and why":
      "What is missing makes the rest readable. This time [what it was] had to go, although we liked it. Perhaps it becomes a piece of its own.",
    "the desk, the microphone, the first hour":
      "The first hour is the one in which nothing seems to happen. [What happens in it.] Without it the others do not come.",
    "where an idea came from":
      "It did not fall from the sky, it stood in [where]. An idea is mostly two old things that meet. This time: [which two].",
    "the tool I would not give away":
      "It is not the dearest one. It is [the tool], because it lets me [what it does]. What is yours?",
    "a letter that changed something, with consent":
      "[With consent: who wrote, and what they said.] I had not seen it that way. The next piece begins there.",
    "a question for you":
      "I do not know the answer, so I ask you: [the question]. The best replies will be read out or printed, with a name or without.",
    "what you voted for": "You chose: [what won, and what came second]. It comes on [when].",
    "where to begin if you are new":
      "If you are new, do not begin at the beginning. Begin with [the piece], because it shows what all this is about. Then go where you like.",
    "three of mine on one subject":
      "Three pieces belong together, though they lie far apart: [which three, and what ties them]. Read in this order they say something new.",
    "something by somebody else worth your time":
      "Not by me, and better than some of mine: [what, by whom]. I come back to it because [the reason].",
    "a new series begins":
      "The beginning of a year is a good place for a first part. Say what it will be about and how many parts it has.",
    "publishers and people are back":
      "After the summer everybody looks for something for the way to work. Have a first piece ready for those who do not know you.",
    "something to give away":
      "A year of something good is a present that comes again and again. Say how it is given in two sentences.",
    "looking back at the year's best": "Choose three pieces, not ten. Say of each why it stayed.",
    "long things for long days":
      "On long days people have time for long things. Bring out what was too long for a weekday.",
    "Write back: answers change what comes next.":
      "Most of what is made for others is made into silence. A single line is read twice.",
    "Pass it on to one person rather than to everybody.":
      "You know who would like it. A recommendation with a name on it is opened.",
    "Start in the middle; the beginning is still there afterwards.":
      "You need not know all of it to understand one. Take the one whose title you stop at.",
    "Get it by mail if you do not want to miss one.":
      "Networks show you what they like. A letter simply arrives.",
    "Save what is long for a quiet hour.":
      "Between two stops everything is too long. It is still there on Sunday.",
    "Ask what you always wanted to know about it.":
      "No question is too small. Somebody else has it as well and did not dare.",
    "Disagree in detail: that is the best kind of answer.":
      "Say which sentence, and why. Both sides learn more from it than from applause.",
    "One good thing a week is enough.":
      "Nobody has to keep up with everything. Leave out the rest with a good conscience.",
  },
};
