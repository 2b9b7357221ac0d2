import type { Voice } from "../voice.ts";

export const professional: Voice = {
  openings: {
    tip: [
      "A note from practice.",
      "A small point with a large effect.",
      "Something we often explain.",
      "Worth knowing early.",
    ],
    idea: [
      "From our work.",
      "A look at how we work.",
      "A subject worth a minute.",
      "Briefly, from experience.",
    ],
    question: [
      "We would like to know.",
      "A question we ask ourselves.",
      "Your view would help us.",
      "A question to those who choose with care.",
    ],
    season: ["Looking ahead.", "Worth planning early.", "In good time.", "For the calendar."],
  },
  closings: {
    tip: [
      "What would you add from your own experience?",
      "Keep it for the next time you need it.",
      "If it raises a question, ask us.",
      "Which advice do you give most often?",
    ],
    idea: [
      "What would you like to know about it?",
      "If this concerns you, write to us.",
      "We are glad to talk it through.",
      "Ask us what it means in your case.",
    ],
    question: [
      "One word in a comment is enough.",
      "Tell us which, and why.",
      "We read every answer.",
      "Your answer helps us do better.",
    ],
    season: [
      "Tell us early what you need.",
      "Ask us for the dates.",
      "We gladly keep time for you.",
      "Write to us to plan it together.",
    ],
  },
};
