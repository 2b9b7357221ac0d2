import type { Goal } from "../goal.ts";

export const awareness: Goal = {
  id: "awareness",
  name: "become known",
  words: [
    "aware",
    "known",
    "visib",
    "brand",
    "reach",
    "recogni",
    "presence",
    "reputation",
    "followers",
    "following",
    "seen as",
    "go to expert",
    "darnos a conocer",
    "farci conoscere",
    "bekannt",
    "faire connaître",
  ],
  metric: "profileViews",
  lever: "The same few things, said often enough in the same places, are what people remember.",
  tactics: [
    "Decide on one sentence about what you stand for, and use it everywhere in the same words.",
    "Choose one place where your customers already look and be there every week, rather than everywhere now and then.",
    "Lend your knowledge: a talk, a local paper, a guest article, a podcast of your field.",
  ],
  channels: [],
};
