import { expect, test } from "vitest";
import { composeSection } from "../src/index.ts";
import { namedSum } from "../src/named-sum.ts";
import { aBusiness } from "./businesses.ts";

test.each([
  { description: "Check-up with cleaning €85." },
  { description: "Personal training at home. £45 an hour." },
  { description: "Bookkeeping software. £9/mo." },
  { marketingGoals: "4 retainer clients at £1,200/month" },
  { marketingGoals: "Raise £5,000 for a new roof" },
  { additionalContext: "A loaf costs €4." },
])("a price or an aim is no sum to spend: %j", (facts) => {
  expect(namedSum(aBusiness(facts))).toBeNull();
});

test.each([
  [{ additionalContext: "About €1,500 a month" }, "€1,500"],
  [{ additionalContext: "We can spend 500 € a month." }, "500 €"],
  [{ description: "A cut is €30. Our budget for advertising is €200." }, "€200"],
  [{ additionalContext: "Budget: CHF 2'000" }, "CHF 2,000"],
  [{ additionalContext: "We have 3000 lei for marketing" }, "3,000 lei"],
])("a sum stays as it was told: %j", (facts, sum) => {
  expect(composeSection("budget", { facts: aBusiness(facts), month: 1 })).toContain(`You named ${sum}.`);
});

test("a sum is taken up only when the owner named just one", () => {
  expect(namedSum(aBusiness({ additionalContext: "$200 or $300" }))).toBeNull();
  expect(namedSum(aBusiness({ additionalContext: "300 guests" }))).toBeNull();
});
