import {
  type ContentType,
  type Platform,
  PLATFORMS,
  type SuggestedPost,
  type Tone,
} from "@growth-guide/contract";
import { wholeText } from "../facts.ts";
import { makePlan, type Plan, type PlanRequest } from "../plan.ts";
import { choose, hashOf } from "../variation.ts";
import { formPost, type Place } from "./forms.ts";
import { hashtagsOf } from "./hashtags.ts";
import { leastSaidFirst, type SaidSeed } from "./least-said.ts";
import { nearDuplicates } from "./near-duplicates.ts";
import { readThemes } from "./read-themes.ts";
import { measurePost } from "./rules.ts";
import type { Seed } from "./seed.ts";
import { type Sayable, seedsOf } from "./seeds.ts";
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
  /** Posts there are already, or how each begins: what they say comes last. */
  earlier?: readonly string[];
};

/**
 * Draft posts, each about something else, that fit their network. What only the owner can know stands in square
 * brackets to be filled in; no figure and no praise is invented.
 */
export function composePosts(request: PostsRequest): SuggestedPost[] {
  const plan = makePlan(request);
  const { topic, count, variation = 0, earlier = [] } = request;
  const themes = readThemes(request.themes ?? "");
  const beginning = topic === null ? beginningOf(request, themes.length > 0) : 0;
  const sayable = seedsOf(plan, topic, themes.length === 0 ? plan.pillars : themes);
  const seeds = leastSaidFirst(inOrder(sayable, beginning), earlier, variation * count);
  const firstTurn = beginning + variation * count + earlier.length;
  const posts: SuggestedPost[] = [];
  for (let at = 0; at < count; at += 1) {
    const { seed, times } = seeds[at % seeds.length] as SaidSeed;
    const place = { turn: firstTurn + at, manner: times };
    posts.push(unlike(posts, place, (manner) => composePost(request, plan, seed, manner)));
  }
  return posts;
}

/** What is to be said soon stands behind the third post, and then behind every fifth. */
const FIRST_SOON = 3;
const BETWEEN_SOON = 5;

/** Each row from a place in it on, and between them what is to be said soon. */
function inOrder({ soon, rows }: Sayable, beginning: number): Seed[] {
  const order = rows.flatMap((row) => choose(row, row.length, beginning));
  soon.forEach((seed, nth) => order.splice(FIRST_SOON + nth * BETWEEN_SOON, 0, seed));
  return order;
}

/** Seeds between the first of one network and that of the next. */
const APART = 6;

/**
 * Where a business's posts for a network begin, so that those for two networks do not say the same, nor those of two
 * businesses of one trade. Those that follow a strategy begin with its themes.
 */
function beginningOf({ facts, platform }: PostsRequest, followsStrategy: boolean): number {
  return (followsStrategy ? 0 : hashOf(wholeText(facts))) + APART * PLATFORMS.indexOf(platform);
}

/** Manners of saying one thing: as many as a tone has beginnings of a kind. */
const MANNERS = 4;

/** The first manner in which a post reads unlike those before it. */
function unlike(
  posts: readonly SuggestedPost[],
  { turn, manner: first }: Place,
  compose: (place: Place) => SuggestedPost,
): SuggestedPost {
  for (let manner = first; manner < first + MANNERS; manner += 1) {
    const post = compose({ turn, manner });
    if (nearDuplicates(post.text, posts).length === 0) return post;
  }
  return compose({ turn, manner: first });
}

function composePost(request: PostsRequest, plan: Plan, seed: Seed, place: Place): SuggestedPost {
  const { platform } = request;
  const hashtags = hashtagsOf(plan, request.topic, LOOKS[platform].tags) || null;
  const fits = (candidate: string, tags = hashtags) => measurePost(platform, candidate, tags).left >= 0;
  const text = formPost(request, plan, seed, place, fits);
  return { platform, text, hashtags };
}
