import type { Platform, Tone } from "@growth-guide/contract";
import type { SeedKind } from "./seed.ts";

/**
 * How a tone begins and ends, for each kind of post. Each line stands alone, so that any may be left out where there
 * is no room; each fits every post of its kind.
 */
export type Voice = { openings: Lines; closings: Lines };
type Lines = Readonly<Record<SeedKind, readonly string[]>>;

/** Ways on from an offer, whatever was said before. */
const ACT = [
  "Write to us or come by: [link or address].",
  "Ask us about it: [link or telephone].",
  "The first step is here: [link].",
  "You find us here: [place].",
] as const;

export const VOICES: Readonly<Record<Tone, Voice>> = {
  professional: {
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
  },
  casual: {
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
      idea: [
        "What do you think?",
        "Drop by and ask us more.",
        "Tell us yours.",
        "Want more of this? Say so.",
      ],
      question: ["Tell us below.", "No wrong answers.", "Go on, choose.", "We are curious."],
      season: [
        "Drop by and say hello.",
        "Shout if you need anything.",
        "See you then?",
        "We can hardly wait.",
      ],
    },
  },
  educational: {
    openings: {
      tip: ["Good to know.", "A small lesson.", "Save this for later.", "Easy to learn, easy to forget."],
      idea: [
        "Explained simply.",
        "Worth understanding.",
        "Let us look at it closely.",
        "One thing at a time.",
      ],
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
  },
  promotional: {
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
  },
  inspirational: {
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
  },
};

/** How a network likes its lines: between paragraphs, and how many hashtags to begin with. */
export const LOOKS: Readonly<Record<Platform, { gap: string; tags: number }>> = {
  linkedin: { gap: "\n\n", tags: 3 },
  twitter: { gap: " ", tags: 2 },
  facebook: { gap: "\n\n", tags: 2 },
  instagram: { gap: "\n\n", tags: 5 },
};
