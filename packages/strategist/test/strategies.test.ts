import { STRATEGY_SECTIONS } from "@growth-guide/contract";
import { describe, expect, test } from "vitest";
import { composeSection, composeStrategy, findClaims, strategyDocument, wholeText } from "../src/index.ts";
import { aBusiness, CHILDRENS_BOOKS, TEN_BUSINESSES, USED_BOOKS } from "./businesses.ts";

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
  for (const section of STRATEGY_SECTIONS) {
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

test.each(STRATEGY_SECTIONS)("writing %s again says it in another way", (section) => {
  const facts = aBusiness({ description: "A bakery" });
  const first = composeSection(section, { facts, month: 3 });
  expect(composeSection(section, { facts, month: 3, variation: 1 })).not.toBe(first);
  expect(composeSection(section, { facts, month: 3 })).toBe(first);
});

describe("two shops of one trade", () => {
  const [used, fresh] = [USED_BOOKS, CHILDRENS_BOOKS].map((facts) => composeStrategy({ facts, month: 11 }));

  test.each(STRATEGY_SECTIONS)("share no %s", (section) => {
    expect(used?.[section]).not.toBe(fresh?.[section]);
  });

  test("begin with another theme and another thing to do", () => {
    const first = (text: string | undefined, mark: string) =>
      text?.split("\n").find((line) => line.startsWith(mark));
    expect(first(used?.contentPillars, "### ")).not.toBe(first(fresh?.contentPillars, "### "));
    expect(first(used?.tactics, "- [ ]")).not.toBe(first(fresh?.tactics, "- [ ]"));
  });

  test("say at most three lines in five alike: what is true of their trade", () => {
    const lines = (sections: typeof used) =>
      new Set(
        Object.values(sections ?? {}).flatMap((text) =>
          text.split("\n").filter((line) => /^[-*\p{L}]/u.test(line)),
        ),
      );
    const theirs = lines(fresh);
    const common = [...lines(used)].filter((line) => theirs.has(line));
    expect(common.length / theirs.size).toBeLessThan(0.6);
  });
});

describe("what an owner writes stands well in our sentences", () => {
  const written = (facts: Parameters<typeof aBusiness>[0]) =>
    strategyDocument("", composeStrategy({ facts: aBusiness(facts), month: 5 }));

  test("whom they serve is no name: it has a small letter, unless it is one", () => {
    const text = written({ targetAudience: "Dock workers; Italian families; GPs" });
    expect(text).toContain("those you serve:\n\n- Dock workers\n- Italian families\n- GPs\n");
    expect(text).toContain("chosen for dock workers and Italian families.");
    expect(text).toContain("| Dock workers |");
    expect(written({ targetAudience: "Dock workers" })).toContain("those you serve: dock workers.");
  });

  test("an aim of a kind we do not know is called by its owner's words", () => {
    const text = written({ industry: "Restaurant", marketingGoals: "Survive the winter" });
    expect(text).toContain("**“Survive the winter”.**");
    expect(text).not.toContain("reach an aim of your own");
    expect(text).toContain("One measure above the others: **bookings**");
  });

  test("how often is no target: the place for one stays open", () => {
    const text = written({
      marketingGoals: "More regulars who come every six weeks; Ten new clients in 8 weeks",
    });
    expect(text).toMatch(/every six weeks \|.+\| \[your target\] \|/);
    expect(text).toMatch(/in 8 weeks \|.+\| as you said \|/);
  });

  test("sums of money are written as money", () => {
    const text = written({ additionalContext: "We spend £150 a month." });
    expect(text).toContain("| £52.50 |");
    expect(text).toContain("| £30 |");
  });

  test("a competitor they tell of is the first to look at", () => {
    const text = written({ additionalContext: "€500. A new café opened across the street in May." });
    expect(text).toContain("“A new café opened across the street in May”");
  });

  test("no sentence ends twice, and no figure loses its beginning", () => {
    const text = written({
      description: "手作りパンと和菓子のお店です。",
      marketingGoals: "10,000 wishlists!!! More fun...",
      targetAudience: "Families...",
    });
    expect(text).not.toMatch(/。”?\.|[.!]{2}|\n- ,/);
    expect(text).toContain("10,000 wishlists");
  });

  test("a page of text in one field stays a line of the plan", () => {
    const page = "We know the valley, its winters and its people, and we tell of them. ".repeat(60);
    const text = written({
      description: page,
      targetAudience: page,
      marketingGoals: page,
      additionalContext: page,
    });
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThan(900);
  });

  test("an owner who works alone is not told of everybody", () => {
    expect(written({ companySize: "Just me" })).not.toMatch(/where everybody sees it/);
  });

  test("few things to do are spread over the months", () => {
    const { tactics } = composeStrategy({ facts: aBusiness({ marketingGoals: "Survive" }), month: 1 });
    const months = tactics
      .split("### ")
      .slice(1)
      .map((month) => month.match(/- \[ \]/g)?.length);
    expect(Math.max(...months.map(Number)) - Math.min(...months.map(Number))).toBeLessThanOrEqual(1);
  });
});
