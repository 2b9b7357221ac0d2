import type { Goal } from "../goal.ts";

export const leads: Goal = {
  id: "leads",
  name: "receive more good enquiries",
  words: [
    "first talk",
    "more talks",
    "first call",
    "lead",
    "enquir",
    "inquir",
    "prospect",
    "pipeline",
    "contact request",
    "quote",
    "demo",
    "consultation",
    "conversations",
  ],
  metric: "enquiries",
  lever: "An enquiry comes when people know what happens after it and what it costs them.",
  tactics: [
    "Describe the first step, its length and what the person has in hand afterwards.",
    "Answer every enquiry the same working day, with a question rather than a price list.",
    "Write the page for the one kind of job you want most, with its own examples.",
  ],
  channels: ["website"],
};
