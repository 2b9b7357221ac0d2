import type { Goal } from "../goal.ts";

export const volunteers: Goal = {
  id: "volunteers",
  name: "find volunteers",
  words: ["volunteer", "helpers", "helping hands"],
  metric: "donors",
  lever: "People give their time when they are asked in person for something definite and small.",
  tactics: [
    "Describe three tasks of an hour or two, with day and place, and leave out the rest.",
    "Ask each volunteer to bring one person along, once, for one task.",
    "Greet every newcomer by name, and write the next morning to say what came of the day.",
  ],
  channels: ["events", "facebook"],
};
