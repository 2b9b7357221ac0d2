import { describe, expect, test } from "vitest";
import { composePosts, composeSection, composeStrategy, type Month, nearDuplicates } from "../src/index.ts";
import { ANY_INDUSTRY, INDUSTRIES } from "../src/knowledge/industries.ts";
import { seasonsAhead } from "../src/seasons-ahead.ts";
import { hasSouthernSeasons } from "../src/southern-zones.ts";
import { aBusiness, TEN_BUSINESSES } from "./businesses.ts";

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const satisfies Month[];
const cafe = aBusiness({ industry: "Coffee shop" });

describe("a café's dates", () => {
  const dates = (month: Month, timeZone?: string | null) => {
    const timeline = composeSection("timeline", { facts: cafe, month, ...(timeZone && { timeZone }) });
    return /\*\*Dates to be early for:\*\* (.*)\./.exec(timeline)?.[1];
  };

  test.each(["Europe/Paris", "Africa/Nairobi", "Etc/GMT-10", null, undefined])("at %s", (timeZone) => {
    expect(dates(3, timeZone)).toBe("March – the first tables outside");
    expect(dates(9, timeZone)).toBe(
      "September – the return of commuters and students; November – warm spices and dark afternoons",
    );
  });

  test("in Sydney are those of its seasons, its school year and everybody's calendar", () => {
    expect(dates(3, "Australia/Sydney")).toBe("May – warm spices and dark afternoons");
    expect(dates(9, "Australia/Sydney")).toBe("September – the first tables outside");
    expect(dates(12, "Australia/Sydney")).toBe(
      [
        "December – gifts of beans and cards, cold drinks and long evenings",
        "January – the month of new habits and early mornings",
        "February – the return of commuters and students",
      ].join("; "),
    );
  });
});

test.each([...INDUSTRIES, ANY_INDUSTRY])("$id: a year tells every hook once, in both halves", (industry) => {
  const hooks = Object.values(industry.seasons).flatMap((kind) => Object.values(kind));
  for (const isSouthern of [false, true]) {
    const told = MONTHS.flatMap((month) =>
      seasonsAhead(industry, month, isSouthern).filter((season) => season.month === month),
    );
    expect(told.map(({ hook }) => hook).toSorted()).toEqual(hooks.toSorted());
  }
});

test("what a hook and its text say is bound to no month, unless the calendar brings it", () => {
  const months = /\b(january|february|march|april|june|july|august|september|october|november|december)\b/i;
  for (const industry of [...INDUSTRIES, ANY_INDUSTRY]) {
    const { weather = {}, schoolYear = {} } = industry.seasons;
    for (const hook of [...Object.values(weather), ...Object.values(schoolYear)]) {
      expect(`${hook}. ${industry.told[hook]}`, industry.id).not.toMatch(months);
      expect(`${hook}. ${industry.told[hook]}`, industry.id).not.toMatch(/\b[Ii]n May\b/);
    }
  }
});

test("posts and every section of a southern business know its seasons", () => {
  const request = { facts: cafe, month: 9, timeZone: "Pacific/Auckland" } as const;
  expect(composeStrategy(request).marketAnalysis).toContain("September: the first tables outside");
  const posts = composePosts({
    ...request,
    platform: "linkedin",
    contentType: "post",
    tone: "casual",
    topic: null,
    count: 12,
  });
  const text = posts.map((post) => post.text).join("\n");
  expect(text).toContain("September at Blue Cup: the first tables outside.");
  expect(text).not.toContain("commuters and students");
});

test("twenty posts of a southern business are twenty different posts in every month", () => {
  const shape = {
    platform: "linkedin",
    contentType: "post",
    tone: "casual",
    topic: null,
    count: 20,
  } as const;
  for (const { facts } of Object.values(TEN_BUSINESSES)) {
    for (const month of MONTHS) {
      const posts = composePosts({ ...shape, facts, month, timeZone: "America/Santiago" });
      posts.forEach((post, at) => expect(nearDuplicates(post.text, posts.slice(at + 1))).toEqual([]));
    }
  }
});

describe("the seasons are", () => {
  test.each([
    "Australia/Sydney",
    "Australia/ACT",
    "australia/perth",
    "Pacific/Auckland",
    "Pacific/Chatham",
    "NZ",
    "NZ-CHAT",
    "Antarctica/South_Pole",
    "Africa/Johannesburg",
    "Africa/Windhoek",
    "America/Sao_Paulo",
    "Brazil/East",
    "America/Santiago",
    "Chile/Continental",
    "America/Argentina/Ushuaia",
    "America/Buenos_Aires",
    "America/Montevideo",
    "Indian/Mauritius",
    "Atlantic/Stanley",
  ])("southern at %s", (timeZone) => expect(hasSouthernSeasons(timeZone)).toBe(true));

  test.each([
    "Europe/Paris",
    "America/New_York",
    "Asia/Singapore",
    "Africa/Nairobi",
    "America/Manaus",
    "Brazil/West",
    "America/Bogota",
    "Pacific/Honolulu",
    "Indian/Maldives",
    "Atlantic/Azores",
    "Arctic/Longyearbyen",
    "Etc/GMT-10",
    "+10:00",
    "UTC",
    "",
    null,
  ])("northern at %s", (timeZone) => expect(hasSouthernSeasons(timeZone)).toBe(false));
});

test("what one month brings is told once, together", () => {
  const facts = aBusiness({ industry: "Museum" });
  const text = composeSection("timeline", { facts, month: 11 });
  expect(text.match(/December – /g)).toHaveLength(1);
});
