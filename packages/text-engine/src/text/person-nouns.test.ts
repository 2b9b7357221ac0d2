import { expect, test } from "vitest";
import { isPersonNoun } from "./person-nouns.ts";

const words = (list: string): string[] => list.split(" ");

test.each(
  words(
    "driver player observer journalist contractor baker teacher editor scientist guardian student parent grandson king uncle",
  ),
)("%s may be a person", (noun) => {
  expect(isPersonNoun(noun)).toBe(true);
});

test.each(
  words(
    "river layer server list tractor pump lamp season lesson smoking parking ghost maximum copper timber ladder thermometer corridor mirror current tent elephant fist",
  ),
)("%s is none", (noun) => {
  expect(isPersonNoun(noun)).toBe(false);
});
