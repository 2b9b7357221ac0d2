/** How draft posts read, whatever their owner wrote. */
import { TONES } from "@growth-guide/contract";
import { describe, expect, test } from "vitest";
import {
  composePosts,
  composeSection,
  findClaims,
  measurePost,
  type BusinessFacts,
  type PostsRequest,
} from "../src/index.ts";
import { ANY_INDUSTRY, INDUSTRIES } from "../src/knowledge/industries.ts";
import { aRequest } from "./a-request.ts";
import { aBusiness, TEN_BUSINESSES } from "./businesses.ts";

test("abbreviations of an audience keep their capitals", () => {
  const facts = aBusiness({ description: "We help plants", targetAudience: "COOs of plants" });
  const texts = composePosts(aRequest({ facts }))
    .map(({ text }) => text)
    .join("\n");
  expect(texts).toContain("For COOs of plants.");
});

describe("of what a trade can come back to", () => {
  test.each([...INDUSTRIES, ANY_INDUSTRY])("$id: everything is told, and nothing else", (industry) => {
    const subjects = [
      ...industry.pillars.flatMap(({ ideas }) => ideas),
      ...industry.tips,
      ...Object.values(industry.seasons).flatMap((kind) => Object.values(kind)),
    ];
    expect(Object.keys(industry.told).toSorted()).toEqual([...new Set(subjects)].toSorted());
  });

  test("what is told claims nothing, asks for consent where the idea does, and ends as a sentence", () => {
    for (const [subject, told] of [...INDUSTRIES, ANY_INDUSTRY].flatMap(({ told }) => Object.entries(told))) {
      expect(findClaims(told, ""), subject).toEqual([]);
      expect(told, subject).toMatch(/[.?!\]]$/);
      expect(told.split("[").length, subject).toBe(told.split("]").length);
      expect(told.split(" ").length, subject).toBeGreaterThan(4);
    }
  });
});

test("a post drafted from a theme says something before it asks its owner for anything", () => {
  for (const { facts } of Object.values(TEN_BUSINESSES)) {
    const themes = composeSection("contentPillars", { facts, month: 5 });
    const posts = composePosts(aRequest({ facts, themes }));
    const ready = posts.filter(({ text }) => !text.includes("["));
    expect(ready.length).toBeGreaterThanOrEqual(8);
    for (const { text } of posts) {
      const own = text.replace(/\[[^\]]*\]/g, "").match(/\p{L}+/gu) ?? [];
      expect(own.length, text).toBeGreaterThan(17);
    }
  }
});

test("a headline that the first sentence says again is left to it", () => {
  const facts = aBusiness({ industry: "Dog grooming" });
  const text = composePosts(aRequest({ facts, themes: "### Signs\n\n- When a habit is a signal" }))
    .map((post) => post.text)
    .find((each) => each.includes("signal"));
  expect(text).toMatch(/^A habit is a signal when it is new, .+ interrupted\.\n\nNote when it comes/);
});

describe("a draft reads well whatever its owner wrote", () => {
  const texts = (facts: Partial<BusinessFacts>, more: Partial<PostsRequest> = {}) =>
    composePosts(aRequest({ facts: aBusiness(facts), ...more }));

  test("what is said of customers is said to readers", () => {
    for (const industry of INDUSTRIES) {
      const posts = texts({ industry: industry.words[0] ?? "" }, { count: 20 });
      const questions = posts
        .map(({ text }) => text)
        .filter((text) => text.includes("What matters more to you"));
      expect(questions.join("\n"), industry.id).not.toMatch(/\b(their|theirs|they|them)\b/);
    }
  });

  test("questions are not all answered in the same words", () => {
    const details = texts({ industry: "Hair salon" })
      .map(({ text }) => text.split("\n\n"))
      .filter(([point]) => point?.includes("What matters more"))
      .map(([, detail]) => detail);
    expect(new Set(details).size).toBe(details.length);
  });

  test("an audience told at length is named in short", () => {
    const targetAudience =
      "COOs and plant managers of mid-sized manufacturers (100-500 employees) in Sweden who struggle with scrap";
    const all = texts({ targetAudience, description: "We help plants" }).map(({ text }) => text);
    expect(
      all.some((text) => text.startsWith("For COOs and plant managers of mid-sized manufacturers.")),
    ).toBe(true);
  });

  test("a description of a page is not part of a post", () => {
    const description = `We help ${"plants and people and towns ".repeat(20)}to grow.`;
    for (const { text } of texts({ description, name: "Rota" })) expect(text).not.toContain("…");
  });

  test("every short sentence of a description signs a post in its turn", () => {
    const all = texts({ name: "Wet Noses", description: "A salon for dogs. We take one dog at a time." }).map(
      ({ text }) => text,
    );
    expect(all.some((text) => text.includes("Wet Noses: a salon for dogs."))).toBe(true);
    expect(all.some((text) => text.includes("Wet Noses: we take one dog at a time."))).toBe(true);
  });

  test("a topic that is a question stays one", () => {
    const [post] = texts({}, { topic: "Should I bathe my dog in winter?", count: 1 });
    expect(post?.text).toContain("Should I bathe my dog in winter? What people ask us most.");
  });

  test("a topic of many words is no hashtag, and no hashtag shouts", () => {
    const [post] = texts(
      { name: "MATHS MADE EASY" },
      { topic: "Should I bathe my dog in winter?", count: 1 },
    );
    expect(post?.hashtags).toMatch(/^#MathsMadeEasy /);
    expect(post?.hashtags).not.toMatch(/bathe/i);
  });

  test.each(["株".repeat(400), "🐶".repeat(200), "x".repeat(400)])(
    "%s fits X as a post and as a thread",
    (topic) => {
      for (const contentType of ["post", "thread"] as const) {
        for (const { text, hashtags } of texts({}, { platform: "twitter", contentType, topic, count: 3 })) {
          const parts = contentType === "post" ? [text] : text.split("\n\n");
          for (const part of parts) {
            const tags = contentType === "post" ? hashtags : null;
            expect(measurePost("twitter", part, tags).left).toBeGreaterThanOrEqual(0);
          }
        }
      }
    },
  );

  test("an article about a theme has something to say of its own", () => {
    const [post] = texts({ industry: "Bakery" }, { contentType: "article", count: 1 });
    const helps = post?.text.split(/^## .+\n\n/m)[2] ?? "";
    expect(helps.split("\n").filter((line) => /^- \*\*\p{L}.+\*\* \p{L}/u.test(line))).toHaveLength(3);
  });
});

test("a sentence that goes on from the one before signs no post", () => {
  const facts = aBusiness({ description: "I mend guitars. I also build some. They are loud." });
  const text = composePosts(aRequest({ facts, count: 12 }))
    .map((post) => post.text)
    .join("\n");
  expect(text).toContain("Blue Cup: I mend guitars.");
  expect(text).not.toMatch(/also build|They are loud/);
});

test("what an owner tells us in confidence signs no post and is the subject of none", () => {
  const facts = aBusiness({
    description:
      "We bake bread. I hate Instagram honestly but I know I should do something. I began after I lost my job. We need more customers.",
  });
  const text = composePosts(aRequest({ facts }))
    .concat(composePosts(aRequest({ facts, variation: 1 })))
    .map((post) => post.text)
    .join("\n");
  expect(text).toMatch(/we bake bread/i);
  expect(text).not.toMatch(/hate Instagram|lost my job|need more customers/);
});

test("where people come in grief posts ask for no opinions, in no tone", () => {
  const facts = aBusiness({ industry: "Funeral director" });
  for (const tone of TONES)
    for (const { text } of composePosts(aRequest({ facts, tone })))
      expect(text).not.toMatch(/Quick tip|matters more to you|Do you agree|Try it|What do you think/);
});
