import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { INDUSTRIES } from "../src/knowledge/industries.ts";
import { recogniseIndustry } from "../src/recognise-industry.ts";
import { aBusiness } from "./businesses.ts";

const tradeOf = (description: string) => recogniseIndustry(aBusiness({ name: "Quillon", description })).id;

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
  ["Management consultancy", "advisory"],
  ["Management consulting", "advisory"],
  ["Web design agency", "agency"],
  ["IT service", "software"],
  ["Language school", "education"],
  ["Wedding photography", "events"],
  ["Real estate", "property"],
  ["Barber shop", "barber"],
  ["Dental practice", "dentist"],
  ["Florist", "florist"],
  ["Bookstore", "bookshop"],
  ["Bike repair", "bicycles"],
  ["Solar installation", "energy"],
  ["Logistics", "transport"],
  ["Butcher's", "grocer"],
  ["Cocktail bar", "bar"],
  ["Phone repairs", "repair"],
  ["Insurance broker", "finance"],
  ["Architects", "architect"],
  ["Recruitment agency", "recruitment"],
  ["Signs and printing", "printing"],
  ["Podcast", "creator"],
  ["Coworking space", "coworking"],
  ["Tattoo studio", "tattoo"],
  ["Elderly care", "care"],
  ["Taxi company", "passengers"],
  ["Locksmith", "security"],
  ["Removals", "movers"],
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

/** One line each: the trade, the name and the description of a business as its owner might write them. */
const BUSINESSES = readFileSync(new URL("../fixtures/trades.txt", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split(" | ") as [string, string, string]);

test.each(BUSINESSES)("%s: %s, “%s”", (id, name, description) => {
  expect(recogniseIndustry(aBusiness({ name, description })).id).toBe(id);
});

test("a word is found whole: skills are no skis, spaces no spa, and ginger is no gin", () => {
  expect(tradeOf("New skills.")).toBe("other");
  expect(tradeOf("Spaces.")).toBe("other");
  expect(tradeOf("Ginger.")).toBe("other");
});

test("a word that many trades use gives none away alone", () => {
  expect(tradeOf("We repair guitars.")).not.toBe("builder");
  expect(tradeOf("Events.")).toBe("other");
  expect(tradeOf("A venue for events.")).not.toBe("builder");
  expect(tradeOf("Fresh cheese.")).toBe("grocer");
});

test("whom a business serves does not make its trade", () => {
  expect(tradeOf("We restore fencing foils and lend them to clubs.")).toBe("other");
  expect(tradeOf("Tax returns for restaurants, hotels and bakeries.")).toBe("accounting");
  expect(tradeOf("Everything for restaurants.")).toBe("other");
});

test("animals and people in need of care do", () => {
  expect(tradeOf("Toys for dogs.")).toBe("pets");
  expect(tradeOf("Company for older people.")).toBe("care");
});

test("where a business is does not make its trade", () => {
  expect(tradeOf("Coffee beside the bicycle shop.")).toBe("cafe");
  expect(tradeOf("A quiet room above the pharmacy.")).toBe("other");
});
