import { CONTENT_TYPES, PLATFORMS, TONES } from "@growth-guide/contract";
import { describe, expect, test } from "vitest";
import {
  composePosts,
  composeSection,
  fillTemplate,
  findClaims,
  measurePost,
  nearDuplicates,
  placeholdersOf,
  type PostsRequest,
  tagsOf,
  templateValues,
  wholeText,
} from "../src/index.ts";
import type { BusinessFacts } from "../src/index.ts";
import { ANY_INDUSTRY, INDUSTRIES } from "../src/knowledge/industries.ts";
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

test("what a trade knows of a topic comes before what can be said of any", () => {
  const facts = aBusiness({ industry: "Dog grooming" });
  const [post, other] = composePosts(aRequest({ facts, topic: "Brushing", count: 2 }));
  expect(post?.text).toContain("Brushing without a fight.");
  expect(other?.text).toContain("Brushing: what people ask us most.");
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
