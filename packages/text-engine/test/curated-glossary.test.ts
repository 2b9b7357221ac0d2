import { describe, expect, test } from "vitest";
import { adaptChapter } from "../src/index.ts";
import { readTerms } from "../src/lexicon/glossary/domain.ts";
import { GLOSSARY_DOMAINS } from "../src/lexicon/glossary/index.ts";

const MARKETING =
  "The campaign brought visitors to the shop. Each customer saw the advertisement, and the message named the price. The market is small, so the brand and the product matter to every buyer.";
const PHYSICS =
  "The force changes the speed of the body. Its mass and its motion decide how much energy the wave carries, and the temperature of the gas rises under pressure.";

function curatedIn(text: string): string[] {
  return adaptChapter(`# Notes\n\n${text}\n`, "intermediate")
    .glossary.filter(({ source }) => source === "curated")
    .map(({ term }) => term);
}

test("a domain word is explained where the chapter speaks of the domain", () => {
  expect(curatedIn(`${MARKETING} The conversion rates were low.`)).toEqual(["conversion rate"]);
});

test("the same word is left alone in another domain", () => {
  expect(curatedIn(`${PHYSICS} The conversion of the unit was wrong.`)).toEqual([]);
});

test("a term that needs a companion of its own waits for it", () => {
  expect(curatedIn(`${PHYSICS} The insulator was thick.`)).toEqual([]);
  expect(curatedIn(`${PHYSICS} The insulator is electric.`)).toEqual(["insulator"]);
});

test("what the chapter defines or emphasises is the chapter's to explain", () => {
  expect(curatedIn(`${MARKETING} A **conversion rate** is the share of visits that end in a sale.`)).toEqual(
    [],
  );
  expect(curatedIn(`${MARKETING} We say *conversion rate* for something else.`)).toEqual([]);
});

test("an abbreviation is read only as it is written", () => {
  const text = `${MARKETING} The seller writes to clients, makes an offer, sends a quote and closes the deal by contract.`;
  expect(curatedIn(`${text} They keep a CRM for that.`)).toContain("CRM");
  expect(curatedIn(`${text} They keep a crm for that.`)).not.toContain("CRM");
});

test("the curated list never enters the text", () => {
  const chapter = adaptChapter(`# Notes\n\n${MARKETING} The conversion rates were low.\n`, "beginner");
  expect(chapter.markdown).not.toContain(chapter.glossary[0]?.definition);
});

describe.each(GLOSSARY_DOMAINS)("the terms of $name", (domain) => {
  const terms = readTerms(domain);

  test("are named once", () => {
    const names = terms.map(({ term }) => term.toLowerCase());
    expect(names).toEqual([...new Set(names)]);
  });

  test.each(terms)("$term: one plain sentence", ({ term, definition }) => {
    expect(definition).toMatch(/^[A-Z][^.!?]{15,170}\.$/);
    expect(definition.split(" ").length).toBeLessThanOrEqual(25);
    expect(term).toMatch(/^[A-Za-z][A-Za-z0-9'/ -]+$/);
  });
});

test("no term belongs to two domains", () => {
  const names = GLOSSARY_DOMAINS.flatMap((domain) => readTerms(domain).map(({ term }) => term.toLowerCase()));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
