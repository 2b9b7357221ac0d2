import { expect, test } from "vitest";
import { namedSum, parts, teamSize } from "../src/facts.ts";
import { GOALS } from "../src/knowledge/goals.ts";
import { INDUSTRIES } from "../src/knowledge/industries.ts";
import { goalOf, recogniseIndustry } from "../src/recognise.ts";
import { aBusiness } from "./businesses.ts";

test("at least 25 trades and 12 kinds of aim are known, each by a name of its own", () => {
  expect(INDUSTRIES.length).toBeGreaterThanOrEqual(25);
  expect(GOALS.length).toBeGreaterThanOrEqual(12);
  expect(new Set(INDUSTRIES.map(({ id }) => id)).size).toBe(INDUSTRIES.length);
  expect(new Set(GOALS.map(({ id }) => id)).size).toBe(GOALS.length);
});

test.each([
  ["Coffee shop", "cafe"],
  ["Bakery", "bakery"],
  ["Italian restaurant", "restaurant"],
  ["E-commerce", "onlineShop"],
  ["Hair salon", "salon"],
  ["Physiotherapy practice", "practice"],
  ["Dog grooming", "pets"],
  ["Car repair", "garage"],
  ["Law firm", "legal"],
  ["Executive coaching", "consulting"],
  ["Web design agency", "agency"],
  ["IT service", "software"],
  ["Language school", "education"],
  ["Wedding photography", "events"],
  ["Real estate", "property"],
  ["Beekeeping for astronauts", "other"],
])("“%s” is recognised as %s", (industry, id) => {
  expect(recogniseIndustry(aBusiness({ industry })).id).toBe(id);
});

test("the owner's own word for the trade counts more than the description", () => {
  const facts = aBusiness({ industry: "Bakery", description: "We supply restaurants with bread and cakes" });
  expect(recogniseIndustry(facts).id).toBe("bakery");
});

test("every trade is found by each of its own words", () => {
  for (const { words, id } of INDUSTRIES) expect(words.length, id).toBeGreaterThan(3);
  const strangers = INDUSTRIES.filter(({ id, words }) =>
    words.some((word) => recogniseIndustry(aBusiness({ industry: word })).id === "other") ? id : false,
  );
  expect(strangers.map(({ id }) => id)).toEqual([]);
});

test.each([
  ["Fifty more regulars by summer", "repeatVisits"],
  ["More five-star reviews", "reviews"],
  ["Launch our second shop", "launch"],
  ["Grow the newsletter", "list"],
  ["Find two apprentices", "hiring"],
  ["Reduce churn", "retention"],
  ["Get more leads from our website", "leads"],
])("“%s” is an aim to %s", (words, id) => {
  expect(goalOf(words)?.id).toBe(id);
});

test.each([
  ["Commuters, parents and students", ["Commuters", "Parents", "Students"]],
  [
    "Twenty more guests on weekdays, without discounts.",
    ["Twenty more guests on weekdays, without discounts"],
  ],
  ["- First\n- second\n3. third", ["First", "Second", "Third"]],
  ["One. Two; three", ["One", "Two", "Three"]],
  [null, []],
])("%j is read as %j", (text, expected) => {
  expect(parts(text)).toEqual(expected);
});

test.each([
  ["Just me", "one"],
  ["1", "one"],
  ["4 people", "few"],
  ["2-10 employees", "several"],
  ["250", "many"],
  [null, "unknown"],
])("a company size of %j is %s", (text, size) => {
  expect(teamSize(text)).toBe(size);
});

test("a sum is taken up only when the owner named just one", () => {
  expect(namedSum(aBusiness({ additionalContext: "About €1,500 a month" }))).toEqual({
    symbol: "€",
    amount: 1500,
  });
  expect(namedSum(aBusiness({ additionalContext: "$200 or $300" }))).toBeNull();
  expect(namedSum(aBusiness({ additionalContext: "300 guests" }))).toBeNull();
});
