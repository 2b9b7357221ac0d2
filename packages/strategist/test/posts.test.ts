import { CONTENT_TYPES, PLATFORMS, TONES } from "@growth-guide/contract";
import { describe, expect, test } from "vitest";
import {
  composePosts,
  fillTemplate,
  findClaims,
  measurePost,
  nearDuplicates,
  placeholdersOf,
  type PostsRequest,
  tagsOf,
  wholeText,
} from "../src/index.ts";
import { aBusiness, TEN_BUSINESSES } from "./businesses.ts";

const aRequest = (facts: Partial<PostsRequest> = {}): PostsRequest => ({
  facts: aBusiness({ description: "A bakery with a stone oven", targetAudience: "Families" }),
  month: 5,
  platform: "linkedin",
  contentType: "post",
  tone: "professional",
  topic: null,
  count: 20,
  ...facts,
});

describe.each(PLATFORMS)("for %s", (platform) => {
  test("posts fit the network in every tone", () => {
    for (const { text, hashtags } of TONES.flatMap((tone) => composePosts(aRequest({ platform, tone })))) {
      expect(measurePost(platform, text, hashtags).left).toBeGreaterThanOrEqual(0);
    }
  });

  test("the parts of a thread each fit the network", () => {
    for (const { text } of composePosts(aRequest({ platform, contentType: "thread" }))) {
      for (const part of text.split("\n\n")) {
        expect(measurePost(platform, part, null).left).toBeGreaterThanOrEqual(0);
      }
    }
  });

  test.each(CONTENT_TYPES)("a %s leaves no hole", (contentType) => {
    for (const { text } of composePosts(aRequest({ platform, contentType }))) {
      expect(text).not.toMatch(/undefined|null|\s\s\n/);
    }
  });
});

test.each([null, "Bread for breakfast"])("twenty posts about %j are twenty different posts", (topic) => {
  for (const { facts } of Object.values(TEN_BUSINESSES)) {
    const posts = composePosts(aRequest({ facts, topic }));
    expect(new Set(posts.map(({ text }) => text)).size).toBe(20);
    posts.forEach((post, at) => expect(nearDuplicates(post.text, posts.slice(at + 1))).toEqual([]));
  }
});

test("posts claim no figure and no praise of their own", () => {
  for (const { facts } of Object.values(TEN_BUSINESSES)) {
    for (const { text } of composePosts(aRequest({ facts, contentType: "thread" }))) {
      expect(findClaims(text, wholeText(facts))).toEqual([]);
    }
  }
});

test("a tweet about a very long topic still fits", () => {
  const [post] = composePosts(aRequest({ platform: "twitter", topic: "bread ".repeat(80), count: 1 }));
  expect(measurePost("twitter", post?.text ?? "", post?.hashtags ?? null).left).toBeGreaterThanOrEqual(0);
});

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

test("a template keeps the places nobody can fill", () => {
  const template = "Hello {{audience}}, this is {{ business }}. {{date}}";
  expect(placeholdersOf(template)).toEqual(["audience", "business", "date"]);
  expect(fillTemplate(template, { business: "Blue Cup", audience: "you" })).toBe(
    "Hello you, this is Blue Cup. {{date}}",
  );
});
