/** A part of an article: its heading, and what its owner is asked for. */
type Part = { heading: string; asked: string };
/** How an article goes: from a case, over what helps, to its end. {audience} is ", for" those it is for, or nothing. */
type Shape = { begins: Part; helps: Part; ends: Part };

/** Several shapes, taken in turn, so that two articles in a row do not look alike. */
export const SHAPES: readonly [Shape, ...Shape[]] = [
  {
    begins: {
      heading: "Where it begins",
      asked: "[A case from your own work{audience}: what happened, and what was tried first. With consent.]",
    },
    helps: {
      heading: "What helps",
      asked: "[Three steps, each with the reason. Leave out what everybody says.]",
    },
    ends: {
      heading: "What it does not do",
      asked: "No advice fits everybody. [One honest limit, and when to ask somebody instead.]",
    },
  },
  {
    begins: {
      heading: "What we see most often",
      asked: "[What people come with{audience}, in their words. How it mostly ends when nothing is done.]",
    },
    helps: {
      heading: "Worth knowing before",
      asked: "[What you would tell a friend who asks: two or three sentences, the useful one first.]",
    },
    ends: {
      heading: "The first step",
      asked: "It need not be a large one: [what somebody can do today, without you].",
    },
  },
  {
    begins: {
      heading: "A question we were asked",
      asked: "[The question{audience}, as it was put. Your first answer, and what you would add today.]",
    },
    helps: {
      heading: "Three things beside it",
      asked: "[Three things that belong to it and are seldom said. One sentence each.]",
    },
    ends: {
      heading: "Where opinions differ",
      asked: "Some of our trade see it otherwise: [how, and why you do not]. Judge for yourself.",
    },
  },
  {
    begins: {
      heading: "How it looks in practice",
      asked: "[An ordinary example{audience}: who, when, how long it took. With consent.]",
    },
    helps: {
      heading: "What makes the difference",
      asked: "[The one thing most people leave out, and what it changes.]",
    },
    ends: {
      heading: "What we do not know",
      asked: "[One thing you cannot promise, said plainly.] We would rather say so here than later.",
    },
  },
];
