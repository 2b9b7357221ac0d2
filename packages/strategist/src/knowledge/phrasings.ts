/**
 * What every plan has to say, each in three ways, so that two plans of one trade, and a section written again, do not
 * read alike. Whole sentences or paragraphs; {name} is the business, {audience} whom it serves.
 */
export const PHRASINGS = {
  span: [
    "This is its plan for the next three months.",
    "Here is what it can do in the next three months.",
    "What follows is its plan for a quarter of a year.",
  ],
  rivals: [
    "Look at those your customers name, not at those you admire. For each, note one thing people praise, one they complain of, and one they never mention: the last is your opening.",
    "Ask three customers what they would do if you did not exist. Their answers are your competition, and “nothing at all” may well be one of them. Read what is said of each in public, and note what nobody says.",
    "Try for yourself the two that people choose instead of you, and write down where it was easy and where it was not. You need not be better everywhere: choose one point where you can be, and say so.",
  ],
  aims: [
    "An aim is useful when you can tell on any Monday whether you came nearer. The figures are yours: count the start in the first week and write the target beside it.",
    "Count before you begin: an aim without a start is only a wish. What stands in brackets is for you to fill in during the first week.",
    "Each aim has one measure and no more. Write today's figure beside it, then the one you would be glad of, and look at both every week.",
  ],
  firstChannel: [
    "Begin with the first; add the next when the one before has run for a month without being forced.",
    "The order matters: give the first your best hour of the week, and start another only when it has become a habit.",
    "One after the other: whoever begins everywhere at once has stopped everywhere by the second month.",
  ],
  noOtherChannel: [
    "What is not in this table is a decision too: leave it until these places work.",
    "Other places may be good as well. They can wait until these are kept without effort.",
    "When somebody recommends another place, ask which of these you would give up for it.",
  ],
  themes: [
    "Four themes that {name} can come back to for months. Whoever sees three posts should know all four.",
    "These four themes are enough for a year. When you do not know what to publish, take the one that has waited longest.",
    "People remember what comes back. {name} needs no new idea every week, only one of these four, seen from another side.",
  ],
  readAgain: [
    "Before you publish, read it with their eyes: {audience}. What would they do next?",
    "Imagine showing it to one of them: {audience}. If they would not tell anybody about it, find the detail that is missing.",
    "A last question before anything goes out: which of them is it for? You serve {audience}.",
  ],
  order: [
    "They are ordered so that each helps the next",
    "What stands first makes the rest easier",
    "The order goes from what is quick to what needs the others",
  ],
  crossOut: [
    "At the end of each month cross out one thing that did not help. A shorter list that is followed beats a longer one that is not.",
    "What is not done at the end of a month moves on once. If it is not done then either, strike it: it was somebody else's idea of your business.",
    "Tick off what is done and write one line beside it: what came of it. That line decides what you do again.",
  ],
  fewFigures: [
    "Few figures, taken on the same day of the week and written down in one place. The first line decides; the others explain it.",
    "Ten minutes a week are enough for these. Put them in one sheet, one row a week, the first figure in front.",
    "Choose a day, take these figures, and draw the first one as a line on paper where you pass it.",
  ],
  howToRead: [
    "One week is noise; look at four together. If the first line stands still for a month while the others move, people see you but do not act: change the offer before you change the channel. If nothing moves, change the channel.",
    "Compare a month with the month before, and with the same month a year ago when you have it. When the first figure rises, ask the new ones what brought them. When it falls, look first at what you stopped doing.",
    "A figure is a question, not a verdict. Write beside every jump what happened that week: the weather, a holiday, a post, an illness. After a quarter the pattern shows, and it is usually one thing.",
  ],
  noSum: [
    "You have not named a sum, and none is needed to divide it well. The shares hold for money and for hours alike; they are a suggestion to begin with.",
    "Without a sum this is a plan for your hours: the shares say where they go. They are a suggestion, and hold for money as well once you name some.",
    "Whether you spend money or only time, it helps to divide it before the month begins. Take these shares as a suggestion and change what you know better.",
  ],
  rules: [
    "Spend on people who already know you before you spend on strangers. And give every paid test an end and a question before it begins.",
    "Pay for nothing you cannot count within a month. And keep a part of the sum back for the thing that turns out to work.",
    "Decide on the sum once a quarter and not when an offer comes in. And before you pay for reach, put in order the place people will arrive at.",
  ],
  monthlyHour: [
    "What moved? What did customers say? What do we stop? Write the three answers below this plan.",
    "Read this plan aloud once, from the top. Change what is no longer true, and date the change.",
    "Look at the first figure, at the list of things to do and at the calendar, in this order. Then decide on one thing for the coming month.",
  ],
} as const satisfies Record<string, readonly [string, string, string]>;

export type Phrasing = keyof typeof PHRASINGS;
