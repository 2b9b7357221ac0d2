import {
  type ContentType,
  type Platform,
  PLATFORMS,
  type SuggestedPost,
  type Tone,
} from "@growth-guide/contract";
import { wholeText } from "../facts.ts";
import { makePlan, type Plan, type PlanRequest } from "../plan.ts";
import { hashOf } from "../variation.ts";
import { formPost, type Place } from "./forms.ts";
import { hashtagsOf } from "./hashtags.ts";
import { nearDuplicates } from "./near-duplicates.ts";
import { readThemes } from "./read-themes.ts";
import { measurePost } from "./rules.ts";
import type { Seed } from "./seed.ts";
import { seedsOf } from "./seeds.ts";
import { LOOKS } from "./looks.ts";

export type PostsRequest = PlanRequest & {
  platform: Platform;
  contentType: ContentType;
  tone: Tone;
  /** The owner's subject; without one the posts follow the plan's themes. */
  topic: string | null;
  /** The content pillars of the strategy the posts follow, as Markdown; without them the plan's own. */
  themes?: string | null;
  /** 1–20. */
  count: number;
};

/**
 * Draft posts, each about something else, that fit their network. What only the owner can know stands in square
 * brackets to be filled in; no figure and no praise is invented.
 */
export function composePosts(request: PostsRequest): SuggestedPost[] {
  const plan = makePlan(request);
  const themes = readThemes(request.themes ?? "");
  const seeds = seedsOf(plan, request.topic, themes.length === 0 ? plan.pillars : themes);
  // A topic begins with what can be said of every topic; themes begin somewhere of the business's own.
  const first = request.topic === null ? beginningOf(request) : 0;
  const start = first + (request.variation ?? 0) * request.count;
  const posts: SuggestedPost[] = [];
  for (let turn = start; posts.length < request.count; turn += 1) {
    const seed = seeds[turn % seeds.length] as Seed;
    posts.push(unlike(posts, (manner) => composePost(request, plan, seed, { turn, manner })));
  }
  return posts;
}

/** Seeds between the first of one network and that of the next. */
const APART = 6;

/** Where a business's posts for a network begin, so that those for two do not say the same. */
function beginningOf({ facts, platform }: PostsRequest): number {
  return hashOf(wholeText(facts)) + APART * PLATFORMS.indexOf(platform);
}

/** Manners of saying one thing: as many as a tone has beginnings of a kind. */
const MANNERS = 4;

/** The first manner in which a post reads unlike those before it. */
function unlike(posts: readonly SuggestedPost[], compose: (manner: number) => SuggestedPost): SuggestedPost {
  for (let manner = 0; manner < MANNERS; manner += 1) {
    const post = compose(manner);
    if (nearDuplicates(post.text, posts).length === 0) return post;
  }
  return compose(0);
}

function composePost(request: PostsRequest, plan: Plan, seed: Seed, place: Place): SuggestedPost {
  const { platform } = request;
  const hashtags = hashtagsOf(plan, request.topic, LOOKS[platform].tags) || null;
  const fits = (candidate: string, tags = hashtags) => measurePost(platform, candidate, tags).left >= 0;
  const text = formPost(request, plan, seed, place, fits);
  return { platform, text, hashtags };
}
