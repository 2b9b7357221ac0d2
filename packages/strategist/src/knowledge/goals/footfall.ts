import type { Goal } from "../goal.ts";

export const footfall: Goal = {
  id: "footfall",
  name: "bring more people through the door",
  words: [
    "foot traffic",
    "footfall",
    "walk-in",
    "walk in",
    "through the door",
    "busier",
    "weekday",
    "quiet day",
    "quiet hour",
    "more people at",
    "more visitors",
    "lunch",
    "mornings",
    "more people",
    "new visitor",
    "mehr besucher",
    "mehr gäste",
  ],
  metric: "footfall",
  lever: "People come in for a reason they can see from outside or heard of this week.",
  tactics: [
    "Give each quiet part of the week a reason of its own, with a name and a sign outside.",
    "Change what is seen from the street every week, and photograph it for those who do not pass.",
    "Bring the audience of a neighbour in: a joint morning, a shared card, a window for their work.",
  ],
  channels: ["localSearch"],
};
