import { PLATFORMS } from "@growth-guide/contract";
import { describe, expect, test } from "vitest";
import { composePosts, composeStrategy, nearDuplicates, strategyDocument } from "../src/index.ts";
import { languageOf } from "../src/language.ts";
import { aBusiness } from "./businesses.ts";

test.each([
  ["Wir sind eine kleine Schreinerei in Rosenheim und bauen Möbel nach Maß.", "de"],
  ["Fleuriste à Nantes, bouquets de saison et fleurs séchées, livraison à vélo.", "fr"],
  ["Hacemos pan con masa madre en el centro de Sevilla.", "es"],
  ["Facciamo gelato con latte della valle e frutta di stagione.", "it"],
  ["نخبز الخبز كل صباح في حي قديم من المدينة", "ar"],
  ["We are restaurant italian, my family make the pizza from 30 years with forno a legna.", "en"],
  ["Women's clothes & jewellery shop in Lyon, small designers, many made in France", "en"],
  ["second hand stuff. furniture, records, toys", "en"],
  [null, "en"],
])("%j is told in %s", (description, language) => {
  expect(languageOf(aBusiness({ description }))).toBe(language);
});

const carpenter = aBusiness({
  name: "Schreinerei Huber & Söhne",
  industry: "Schreinerei",
  description: "Wir sind eine kleine Schreinerei in Rosenheim. Seit 1974 in zweiter Generation.",
  targetAudience: "Familien mit Eigenheim, Architekten aus der Region",
  marketingGoals: "Mehr Anfragen für Küchen",
});
const florist = aBusiness({
  name: "La Boîte à Fleurs",
  description: "Fleuriste à Nantes, bouquets de saison et fleurs séchées, livraison à vélo.",
  targetAudience: "Les habitants du quartier, les jeunes mariés",
});
const posts = (facts: typeof carpenter, more: object = {}) =>
  composePosts({
    facts,
    month: 5,
    platform: "facebook",
    contentType: "post",
    tone: "casual",
    topic: null,
    count: 20,
    ...more,
  });

describe("a strategy for somebody who told of the business in another language", () => {
  const text = strategyDocument("Plan", composeStrategy({ facts: carpenter, month: 5 }));

  test("says so at its beginning", () => {
    expect(text).toContain("**You told of it in German, and this plan is in English.**");
  });

  test("keeps the owner's words in quotation marks, and names no group outside them", () => {
    expect(text).toContain("chosen for “Familien mit Eigenheim” and “Architekten aus der Region”");
    expect(text).not.toMatch(/(?<![“|] ?)Familien mit Eigenheim(?!”)(?! \|)(?!\n)/);
  });

  test("an English one says nothing of languages", () => {
    expect(strategyDocument("Plan", composeStrategy({ facts: aBusiness(), month: 5 }))).not.toContain(
      "You told of it",
    );
  });
});

describe("posts for somebody who told of the business in German", () => {
  test("are in German throughout, hashtags too", () => {
    for (const contentType of ["post", "thread", "article", "story"])
      for (const { text, hashtags } of posts(carpenter, { contentType })) {
        expect(text).not.toMatch(/\b(?:the|and|what|with|yours?|our)\b/i);
        expect(hashtags).toBe("#SchreinereiHuberSöhne #schreinerei");
      }
  });

  test("are twenty different ones, on every network", () => {
    for (const platform of PLATFORMS) {
      const all = posts(carpenter, { platform });
      all.forEach((post, at) => expect(nearDuplicates(post.text, all.slice(at + 1))).toEqual([]));
    }
  });

  test("speak of a topic in German as well", () => {
    expect(posts(carpenter, { topic: "Küchen", count: 1 })[0]?.text).toMatch(
      /^Küchen: was wir am häufigsten gefragt werden\./,
    );
  });

  test("quote the owner", () => {
    expect(posts(carpenter).some(({ text }) => text.startsWith("„Seit 1974 in zweiter Generation.“"))).toBe(
      true,
    );
  });
});

test("posts in a language we have no words of are English, and leave the owner's sentences out", () => {
  for (const { text } of posts(florist)) expect(text).not.toMatch(/\b(?:fleuriste|habitants|jeunes)\b/i);
});
