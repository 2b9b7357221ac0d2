import { expect, test } from "vitest";
import { teamSize } from "../src/facts.ts";
import { GOALS } from "../src/knowledge/goals.ts";
import { INDUSTRIES } from "../src/knowledge/industries.ts";
import { CHANNELS } from "../src/knowledge/channels.ts";
import { firstSentence, parts } from "../src/owners-words.ts";
import { makePlan } from "../src/plan.ts";
import { goalOf, recogniseGoals } from "../src/recognise-goals.ts";
import { aBusiness } from "./businesses.ts";

test("at least 25 trades and 12 kinds of aim are known, each by a name of its own", () => {
  expect(INDUSTRIES.length).toBeGreaterThanOrEqual(25);
  expect(GOALS.length).toBeGreaterThanOrEqual(12);
  expect(new Set(INDUSTRIES.map(({ id }) => id)).size).toBe(INDUSTRIES.length);
  expect(new Set(GOALS.map(({ id }) => id)).size).toBe(GOALS.length);
});

test.each([
  ["Sell more online before Christmas", "onlineSales"],
  ["Increase online sales", "onlineSales"],
  ["More regular donors", "support"],
  ["Get catering orders from offices", "firmsAsClients"],
  ["Double revenue", "sales"],
  ["sales", "sales"],
  ["Sell more beard oil", "sales"],
  ["More leads from the website and a shorter sales cycle", "leads"],
  ["200 new members by March", "newCustomers"],
  ["GET MORE STUDENTS", "newCustomers"],
  ["Raise my average price", "averageSale"],
  ["Book 20 weddings for next year", "bookings"],
  ["Reduce no-shows", "noShows"],
  ["Volunteers for the food bank", "volunteers"],
  ["We want to be seen as the go-to experts", "awareness"],
  ["Más reseñas en Google", "reviews"],
  ["Mehr Buchungen im Winter", "bookings"],
  ["Nuovi clienti", "newCustomers"],
  ["Augmenter les ventes", "sales"],
  ["Attract younger customers", "newCustomers"],
  ["More regulars on weekdays", "repeatVisits"],
  ["Thirty demos by December", "leads"],
])("“%s” is an aim of the kind %s", (words, id) => {
  expect(goalOf(words)?.id).toBe(id);
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
  ["10,000 wishlists before launch in November", ["10,000 wishlists before launch in November"]],
  ["200 new members by March, lower cancellations", ["200 new members by March", "Lower cancellations"]],
  [
    "1. more bookings\n2) more followers!!\n3. 5 new partners",
    ["More bookings", "More followers", "5 new partners"],
  ],
  ["1.5 million readers", ["1.5 million readers"]],
  ["Patients of Dr. Nwosu. Parents at St. Mary's", ["Patients of Dr. Nwosu", "Parents at St. Mary's"]],
  ["✅ dog owners\n· cat owners", ["Dog owners", "Cat owners"]],
  ["近所の家族、学生。会社員。", ["近所の家族", "学生", "会社員"]],
  [null, []],
])("%j is read as %j", (text, expected) => {
  expect(parts(text)).toEqual(expected);
});

test.each([
  ["Just me", "one"],
  ["1", "one"],
  ["one", "one"],
  ["JUST ME", "one"],
  ["Just me and a friend", "few"],
  ["me", "one"],
  ["me and my brother", "few"],
  ["my wife and I", "few"],
  ["Two partners and an apprentice", "few"],
  ["twelve", "several"],
  ["4 people", "few"],
  ["2-10 employees", "several"],
  ["250", "many"],
  [null, "unknown"],
])("a company size of %j is %s", (text, size) => {
  expect(teamSize(text)).toBe(size);
});

test.each([
  ["More direct bookings, fill November and March", ["More direct bookings", "Fill November and March"]],
  ["Find apprentices, more reviews, bookings", ["Find apprentices", "More reviews and bookings"]],
  ["Reviews, bookings", ["Reviews", "Bookings"]],
])("the aims in “%s” are whole", (marketingGoals, aims) => {
  expect(recogniseGoals(aBusiness({ marketingGoals })).map(({ words }) => words)).toEqual(aims);
});

test.each([
  ["Dr. Nwosu treats anxious patients. Come in.", "Dr. Nwosu treats anxious patients"],
  ["手作りパンと和菓子のお店です。毎朝焼きます。", "手作りパンと和菓子のお店です"],
  ["We groom dogs with ❤️!!!", "We groom dogs with ❤️"],
  ["   ", null],
])("the first sentence of %j is %j", (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence);
});

test("a very long sentence is cut between its parts, whatever it is written in", () => {
  const long = firstSentence(
    `We bake bread, ${"rolls and cakes and pies and buns and tarts, ".repeat(9)}and more.`,
  );
  expect(long).toMatch(/ tarts …$/);
  expect(firstSentence("株".repeat(2000))?.length).toBeLessThan(400);
});

test("“members” are supporters of an association, and customers everywhere else", () => {
  const aims = (industry: string) =>
    recogniseGoals(aBusiness({ industry, marketingGoals: "New members" })).map(({ goal }) => goal?.id);
  expect(aims("Nonprofit")).toEqual(["support"]);
  expect(aims("Gym")).toEqual(["newCustomers"]);
});

test("everyone is nobody in particular: the plan asks whom its owner means", () => {
  const plan = makePlan({ facts: aBusiness({ targetAudience: "everyone" }), month: 1 });
  expect(plan.audience).toEqual([]);
  expect(plan.open).toContain("Of everyone you could serve, whom would you miss first?");
});

test("how an audience is told does not become part of it", () => {
  const audienceOf = (targetAudience: string) =>
    makePlan({ facts: aBusiness({ targetAudience }), month: 1 }).audience;
  expect(audienceOf("We serve families and students")).toEqual(["Families and students"]);
  expect(audienceOf("Our customers are mainly retired people.")).toEqual(["Retired people"]);
});

test("what is said besides of an audience is no group of its own", () => {
  const facts = aBusiness({ targetAudience: "people who like to sing, esp. tenors and basses!" });
  expect(makePlan({ facts, month: 1 }).audience).toEqual(["People who like to sing, esp. tenors and basses"]);
});

test("groups of several words each are groups all the same", () => {
  const targetAudience =
    "Donors in Romania and in the diaspora, companies with CSR budgets, volunteers with a driving licence";
  expect(makePlan({ facts: aBusiness({ targetAudience }), month: 1 }).audience).toHaveLength(3);
});

test("“other” belongs to what stands before it", () => {
  const targetAudience = "Owners of nervous dogs, families with doodles and other curly breeds";
  expect(makePlan({ facts: aBusiness({ targetAudience }), month: 1 }).audience).toEqual([
    "Owners of nervous dogs",
    "Families with doodles and other curly breeds",
  ]);
});

test.each(["Ten new monthly clients by April", "More long-term customers"])(
  "“%s” is an aim for new customers, whatever they are called beside",
  (words) => expect(goalOf(words)?.id).toBe("newCustomers"),
);

test("a firm that serves people and no firms has no list of firms for a market", () => {
  const model = (targetAudience: string) =>
    makePlan({ facts: aBusiness({ industry: "Law firm", targetAudience }), month: 1 }).model;
  expect(model("Employees who have been dismissed")).toBe("local");
  expect(model("Founders and small companies")).toBe("firms");
  const software = (targetAudience: string) =>
    makePlan({ facts: aBusiness({ industry: "Software", targetAudience }), month: 1 }).model;
  expect(software("Freelancers, sole traders")).toBe("online");
  expect(software("Restaurants with tipped staff")).toBe("firms");
});

test.each([
  ["We tried LinkedIn ads and it did not work", "linkedin", "Management consultancy"],
  ["No Instagram, please", "instagram", "Hair salon"],
  ["Instagram never brought us anybody, but reviews did", "instagram", "Hair salon"],
] as const)("“%s” keeps a channel out of the plan", (additionalContext, refused, industry) => {
  const { channels } = makePlan({ facts: aBusiness({ industry, additionalContext }), month: 1 });
  expect(channels).toHaveLength(4);
  expect(channels).not.toContain(CHANNELS[refused]);
});

test("a channel an owner says they hate is none of the plan, wherever they say it", () => {
  const facts = aBusiness({ industry: "Bakery", description: "We bake bread. I hate Instagram, honestly." });
  expect(makePlan({ facts, month: 1 }).channels.map(({ name }) => name)).not.toContain("Instagram");
  const without = aBusiness({ industry: "Bakery", description: "We bake bread. We have no website." });
  expect(makePlan({ facts: without, month: 1, hint: "website" }).channels.map(({ name }) => name)).toContain(
    "Your own website",
  );
});

test("a channel that is only not there yet is one to begin with", () => {
  const facts = aBusiness({ industry: "Hair salon", additionalContext: "We have no website yet." });
  expect(makePlan({ facts, month: 1 }).channels).toContain(CHANNELS.website);
});
