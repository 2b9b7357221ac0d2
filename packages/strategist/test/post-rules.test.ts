/** What is measured in anybody's posts: length, hashtags, claims, and templates filled in. */
import { describe, expect, test } from "vitest";
import {
  fillTemplate,
  findClaims,
  measurePost,
  placeholdersOf,
  tagsOf,
  templateValues,
} from "../src/index.ts";

describe("a post's length", () => {
  test.each([
    ["plain words", "hello", 5],
    ["a link counts 23, however long", "https://example.com/a/very/long/path?with=query", 23],
    ["a bare address is a link", "see example.com now", 4 + 23 + 4],
    ["a full stop after a link is no part of it", "https://example.com.", 24],
    ["a sentence without a space is no link", "end.Start", 9],
    ["an e-mail address is no link", "me@example.com", 14],
    ["an emoji counts two", "☕", 2],
    ["a family of emoji counts two", "👩‍👩‍👧‍👦", 2],
    ["a flag counts two", "🇵🇹", 2],
    ["Chinese counts two each", "你好", 4],
    ["composed and decomposed accents count alike", "e\u0301", 1],
  ])("on X: %s", (_, text, length) => {
    expect(measurePost("twitter", text, null).length).toBe(length);
  });

  test("elsewhere counts graphemes", () => {
    expect(measurePost("linkedin", "👩‍👩‍👧‍👦 e\u0301 https://example.com", null).length).toBe(4 + 19);
  });

  test("includes the hashtags as they are appended", () => {
    expect(measurePost("twitter", "hello", "#a #b")).toMatchObject({
      length: 5 + 2 + 5,
      hashtags: 2,
      left: 268,
    });
  });

  test("never falls when text is added", () => {
    const text = "A ☕ at https://example.com/x, 你好 👩‍👩‍👧 and more. ".repeat(8);
    const lengths = Array.from({ length: text.length }, (_, at) => text.slice(0, at))
      .filter((part) => !/https?:\S*$|\p{Extended_Pictographic}[\s\u200d]*$|[\uD800-\uDBFF]$/u.test(part))
      .map((part) => measurePost("linkedin", part, null).length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
  });
});

test("hashtags are counted once each", () => {
  expect(tagsOf("#a, #b  #a #")).toEqual(["#a", "#b"]);
});

test("claims are figures and praise that the facts do not hold, outside places to fill in", () => {
  const facts = "We have 40 seats";
  expect(
    findClaims("Over 500 customers love our award-winning bread. 40 seats. [12 €]", facts),
  ).toMatchObject([
    { text: "500 customers", kind: "figure" },
    { text: "award-winning", kind: "praise" },
  ]);
});

test("the number of a thread's part is no claim, whatever word stands behind it", () => {
  expect(findClaims("1/3 People ask.\n\n2/3 Customers, 3 of them.", "")).toMatchObject([{ text: "3" }]);
});

test("a template keeps the places nobody can fill", () => {
  const template = "Hello {{audience}}, this is {{ business }}. {{date}}";
  expect(placeholdersOf(template)).toEqual(["audience", "business", "date"]);
  expect(fillTemplate(template, { business: "Blue Cup", audience: "you" })).toBe(
    "Hello you, this is Blue Cup. {{date}}",
  );
});

test("what fills a template reads inside its sentences, and begins one with a capital", () => {
  const values = templateValues({
    name: "Wet Noses",
    description: "A salon for dogs. One at a time.",
    targetAudience: "Owners of old dogs, families",
    marketingGoals: "Fill Tuesdays. More regulars.",
  });
  const template = "Hello {{audience}}! {{offer}}. We want to {{goal}}.\n{{audience}}: {{business}}";
  expect(fillTemplate(template, values)).toBe(
    "Hello owners of old dogs and families! A salon for dogs. We want to fill Tuesdays.\nOwners of old dogs and families: Wet Noses",
  );
  expect(
    templateValues({ name: "Rota", description: " ", targetAudience: null, marketingGoals: null }),
  ).toEqual({
    business: "Rota",
  });
});
