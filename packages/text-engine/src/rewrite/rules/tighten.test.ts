import { expect, test } from "vitest";
import { adaptChapter } from "../../index.ts";

const atBeginner = (sentence: string): string =>
  adaptChapter(sentence, "beginner", { sentence: true, additions: false }).markdown;

const TAIL = "of the shop in the old town on the hill near the mill by the river in the north of the land";

test.each([
  [`They look at the numbers that we use to plan the work ${TAIL}.`, "numbers we use"],
  [`They look at the numbers that we have measured in the rooms ${TAIL}.`, "numbers we have measured"],
  [`They look for a row that is called the index in the books ${TAIL}.`, "row called the index"],
])("%s", (sentence, short) => {
  expect(atBeginner(sentence)).toContain(short);
});

test.each([
  ["They look at the numbers that we use to plan the work of the shop.", "numbers that we use"],
  [`They are sure of the fact that we use the rooms ${TAIL}.`, "fact that we use"],
  [`They may tell the owner that we use the rooms ${TAIL}.`, "owner that we use"],
  [`They hear a report that it will be used in the rooms ${TAIL}.`, "report that it will be used"],
  [`They warn the owner that they have a leak in the rooms ${TAIL}.`, "owner that they have"],
  [`They write in its header that it takes a number of the rooms ${TAIL}.`, "header that it takes"],
  [`They look for a row in *rooms* that we use to plan the work ${TAIL}.`, "*rooms* that we use"],
])("the word stays: %s", (sentence, kept) => {
  expect(atBeginner(sentence)).toContain(kept);
});
