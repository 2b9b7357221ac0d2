import type { ContentType, Platform, SuggestedPost, Tone } from "@growth-guide/contract";
import { wholeText } from "../facts.ts";
import { makePlan, type Plan, type PlanRequest } from "../plan.ts";
import { hashOf } from "../variation.ts";
import { formPost } from "./forms.ts";
import { measurePost } from "./rules.ts";
import { hashtagsOf, type Seed, seedsOf } from "./seeds.ts";
import { LOOKS } from "./voices.ts";

export type PostsRequest = PlanRequest & {
  platform: Platform;
  contentType: ContentType;
  tone: Tone;
  /** The owner's subject; without one the posts follow the plan's themes. */
  topic: string | null;
  /** 1–20. */
  count: number;
};

/**
 * Draft posts, each about something else, that fit their network. What only the owner can know stands in square
 * brackets to be filled in; no figure and no praise is invented.
 */
export function composePosts(request: PostsRequest): SuggestedPost[] {
  const plan = makePlan(request);
  const seeds = seedsOf(plan, request.topic);
  const start =
    hashOf(`${wholeText(request.facts)} ${request.topic ?? ""}`) + (request.variation ?? 0) * request.count;
  return Array.from({ length: request.count }, (_, at) =>
    composePost(request, plan, seeds[(start + at) % seeds.length] as Seed, start + at),
  );
}

function composePost(request: PostsRequest, plan: Plan, seed: Seed, turn: number): SuggestedPost {
  const { platform } = request;
  const hashtags = hashtagsOf(plan, request.topic, LOOKS[platform].tags) || null;
  const text = formPost(
    request,
    plan,
    seed,
    turn,
    (candidate) => measurePost(platform, candidate, hashtags).left >= 0,
  );
  return { platform, text, hashtags };
}
