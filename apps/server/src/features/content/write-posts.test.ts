import { expect, test } from "vitest";
import type { PostAuthor, PostsRequest } from "./post-author.ts";
import { writePosts } from "./write-posts.ts";

const request: PostsRequest = {
  ownerId: "ada",
  facts: {
    name: "Blue Cup",
    description: "Coffee by the station.",
    industry: null,
    companySize: null,
    targetAudience: null,
    marketingGoals: null,
    additionalContext: null,
  },
  month: 3,
  timeZone: null,
  platform: "linkedin",
  contentType: "post",
  tone: "casual",
  topic: null,
  count: 6,
  variation: 0,
  themes: null,
  earlier: [],
};

test("when the patience is at an end, our rules write what is not there, and no more is asked for", async () => {
  const patience = new AbortController();
  let asked = 0;
  const author: PostAuthor = (_, at, __, signal) => {
    asked += 1;
    if (at === 3) patience.abort();
    signal.throwIfAborted();
    return Promise.resolve({
      text: `Text ${at}`,
      hashtags: null,
      platform: "linkedin",
      model: "m",
      fellBack: false,
    });
  };
  const beginning = { from: 0, written: [], patience: patience.signal };
  const posts = [];
  for await (const some of writePosts(author, request, beginning, new AbortController().signal))
    posts.push(...some);
  expect(asked).toBe(4);
  expect(posts.map(({ model, fellBack }) => [model, fellBack])).toEqual([
    ...Array<unknown>(3).fill(["m", false]),
    ...Array<unknown>(3).fill([null, true]),
  ]);
});
