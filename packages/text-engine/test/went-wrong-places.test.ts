import { expect, test } from "vitest";
import { adaptChapter } from "../src/index.ts";

const adapt = (text: string): string =>
  adaptChapter(text, "beginner", { additions: false, sentence: true }).markdown.trim();

test.each([
  ["The province is bounded to the west by a range of mountains.", "many mountains"],
  ["The museum provides visitors with an insight into the life of the miners.", "gives visitors with"],
  ["The spring supplies the village with an abundance of fresh water.", "gives the village with"],
  ["The coast is frequently affected by storms, which often cause loss of life.", "This often cause"],
  ["The hurricane inflicted widespread damage on crops and roads.", "caused"],
  ["The airport was temporarily closed after smoke was detected.", "for a time closed"],
  ["Many bodies were lost in the flood and were never recovered.", "got better"],
  ["The mountains prevent moist air from reaching the interior.", "the inside"],
  ["A new town hall was built on the site of the former prison.", "on the place of"],
  ["Drivers who break the rules are liable to a fine of up to 500 euros.", "probably a fine"],
  ["The airport is located in close proximity to the city centre.", "close closeness"],
])("%s has no '%s'", (text, wrong) => {
  expect(adapt(text)).not.toContain(wrong);
});

test.each([
  ["The victims were predominantly old people who were unable to escape.", "who could not escape"],
  ["Its land is flat, with the exception of a few low hills in the north.", "except for a few low hills"],
  ["The municipality has a population of 14,300 inhabitants.", "has 14,300 people"],
  ["An inquiry revealed that the train had been travelling too fast.", "showed that"],
])("%s has '%s'", (text, plain) => {
  expect(adapt(text)).toContain(plain);
});
