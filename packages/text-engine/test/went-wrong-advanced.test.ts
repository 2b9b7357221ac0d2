import { expect, test } from "vitest";
import { adaptChapter } from "../src/index.ts";

/** A chapter that loses no word and no grade by what happens in one sentence of it. */
const BALLAST =
  "They look for a second shop and a set of cups. They are old friends from the town. However, they are the owners of two shops. Each of them is open all day. However, none of them is full.";
/** The words that may go from a sentence, so that the chapter still has them. */
const KEPT =
  "They do not see that the actual shop is actual, actually, or that it is not really a fact, nor is it truly or extremely somewhat so, clearly.";

const advanced = (text: string): string =>
  adaptChapter(`${text} ${BALLAST}\n\n${KEPT}\n`, "advanced", { additions: false }).markdown;

test.each([
  ["Now let's take a closer look at the oven.", "examine"],
  ["Now the model can deal with the words of the text.", "address"],
  ["You can also set up alerts for days with few sales.", "stablish"],
  ["The two owners have come up with a name for it.", "devise"],
  ["It is the oldest bottle he had ever come across in the town.", "encounter"],
  ["The worms take it deep into the soil to turn into food for plants.", "become"],
  ["The guests looked at faces and at old cups.", "examine"],
  ["The guests looked at the faces and at the old cups.", "examine"],
  ["The allocator never has to search for a place.", "must"],
  ["Given the points, they use this prior to infer a second curve.", "before infer"],
  ["Two readers worked out the names of the guests.", "calculate"],
  ["Taking derivatives of the loss with regard to the weights gives the step.", "regarding"],
  ["That is all the money the shop has to spend on bread.", "must"],
  ["She should go down in the books as the first owner.", "decrease"],
  ["I soon found out that I was bad at numbers.", "determined"],
  ["What is it like to look at the last of the lamps?", "examine"],
  ["The mother takes care of the children in the evening.", "handle"],
  ["The man ran into the house to find his keys.", "encounter"],
  ["He works out every day before the shop opens.", "determine"],
  ["The runner ended up with a broken leg.", "obtain"],
  ["They want to get rid of the old owner.", "eliminate"],
  ["They went over the bridge in the early morning.", "review"],
  ["The old custom goes back to the first owners.", "return"],
  ["She held on to the rope with one hand.", "retain"],
  ["It is first and foremost a shop for bread.", "is first a shop"],
  ["It is a number that is equal to or greater than two.", "equals or"],
  ["It was the first number that everybody looked at, but it is wrong.", "examine"],
])("what must not appear again: %s", (sentence, wrong) => {
  expect(advanced(sentence)).not.toContain(wrong);
});

// Words of a speaker are quoted as they were said.
test.each([
  ["“It was a hard year for us. But we can all be proud of the work.”", "But we can"],
  ["The baker said: “My parents were really strict with all of us at home.”", "really strict"],
  ['The baker said: "Those were very wealthy people from the towns in the north."', "very wealthy"],
  ["“It was a hard year. It is over.” The baker went home.", "year. It is over"],
  ["“We are tired of it all, said the baker. But we go on.", "But we go on"],
  ["We are extremely glad to have worked with all of them in the shop.”", "extremely glad"],
])("speech stays: %s", (text, kept) => {
  expect(advanced(text)).toContain(kept);
});

test("what the author adds to a report is not joined to it", () => {
  const text = "The trouble with the oven, says its owner, is that it is old. They have a point.";
  expect(advanced(`${text} It is small. It is really old. It is really dark.`)).toContain(
    "is old. They have",
  );
});

// Where the degree or the truth of a thing is what is said, the word for it stays.
test.each([
  ["The number holds when the group of guests is very large.", "very large"],
  ["The use of the tool should be clearly justified on the first page.", "clearly justified"],
  ["The rules allow passwords to be tested very rapidly on such a machine.", "very rapidly"],
  ["The two owners behave very differently in the same town.", "very differently"],
  ["The number of extremely wealthy guests has grown in the town.", "extremely wealthy"],
  ["The signed note shows that the owner really agreed.", "really agreed"],
  ["Nobody asked what the guests of the shop actually want.", "actually want"],
  ["The plot looks somewhat cleaner without the points.", "somewhat cleaner"],
  ["The second loaf of the shop is fairly cheap.", "fairly cheap"],
  ["A step of that length is very small relative to the whole range.", "very small"],
  ["The model is now very good at predicting the next word.", "very good"],
])("degree stays: %s", (sentence, kept) => {
  expect(advanced(sentence)).toContain(kept);
});

// What a relative clause gives back, and where it must not.
test.each([
  ["The data that is stored on the heap can grow.", "The data stored on the heap can grow"],
  ["A value that is larger than the limit is cut off.", "A value larger than the limit is cut off"],
  ["The contest which was held in the town is over.", "The contest held in the town is over"],
  [
    "They measure the churn, which is the share of guests who leave.",
    "the churn, the share of guests who leave",
  ],
  [
    "The churn, which is described in the next part, is high.",
    "The churn, described in the next part, is high",
  ],
  ["Delete every field that you do not need for it.", "every field you do not need"],
])("relative clause: %s", (sentence, expected) => {
  expect(advanced(sentence)).toContain(expected);
});

test.each([
  "It is the owner who is paid by the guests.",
  "The fact that is known to the guests is old.",
  "The people who are used to low rents stay.",
  "They closed the second shop, which is a pity.",
  "They sell bread, which is a plain thing, and tea.",
  "It was so old that is the reason.",
  "The list that is long is the second one.",
])("relative clause stays: %s", (sentence) => {
  expect(advanced(sentence)).toContain(sentence.slice(0, -1));
});

test.each([
  ["First, let’s look at how the oven works.", "First, consider how the oven works"],
  ["Let's take a look at the second oven.", "Consider the second oven"],
  ["If you want to sell it, you need a shop.", "To sell it, you need"],
  ["Let's see what happens to the bread if it is wet.", "Consider what happens to the bread"],
  [":begin_tab:`x`\nNote that the oven is old and large.", "`x`\nThe oven is old"],
])("says it directly: %s", (sentence, expected) => {
  expect(advanced(`${sentence} They see it, note it, want it, take it and let it be.`)).toContain(expected);
});

test.each(["That is the process of sorting.", "If you do not want to sell it, keep it."])(
  "stays: %s",
  (sentence) => {
    expect(advanced(sentence)).toContain(sentence.slice(0, -1));
  },
);
