import { expect, test } from "vitest";
import { split } from "./support.ts";

test.each([
  [
    "The engine has one weak point: a valve that opens too late when the oil is cold.",
    "The engine has one weak point. This is a valve that opens too late when the oil is cold.",
  ],
  [
    "The engineer had already drawn up a plan: a series of tunnels running beside the river.",
    "The engineer had already drawn up a plan. This was a series of tunnels running beside the river.",
  ],
  [
    "Of these ideas only one is still held by most people: the idea that a stone half the size of a ship fell there.",
    "Of these ideas only one is still held by most people. This is the idea that a stone half the size of a ship fell there.",
  ],
  [
    "It has one serious drawback: a short job that arrives after a long one has to wait until the long one is done.",
    "It has one serious drawback. A short job that arrives after a long one has to wait until the long one is done.",
  ],
])("%s", (sentence, parts) => {
  expect(split(sentence)).toBe(parts);
});

test.each([
  "The kit holds a box: a pump, a lever and a patch for the tube.",
  "They forgot a simple truth: the idea that pumps fail is as old as pumps are.",
  "If you need a plan: a row of tunnels beside the river would do.",
  "It is not a plan: a row of tunnels beside the river without an end.",
])("stays whole: %s", (sentence) => {
  expect(split(sentence)).toBe(sentence);
});
