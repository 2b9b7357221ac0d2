import type { Voice } from "../voice.ts";

export const inspirational: Voice = {
  openings: {
    tip: [
      "Small steps count.",
      "Care shows in the details.",
      "One small thing today.",
      "Good work begins small.",
    ],
    idea: [
      "This is what we care about.",
      "Why we love this work.",
      "What keeps us going.",
      "Behind every good day there is work.",
    ],
    question: [
      "Choose what matters to you.",
      "Take a moment for this.",
      "What we choose says who we are.",
      "Begin with a question.",
    ],
    season: [
      "Something to look forward to.",
      "A season begins.",
      "Time to begin.",
      "Another chance to do it well.",
    ],
  },
  closings: {
    tip: [
      "Begin where you are.",
      "Try it today and see what grows from it.",
      "What small step did you take this week?",
      "Pass it on to somebody who is just beginning.",
    ],
    idea: [
      "What do you love about your own work?",
      "Thank you for making it possible.",
      "Who taught you what you know?",
      "Here is to those who keep at it.",
    ],
    question: [
      "Listen to your first thought, and tell us.",
      "Tell us what you would choose.",
      "There is no wrong answer.",
      "Your answer says more than you think.",
    ],
    season: [
      "What are you looking forward to?",
      "Let us make it a good one.",
      "Begin with one small thing.",
      "We look forward to it with you.",
    ],
  },
};
