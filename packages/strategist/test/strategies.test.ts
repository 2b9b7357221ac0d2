import { STRATEGY_SECTIONS } from "@growth-guide/contract";
import { describe, expect, test } from "vitest";
import { composeSection, composeStrategy, findClaims, strategyDocument, wholeText } from "../src/index.ts";
import { aBusiness, TEN_BUSINESSES } from "./businesses.ts";

const everybody = Object.entries(TEN_BUSINESSES);

describe.each(everybody)("the strategy of %s", (name, request) => {
  const sections = composeStrategy(request);

  test("is the reviewed one", async () => {
    const document = strategyDocument(`${request.facts.name} marketing strategy`, sections);
    await expect(document).toMatchFileSnapshot(`../fixtures/${name}.md`);
  });

  test("has nine sections, and each can be written alone", () => {
    expect(Object.keys(sections)).toEqual(STRATEGY_SECTIONS);
    for (const section of STRATEGY_SECTIONS) {
      expect(sections[section].length, section).toBeGreaterThan(200);
      expect(composeSection(section, request)).toBe(sections[section]);
    }
  });

  test("holds no figure that is not the owner's, a share, a suggestion or a day of the plan", () => {
    const text = Object.values(sections)
      .join("\n\n")
      .replace(/\b(1–30|31–60|61–90|90 days|week 1)\b|^\d\. /gm, "");
    const claims = findClaims(text, wholeText(request.facts)).filter(
      ({ text: claim }) => !claim.endsWith("%"),
    );
    const ownSums = /^[€$£][\d,.]+$/;
    expect(claims.filter(({ text: claim }) => !ownSums.test(claim))).toEqual([]);
  });
});

test("no two of ten businesses share a section", () => {
  for (const section of STRATEGY_SECTIONS.filter((each) => each !== "budget")) {
    const texts = everybody.map(([, request]) => composeSection(section, request));
    expect(new Set(texts).size, section).toBe(texts.length);
  }
});

test("shares of effort, content and budget each add up to a hundred", () => {
  for (const [, request] of everybody) {
    for (const section of ["channelStrategy", "contentPillars", "budget"] as const) {
      const shares = [...composeSection(section, request).matchAll(/(\d+) %/g)].map(([, share]) =>
        Number(share),
      );
      expect(
        shares.reduce((sum, share) => sum + share, 0),
        section,
      ).toBe(100);
    }
  }
});

test("an owner's words are text and never markup", () => {
  const hostile = "| x | <script>alert(1)</script> [a](javascript:b) `c` # d";
  const facts = aBusiness({
    name: hostile,
    description: hostile,
    targetAudience: hostile,
    marketingGoals: hostile,
  });
  for (const text of Object.values(composeStrategy({ facts, month: 1 }))) {
    expect(text).not.toMatch(/(?<!\\)<script|(?<!\\)\[a\]|(?<!\\)`c/);
  }
});

test("a hint brings the channels and the aim it names to the front", () => {
  const facts = aBusiness({ description: "A bakery", marketingGoals: "More regulars. More reviews." });
  const request = { facts, month: 3 as const, hint: "Use LinkedIn and ask for reviews", variation: 1 };
  expect(composeSection("channelStrategy", request)).toMatch(/\*\*(LinkedIn|Public reviews)\*\*/);
  const objectives = composeSection("objectives", request);
  expect(objectives.indexOf("More reviews")).toBeLessThan(objectives.indexOf("More regulars"));
});

test("a wish for brevity makes every list shorter, and shares still add up", () => {
  const facts = aBusiness({ description: "A bakery" });
  for (const section of ["channelStrategy", "contentPillars", "tactics", "metrics"] as const) {
    const full = composeSection(section, { facts, month: 3 });
    const brief = composeSection(section, { facts, month: 3, hint: "Shorter, please" });
    expect(brief).toContain("“Shorter, please”");
    const withoutNote = brief.split("\n").slice(0, -2);
    expect(withoutNote.length, section).toBeLessThan(full.split("\n").length);
  }
  const shares = [
    ...composeSection("channelStrategy", { facts, month: 3, hint: "brief" }).matchAll(/(\d+) %/g),
  ];
  expect(shares.map(([, share]) => Number(share))).toEqual([60, 40]);
});

test("writing again makes other choices among equals", () => {
  const facts = aBusiness({ description: "A bakery" });
  const first = composeSection("contentPillars", { facts, month: 3 });
  expect(composeSection("contentPillars", { facts, month: 3, variation: 1 })).not.toBe(first);
  expect(composeSection("contentPillars", { facts, month: 3 })).toBe(first);
});
