import { expect, test } from "vitest";
import { split } from "./support.ts";

test.each([
  [
    "In practice, we must estimate the error of the model by applying it to a test set of its own.",
    "In practice, we must estimate the error of the model. We must do this by applying it to a test set of its own.",
  ],
  [
    "An octopus has made a brave escape from the national aquarium by breaking out of its tank at night.",
    "An octopus has made a brave escape from the national aquarium. It has done this by breaking out of its tank at night.",
  ],
  [
    "You write the type of an array at the top of the file using square brackets around the number.",
    "You write the type of an array at the top of the file. You use square brackets around the number.",
  ],
  [
    "Gaussian models let us build the wanted properties into our work, by directly naming a distribution over the values.",
    "Gaussian models let us build the wanted properties into our work. They do this by directly naming a distribution over the values.",
  ],
])("%s", (before, after) => {
  expect(split(before)).toBe(after);
});

test.each([
  "Trade links remain strained by the troops at the border, by growing doubts about the treaty, and by the loss of trust.",
  "To fit the data with a Gaussian process, we start by naming what we know about the function.",
  "In the afternoon, check whether the new tool is installed by entering the next line in your terminal.",
  "The best choice is to warn the person using your library about the bug in their own code.",
  "The mayor promised to deal with the lack of cheap housing by building ten thousand new houses.",
  "Understanding how the pumps work in the cold helps us to write better plans, by directly naming the parts that freeze.",
])("stays whole: %s", (text) => {
  expect(split(text)).toBe(text);
});
