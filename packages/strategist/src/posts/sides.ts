import type { Seed } from "./seed.ts";

/** A side from which anything can be seen: a headline's end, and what there is to say. Some say nothing without a topic. */
export type Side = Pick<Seed, "point" | "detail"> & { needsTopic?: true };

/** Things to say about a topic the owner named, each from another side; those that fit every topic first. */
export const SIDES: readonly Side[] = [
  {
    point: "what people ask us most.",
    detail:
      "The question we hear: [the question, in a customer's words]. The short answer: [your answer in one sentence]. The longer one depends on your case, so ask us.",
  },
  {
    point: "a look behind the scenes.",
    detail:
      "What you see is the result. What you do not see: [a step, a tool, a person]. It is the part we would not leave out.",
  },
  {
    point: "the first step.",
    detail:
      "It is smaller than it looks: [name it]. Do that one today and leave the rest for later. When it is done, the second one is clear by itself.",
  },
  {
    point: "why it matters to us.",
    needsTopic: true,
    detail: "[One reason, and the day it became clear to you.] Since then we look at it differently.",
  },
  {
    point: "explained to a friend.",
    needsTopic: true,
    detail:
      "[Two sentences, no word you would not use at the kitchen table.] If that is too short, ask: there are no silly questions about it.",
  },
  {
    point: "a small story.",
    detail:
      "[Who came, what they needed, how it ended. With consent.] It is an ordinary story, and that is why we tell it.",
  },
  {
    point: "come and see for yourself.",
    detail:
      "Words only get you so far. [When and where, and what there is to see.] Bring your questions, and somebody who doubts it.",
  },
  {
    point: "how to recognise good work.",
    detail: "Look at [one detail]. It is easy to overlook and hard to fake. It tells more than the price.",
  },
  {
    point: "what we learned this month.",
    detail:
      "[One thing that surprised you.] What we do differently since: [what changed]. One is never done with it.",
  },
  {
    point: "ask one question before you decide.",
    detail:
      "[The question you ask customers first.] The answer decides most of the rest. If you do not have it yet, wait with the decision.",
  },
  {
    point: "one thing that is easy to get wrong.",
    detail: "[Name the mistake.] It happens to careful people, too. What helps: [the simple remedy].",
  },
  {
    point: "something small that makes it easier.",
    detail:
      "[A habit, a list, a tool that costs nothing.] It takes a minute to begin with and saves more than that each time.",
  },
  {
    point: "then and now.",
    detail: "What changed: [one thing]. What stayed: [one thing]. We would not give up either.",
  },
  {
    point: "an ordinary day.",
    detail: "[Describe ten minutes of it.] Nothing special happens, and that is what makes it work.",
  },
  {
    point: "thank you for asking.",
    needsTopic: true,
    detail: "Your questions led to this: [what you changed]. Keep asking, please.",
  },
  {
    point: "what it asks of you, honestly.",
    needsTopic: true,
    detail:
      "[Time, patience, a decision]: better to know it before than to find out in the middle. What you get for it: [one thing].",
  },
  {
    point: "for whom it is not the right thing.",
    needsTopic: true,
    detail: "[Say it plainly. It helps everybody to choose.] For everybody else: [the next step].",
  },
  {
    point: "a word that confuses people.",
    detail:
      "[The word], in plain language: [your explanation]. The next time you hear it, ask what is meant; it is a good question.",
  },
  {
    point: "what we would do first if we began again.",
    detail: "[One step], before everything else. It would have spared us [what].",
  },
  {
    point: "a disagreement.",
    detail: "Some say [one view]. We think [yours], because [your reason]. We have been wrong before.",
  },
];
