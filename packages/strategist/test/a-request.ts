import type { PostsRequest } from "../src/index.ts";
import { aBusiness } from "./businesses.ts";

/** Twenty professional posts for a bakery on LinkedIn in May; a test names only what matters to it. */
export const aRequest = (facts: Partial<PostsRequest> = {}): PostsRequest => ({
  facts: aBusiness({ description: "A bakery with a stone oven", targetAudience: "Families" }),
  month: 5,
  platform: "linkedin",
  contentType: "post",
  tone: "professional",
  topic: null,
  count: 20,
  ...facts,
});
