import { expect, test } from "vitest";
import { split } from "./support.ts";

test.each([
  [
    "The first plan was drawn up by Simon Funk in a famous letter in which he described the idea of taking the mill apart.",
    "The first plan was drawn up by Simon Funk in a famous letter. In this letter, he described the idea of taking the mill apart.",
  ],
  [
    "At the bottom of the balloon was a small cabin, in which the pilot sat in his suit.",
    "At the bottom of the balloon was a small cabin. In this cabin, the pilot sat in his suit.",
  ],
  [
    "There is a simple way to set these weights, using what we call the marginal value, which we will discuss in the next chapter.",
    "There is a simple way to set these weights, using what we call the marginal value. We will discuss this in the next chapter.",
  ],
  [
    "You can do this in a limited way with default methods, which you saw in Chapter 3.",
    "You can do this in a limited way with default methods. You saw these in Chapter 3.",
  ],
  [
    "There is a simple way to set these numbers, using what is called the marginal value, which we will return to in the chapter on tests.",
    "There is a simple way to set these numbers, using what is called the marginal value. We will return to this in the chapter on tests.",
  ],
  [
    "This is just a linear task where our features are given by the powers of one number and the weights are given by the list.",
    "This is just a linear task. In this task, our features are given by the powers of one number. The weights are given by the list.",
  ],
])("%s", (before, after) => {
  expect(split(before)).toBe(after);
});

test.each([
  "I would add that, because this is a large country where we drive long ways on bad roads in the dark, we have kept far lower taxes on fuel.",
  "A controlled test of the new page is an experiment in which the visitors are split at random.",
  "They need a large room in which the children of the town can play all day.",
  "The owner changed the whole way in which the shop counts its sales at night.",
  "There were many long and cold winters in which the river of the town froze.",
  "We did not find a single old book in which the name of the mill is written.",
  "The paper names the method, which we will use, in the next chapter, for the sums.",
  "The result is a murky business where the boundaries between the two are unclear.",
  "There is no single old town where the owner of the mill could sell all of the flour he made in a year.",
  "This is a place where the people of the town meet in the evening and talk about the day.",
])("stays whole: %s", (text) => {
  expect(split(text)).toBe(text);
});
