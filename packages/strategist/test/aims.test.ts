import { describe, expect, test } from "vitest";
import { composeSection } from "../src/index.ts";
import { makePlan } from "../src/plan.ts";
import { goalOf, recogniseGoals } from "../src/recognise-goals.ts";
import { aBusiness } from "./businesses.ts";

const aimsIn = (marketingGoals: string) =>
  recogniseGoals(aBusiness({ marketingGoals })).map(({ words }) => words);

describe("a row of aims is read as several, however long each is", () => {
  test.each([
    [
      "20 new patients a month by June 2027, fewer no-shows",
      ["20 new patients a month by June 2027", "Fewer no-shows"],
    ],
    [
      "I'd like 60 subscribers (now 22), sell the buns on Wednesday when it's quiet, and maybe two more cafés as regular customers",
      [
        "60 subscribers (now 22)",
        "Sell the buns on Wednesday when it's quiet",
        "Maybe two more cafés as regular customers",
      ],
    ],
    [
      "5,000 visitors in 2027, be in the New York Times once",
      ["5,000 visitors in 2027", "Be in the New York Times once"],
    ],
    ["We want to grow slowly, without losing our regulars", ["Grow slowly, without losing our regulars"]],
    ["More people in the week, not only saturday", ["More people in the week, not only saturday"]],
  ])("%s", (told, aims) => expect(aimsIn(told)).toEqual(aims));
});

test.each([
  ["12 clients by March", "newCustomers"],
  ["Get to 300 members (we have 212)", "newCustomers"],
  ["5,000 visitors in 2027", "footfall"],
  ["500 paying users by end of 2027", "newCustomers"],
  ["4 retainer clients at £1,200/month", "firmsAsClients"],
  ["More work", "leads"],
  ["Two more cafés as regular customers", "firmsAsClients"],
  ["More people in the week", "footfall"],
  ["Mehr Anfragen für Küchen", "leads"],
  ["Einen Lehrling finden", "hiring"],
  ["Plus de commandes en ligne", "onlineSales"],
])("“%s” is an aim of the kind %s", (words, id) => expect(goalOf(words)?.id).toBe(id));

test("to raise or collect money is an aim for support where a charity has it", () => {
  expect(goalOf("Raise 40,000 lei by 1 November", "nonprofit")?.id).toBe("support");
  expect(goalOf("Raise our prices")?.id).not.toBe("support");
});

describe("an aim", () => {
  const facts = aBusiness({ marketingGoals: "More prepaid plans. 20 company parties till Christmas." });

  test("of its owner's own kind is measured by what it counts, first of all measures", () => {
    expect(
      makePlan({ facts, month: 1 })
        .metrics.map(({ name }) => name)
        .slice(0, 2),
    ).toEqual(["Prepaid plans", "Company parties"]);
    expect(composeSection("objectives", { facts, month: 1 })).toContain(
      "| More prepaid plans | Prepaid plans |",
    );
  });

  test("is measured by what it says how many of, whatever its kind", () => {
    const first = (marketingGoals: string) =>
      makePlan({ facts: aBusiness({ marketingGoals }), month: 1 }).metrics[0]?.name;
    expect(first("Get to 300 members (we have 212)")).toBe("Members");
    expect(first("20 new patients a month")).toBe("New patients");
    expect(first("15 mariages en 2027")).toBe("Mariages");
    expect(first("Raise 40,000 lei by 1 November")).toBe("Money raised");
    expect(first("New members")).toBe("New customers");
    expect(first("Two more cafés as regular customers")).toBe("Cafés");
    expect(first("Reduce churn from 6% to 4%")).toBe("Churn");
  });

  test("that names nothing to count leaves the measure to its owner", () => {
    const survive = aBusiness({ marketingGoals: "Survive" });
    expect(composeSection("objectives", { facts: survive, month: 1 })).toContain(
      "[what you can count each week]",
    );
  });
});

describe("a figure the owner told is not asked for again", () => {
  const rowOf = (marketingGoals: string, month: 1 | 11) =>
    composeSection("objectives", { facts: aBusiness({ marketingGoals }), month })
      .split("\n")
      .find((line) => line.startsWith("|") && line.includes("members"));

  test("where one stands today", () => {
    expect(rowOf("Get to 300 members (we have 212)", 1)).toContain("| 212, as you said | as you said |");
    expect(rowOf("Win 300 members", 1)).toContain("| [count in week 1] | as you said |");
  });

  test("what is due later than the plan ends is on its way by then", () => {
    expect(rowOf("300 members by June 2027", 11)).toContain("| [how far by then] |");
    expect(rowOf("300 members by Christmas", 11)).toContain("| as you said |");
    expect(rowOf("300 members by next summer", 11)).toContain("| [how far by then] |");
  });
});
