import { expect, test } from "vitest";
import { audienceOf } from "../src/audience.ts";
import { ANY_INDUSTRY, INDUSTRIES } from "../src/knowledge/industries.ts";
import { findClaims } from "../src/index.ts";
import { goalOf } from "../src/recognise-goals.ts";
import { recogniseIndustry } from "../src/recognise-industry.ts";
import { suggestAnswers } from "../src/suggest-answers.ts";
import { aBusiness } from "./businesses.ts";

test("answers are suggested for the trade an owner's words give away", () => {
  const suggested = suggestAnswers(aBusiness({ description: "We mend bicycles." }));
  expect(suggested.industry).toBe("Bicycle shops and workshops");
  expect(suggested.targetAudience).toContain("Families with cargo bikes");
  expect(suggested.marketingGoals).toContain("Fill the workshop in winter");
});

test("where the trade is open, its name is, too, and what holds for every business is suggested", () => {
  const suggested = suggestAnswers(aBusiness());
  expect(suggested.industry).toBeNull();
  expect(suggested.targetAudience).toEqual(ANY_INDUSTRY.customers);
});

test.each([...INDUSTRIES, ANY_INDUSTRY])(
  "$id: a suggested answer is understood like any other",
  (industry) => {
    for (const aim of industry.aims) expect(goalOf(aim, industry.id), aim).not.toBeNull();
    for (const customers of industry.customers)
      expect(audienceOf({ targetAudience: customers }), customers).toHaveLength(1);
    for (const answer of [...industry.aims, ...industry.customers])
      expect(findClaims(answer, ""), answer).toEqual([]);
  },
);

test.each(INDUSTRIES)("$id is recognised by the name we suggest for it", (industry) => {
  const { industry: name } = suggestAnswers(aBusiness({ industry: industry.words[0] ?? "" }));
  expect(recogniseIndustry(aBusiness({ industry: name })).id).toBe(industry.id);
});
