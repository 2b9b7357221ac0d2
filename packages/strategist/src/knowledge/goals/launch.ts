import type { Goal } from "../goal.ts";

export const launch: Goal = {
  id: "launch",
  name: "launch something new",
  words: [
    "launch",
    "new product",
    "new service",
    "introduc",
    "roll out",
    "release",
    "opening",
    "open a",
    "second location",
    "second shop",
  ],
  metric: "enquiries",
  lever: "A launch is won before its day, by people who have been waiting for it.",
  tactics: [
    "Show the making of it from the first week, and collect the names of those who want to be first.",
    "Let a small circle try it early, and use their words in the announcement.",
    "Plan the weeks after the opening day as carefully as the day itself.",
  ],
  channels: ["email"],
};
