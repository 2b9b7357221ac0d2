import { expect, test } from "vitest";
import { adaptChapter, type GlossaryEntry } from "../src/index.ts";

const FILLER =
  "The shop keeps its notes in one place. Nobody has to search for them in the evening, and the notes stay short.";

function glossaryOf(text: string): GlossaryEntry[] {
  return adaptChapter(`# Notes\n\n${text}\n\n${FILLER}\n`, "intermediate").glossary;
}

test.each([
  ["A **lever** is a bar that turns on a fixed point.", "lever"],
  ["**Churn** is the share of customers who stop buying.", "churn"],
  ["The **margin** of a sale is its price minus its cost.", "margin"],
  ["However, a *trigger* is the event that starts a search.", "trigger"],
  ["**Social proof** is evidence that other people chose the same.", "social proof"],
  ["**Retention** refers to keeping the customers one has.", "retention"],
  ["Baking a loaf twice in a slow oven is called *rusking*.", "rusking"],
  ["An **anchor hour** is an hour that is the same on every day of the week.", "anchor hour"],
  ["**Mixed text** is text in which the lines run in two directions.", "mixed text"],
  ["An **A/B test** is an experiment with two versions of a page.", "A/B test"],
  [
    "A tax is a payment. Every tax hurts, and each tax is due. A tax is a payment that the state asks for.",
    "tax",
  ],
])("the chapter's own definition is found: %s", (sentence, term) => {
  expect(glossaryOf(sentence)).toContainEqual(expect.objectContaining({ term, source: "chapter" }));
});

test("a clause behind an emphasised term explains it", () => {
  const [entry] = glossaryOf("We follow a **cohort**, which is a group of people who began together.");
  expect(entry).toMatchObject({
    term: "cohort",
    definition: "Cohort: a group of people who began together.",
  });
});

test.each([
  "A **discount** is a bad idea in most months of the year.",
  "A discount is the same thing in every shop of the town, and a discount never helps. No discount lasts.",
  "The problem is a lack of time for the problem. That problem is a known problem.",
  "The loaves are usually called *rounds* or wheels.",
  "Among millers, the flour is called a *strong flour*, and the buyer pays more for it.",
  "Everybody keeps a *ticket*, which is the key to that cupboard.",
  "An index is an average of the past, and it misleads. The index grows. An index helps.",
  "This is called *luck* by those who have none of it.",
  "A **test loaf** is used for judging the oven of the shop.",
  "A **delay** is certain that costs the shop its best buyer.",
  "Such a **habit** is the reason for the loss.",
])("no definition is read into: %s", (sentence) => {
  expect(glossaryOf(sentence)).toEqual([]);
});

test("an entry says where the output first uses its term", () => {
  const text =
    "Numerous levers are utilized here, but few people know them.\n\nA **lever** is a bar that turns on a fixed point.";
  const chapter = adaptChapter(`# Notes\n\n${text}\n\n${FILLER}\n`, "beginner");
  const [entry] = chapter.glossary;
  const { blockId = "", output = { start: 0, end: 0 } } = entry?.firstUse ?? {};
  const block = chapter.blocks.find(({ id }) => id === blockId);
  expect(chapter.markdown.slice(output.start, output.end)).toBe("levers");
  expect(block?.output.start).toBeLessThanOrEqual(output.start);
  expect(block?.output.end).toBeGreaterThanOrEqual(output.end);
});

test("a term that stands only in a link has no place that could be marked", () => {
  const [entry] = glossaryOf(
    "[A lever](https://example.com/lever) helps. The long bar is called a *lever-bar*.",
  );
  expect(entry).toBeUndefined();
});
