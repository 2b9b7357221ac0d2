import type { Voice } from "../voice.ts";

/** Ways on from an offer, whatever was said before. */
const ACT = [
  "Write to us or come by: [link or address].",
  "Ask us about it: [link or telephone].",
  "The first step is here: [link].",
  "You find us here: [place].",
] as const;

export const promotional: Voice = {
  openings: {
    tip: [
      "From people who do it every day.",
      "This is how we work.",
      "Advice you get from us.",
      "What we tell our customers.",
    ],
    idea: [
      "Come and see.",
      "This is what you get with us.",
      "A good reason to get in touch.",
      "See for yourself.",
    ],
    question: [
      "You choose, we see to it.",
      "Tell us what you need.",
      "Your wish comes first.",
      "As you like it.",
    ],
    season: ["Now is a good time.", "For you, this season.", "Be early this year.", "Ready when you are."],
  },
  closings: { tip: ACT, idea: ACT, question: ACT, season: ACT },
};
