import type { Goal } from "../goal.ts";

export const hiring: Goal = {
  id: "hiring",
  name: "find good people to work with",
  words: [
    "applicant",
    "find good",
    "find reliable",
    "find skilled",
    "find people",
    "colleague",
    "carer",
    "trainee",
    "hire",
    "hiring",
    "recruit",
    "staff",
    "employee",
    "talent",
    "apprentice",
  ],
  metric: "applicants",
  lever: "Good people choose the team and the day they can picture.",
  tactics: [
    "Show an ordinary working day, told by somebody who works it.",
    "Write the advertisement as a description of the first three months.",
    "Ask the team whom they would like to work with again, and write to those people.",
  ],
  channels: ["linkedin", "instagram", "facebook", "referrals"],
};
