import type { Voice } from "../voice.ts";

export const educational: Voice = {
  openings: {
    tip: ["Good to know.", "A small lesson.", "Save this for later.", "Easy to learn, easy to forget."],
    idea: ["Explained simply.", "Worth understanding.", "Let us look at it closely.", "One thing at a time."],
    question: [
      "Before you choose, ask yourself.",
      "A question to think about.",
      "There is more than one good answer.",
      "Think about it for a moment.",
    ],
    season: ["Plan ahead.", "What the season brings.", "Be prepared.", "A look at the calendar."],
  },
  closings: {
    tip: [
      "Try it this week and tell us how it went.",
      "What would you like explained next?",
      "Pass it on to somebody who can use it.",
      "Questions? Ask below.",
    ],
    idea: [
      "What would you like explained next?",
      "Questions? Ask below.",
      "Which part is new to you?",
      "Pass it on to somebody who can use it.",
    ],
    question: [
      "Write your reason, too: others learn from it.",
      "We will answer what you ask.",
      "Which did you think of first?",
      "Tell us, and we say what follows from it.",
    ],
    season: [
      "Which preparation helps you most?",
      "Save it, so that you find it again.",
      "Ask below what you want to know before.",
      "Begin with the list today.",
    ],
  },
};
