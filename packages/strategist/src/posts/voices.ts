import type { Platform, Tone } from "@growth-guide/contract";

/** How a tone begins and ends. Each line stands alone, so that any may be left out where there is no room. */
export type Voice = { openings: readonly string[]; closings: readonly string[] };

export const VOICES: Readonly<Record<Tone, Voice>> = {
  professional: {
    openings: ["From our work.", "A note from practice.", "Something we are asked often.", "Worth a moment."],
    closings: [
      "How do you handle it?",
      "If this concerns you, write to us.",
      "We are glad to talk it through.",
      "Your experience would interest us.",
    ],
  },
  casual: {
    openings: ["Quick one.", "Real talk.", "Here is a thing.", "You asked, so here it is."],
    closings: ["What do you think?", "Tell us yours.", "Drop by and say hello.", "See you around."],
  },
  educational: {
    openings: ["Good to know.", "Learned today?", "Save this for later.", "A small lesson."],
    closings: [
      "Try it this week and tell us how it went.",
      "What would you like explained next?",
      "Pass it on to somebody who can use it.",
      "Questions? Ask below.",
    ],
  },
  promotional: {
    openings: ["Come and see.", "For you, this week.", "Now is a good time.", "Made for this."],
    closings: [
      "Write to us or come by: [link or address].",
      "Reserve yours: [link or telephone].",
      "The first step is here: [link].",
      "Ask for it at [place].",
    ],
  },
  inspirational: {
    openings: ["Small steps count.", "This is why we do it.", "It begins with one.", "Worth the effort."],
    closings: [
      "What small step did you take this week?",
      "Who helped you begin? Thank them today.",
      "Begin where you are.",
      "Keep going; it shows later than you think.",
    ],
  },
};

/** How a network likes its lines: between paragraphs, and how many hashtags to begin with. */
export const LOOKS: Readonly<Record<Platform, { gap: string; tags: number }>> = {
  linkedin: { gap: "\n\n", tags: 3 },
  twitter: { gap: " ", tags: 2 },
  facebook: { gap: "\n\n", tags: 2 },
  instagram: { gap: "\n\n", tags: 5 },
};
