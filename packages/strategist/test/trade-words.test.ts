import { STRATEGY_SECTIONS } from "@growth-guide/contract";
import { expect, test } from "vitest";
import { composeStrategy } from "../src/index.ts";
import { aBusiness } from "./businesses.ts";

const written = (industry: string) => {
  const sections = composeStrategy({
    facts: aBusiness({ industry, marketingGoals: "Find customers" }),
    month: 1,
  });
  return STRATEGY_SECTIONS.map((section) => sections[section]).join("\n");
};

test("a trade's customers are called what the trade calls them", () => {
  expect(written("Dentist")).toMatch(/\bpatients\b/);
  expect(written("Dentist")).toContain("New patients");
  expect(written("Bakery")).toContain("New customers");
});

test("an owner's own word for them stays", () => {
  expect(written("Dentist")).toContain("| Find customers |");
});
