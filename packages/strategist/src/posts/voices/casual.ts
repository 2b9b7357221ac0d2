import type { Voice } from "../voice.ts";

export const casual: Voice = {
  openings: {
    tip: ["Quick tip.", "Here is one we swear by.", "A little trick.", "File this under useful."],
    idea: ["Come closer.", "A peek inside.", "Here is something we like.", "Let's talk about this."],
    question: ["Quick question.", "Help us settle this.", "Be honest.", "Pick a side."],
    season: [
      "It is nearly that time.",
      "Mark the calendar.",
      "Guess what is coming.",
      "Already thinking about it?",
    ],
  },
  closings: {
    tip: [
      "Try it and tell us.",
      "Know somebody who needs this? Pass it on.",
      "Got a better one? Tell us.",
      "Worth a try.",
    ],
    idea: ["What do you think?", "Drop by and ask us more.", "Tell us yours.", "Want more of this? Say so."],
    question: ["Tell us below.", "No wrong answers.", "Go on, choose.", "We are curious."],
    season: ["Drop by and say hello.", "Shout if you need anything.", "See you then?", "We can hardly wait."],
  },
};
