import { expect, test } from "vitest";
import { split } from "./support.ts";

test.each([
  [
    "Besides the rate and the height, what other traits of functions might we want to weigh, and what would be some examples of functions that have those traits?",
    "Besides the rate and the height, what other traits of functions might we want to weigh? What would be some examples of functions that have those traits?",
  ],
  [
    "All open orders are sent at once; that is, if the list ends with a line, everything until then is sent.",
    "All open orders are sent at once. That is, if the list ends with a line, everything until then is sent.",
  ],
  [
    "During the count, the clerk checks boxes against the list; on Friday, the painted boxes will match.",
    "During the count, the clerk checks boxes against the list. On Friday, the painted boxes will match.",
  ],
  [
    "The old mill is built for corn only - using it with other seeds may or may not work well.",
    "The old mill is built for corn only. Using it with other seeds may or may not work well.",
  ],
])("%s", (before, after) => {
  expect(split(before)).toBe(after);
});

test.each([
  "While our link with the firm will change, one thing will not: our wish that thieves do not enter the shop.",
  "Our soldiers are now paid well; after years of neglect are well trained and better equipped.",
  "And I would like to say to the council: I hope you will say yes to a better plan.",
  "As the people of the town always do -- in the end, they will win.",
  "Our task is hard-our task is new-and the time we have left is short.",
  "If you could change the pump in the mill, what would you change, and what would be the cost of it?",
  "Do you know what the pump in the old mill does, and what would be the cost of a new one?",
  "It is a large and old kind of house -- that is, one that is built of stone.",
  "Rather than carry a heavy bag, which takes a long time, he sent the clothes by post.",
  "The baker sells every loaf of the day; that is, the ones that nobody took.",
  "The town has a plan for the mill - using water from the river and wind from the hill.",
  "The king says that the town is calm (that is, concerned with what will feed it).",
])("stays whole: %s", (text) => {
  expect(split(text)).toBe(text);
});

test.each([
  [
    "The idea sounds strange to many visitors from other countries: why should a plumber be trusted with such a question?",
    "The idea sounds strange to many visitors from other countries. Why should a plumber be trusted with such a question?",
  ],
  [
    "They asked one thing: why should the town pay for it?",
    "They asked one thing: why should the town pay for it?",
  ],
  [
    "I expected to be bored and cold; what I did not expect was that the walk would make me glad.",
    "I expected to be bored and cold. What I did not expect was that the walk would make me glad.",
  ],
  [
    "A good talk feels like a meeting with somebody who has a story; a bad one feels like a survey.",
    "A good talk feels like a meeting with somebody who has a story. A bad one feels like a survey.",
  ],
  [
    "A short, honest letter works better than a long one: say that you would like to learn and will not sell anything.",
    "A short, honest letter works better than a long one. Say that you would like to learn and will not sell anything.",
  ],
  [
    "The mean is found in four steps: take the sum of all the values and divide it by their number.",
    "The mean is found in four steps: take the sum of all the values and divide it by their number.",
  ],
  [
    "It is just as important to keep some time for repairs: an old page that shows a wrong price harms the trust that it was meant to build.",
    "It is just as important to keep some time for repairs. An old page that shows a wrong price harms the trust that it was meant to build.",
  ],
])("%s", (sentence, parts) => {
  expect(split(sentence)).toBe(parts);
});
