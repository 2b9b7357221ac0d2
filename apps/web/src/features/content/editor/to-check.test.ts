import { expect, test } from "vitest";
import { toCheck } from "./to-check.ts";

test("brackets are to be filled in, figures nobody told are to be checked, in brackets or not", () => {
  const text = "Join [500 customers] and 20 people: [what they get]. Ask [your name], as [your name] knows.";
  expect(toCheck(text, "Coffee for commuters.")).toEqual({
    places: ["[what they get]", "[your name]"],
    claims: ["[500 customers]", "20 people"],
  });
});

test("what the business told is no claim, and a bracket around it is still to be looked at", () => {
  expect(toCheck("We serve [500 customers].", "We have 500 customers.")).toEqual({
    places: ["[500 customers]"],
    claims: [],
  });
});
