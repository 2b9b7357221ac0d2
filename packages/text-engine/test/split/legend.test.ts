import { expect, test } from "vitest";
import { split } from "./support.ts";

test.each([
  [
    "where $a$ is the number of people who ask in a month, $b$ is the number of those who buy something, and $c$ is the price of one of these things.",
    "where $a$ is the number of people who ask in a month. $b$ is the number of those who buy something. $c$ is the price of one of these things.",
  ],
])("%s", (sentence, parts) => {
  expect(split(sentence)).toBe(parts);
});

test.each([
  "where $a$ is the number of people who ask in a month, and $b$ is the number of those who buy something.",
  "where $a$ is the width, $b$ is the height, and $c$ is the depth.",
])("stays whole: %s", (sentence) => {
  expect(split(sentence)).toBe(sentence);
});
