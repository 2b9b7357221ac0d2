import type { Goal } from "../goal.ts";

export const noShows: Goal = {
  id: "noShows",
  name: "lose fewer appointments",
  words: ["no show", "no-show", "missed appointment", "missed booking", "late cancel"],
  metric: "noShows",
  lever: "People keep an appointment they were reminded of in time, and could have moved without a call.",
  tactics: [
    "Remind the day before by message, with a way to move the appointment in the same message.",
    "Keep a short list of people who can come at short notice, and offer them what is given back.",
    "Say kindly when booking what a missed appointment means for the next person.",
  ],
  channels: ["email"],
};
