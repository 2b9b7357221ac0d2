/** Draft posts: what they hold, for which network, and that no two are alike. */
import { CONTENT_TYPES, PLATFORMS, TONES } from "@growth-guide/contract";
import { describe, expect, test } from "vitest";
import { composePosts, findClaims, measurePost, nearDuplicates, wholeText } from "../src/index.ts";
import { aRequest } from "./a-request.ts";
import { aBusiness, TEN_BUSINESSES } from "./businesses.ts";

describe.each(PLATFORMS)("for %s", (platform) => {
  test("posts fit the network in every tone", () => {
    for (const { text, hashtags } of TONES.flatMap((tone) => composePosts(aRequest({ platform, tone })))) {
      expect(measurePost(platform, text, hashtags).left).toBeGreaterThanOrEqual(0);
    }
  });

  test("stories fit the network", () => {
    for (const { text, hashtags } of TONES.flatMap((tone) =>
      composePosts(aRequest({ platform, tone, contentType: "story" })),
    )) {
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

test("articles asked for together are different articles", () => {
  for (const { facts } of Object.values(TEN_BUSINESSES)) {
    const articles = composePosts(aRequest({ facts, contentType: "article", count: 10 }));
    articles.forEach((post, at) => expect(nearDuplicates(post.text, articles.slice(at + 1))).toEqual([]));
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

test("posts that follow a strategy speak of its themes as they stand, in whatever list they are", () => {
  const themes =
    "Intro\n\n### Zinc buckets (35 % of what you publish)\n\n* **How** we scour them.\n1. no\n\n### Empty\n";
  const texts = composePosts(aRequest({ themes })).map(({ text }) => text);
  expect(texts.some((text) => text.includes("How we scour them."))).toBe(true);
  expect(texts.join("\n")).not.toMatch(/Zinc buckets|35 %|\*/);
  // A section written in another form leaves the themes of the facts.
  const free = composePosts(aRequest({ themes: "Just say what you like." }));
  expect(free).toEqual(composePosts(aRequest()));
});

test("what a trade knows of a topic comes before what can be said of any", () => {
  const facts = aBusiness({ industry: "Dog grooming" });
  const [post, other] = composePosts(aRequest({ facts, topic: "Brushing", count: 2 }));
  expect(post?.text).toContain("Brushing without a fight.");
  expect(other?.text).toContain("Brushing: what people ask us most.");
});

test("posts for another network begin with something else", () => {
  const first = PLATFORMS.map((platform) => composePosts(aRequest({ platform, count: 3 })));
  first.forEach((posts, at) => {
    const others = first.slice(at + 1).flat();
    for (const { text } of posts) expect(nearDuplicates(text, others)).toEqual([]);
  });
});

test("hashtags name the business, the topic and the trade in its owner's word, each once", () => {
  const facts = aBusiness({ name: "Okafor", industry: "Plumbing", description: "Bathrooms and boilers." });
  const [post] = composePosts(aRequest({ facts, platform: "instagram", topic: "New boilers", count: 1 }));
  expect(post?.hashtags).toMatch(/^#Okafor #NewBoilers #plumbing #/);
  const cafe = aBusiness({ name: "Blue Cup", industry: "Coffee shop" });
  const [other] = composePosts(aRequest({ facts: cafe, platform: "instagram", count: 1 }));
  expect(other?.hashtags?.split(" ").filter((tag) => tag === "#coffeeshop")).toHaveLength(1);
});

test("the first post about a topic is one that fits any topic", () => {
  const [post] = composePosts(aRequest({ platform: "linkedin", topic: "Our new oven", count: 1 }));
  expect(post?.text).toContain("Our new oven: what people ask us most.");
});
