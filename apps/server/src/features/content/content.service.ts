import type { Content, ContentPatch, PostsWish, Strategy, WrittenPost } from "@growth-guide/contract";
import { measurePost } from "@growth-guide/strategist";
import type { Db } from "../../db/database.ts";
import { fail } from "../../errors.ts";
import type { Resources } from "../../resources.ts";
import { writingRequestOf } from "../../writing/writing-request-of.ts";
import { ownBusiness } from "../business/business.service.ts";
import { findStrategy } from "../strategy/strategy.queries.ts";
import { changeContent } from "./content-change.queries.ts";
import { findContent, listBeginnings } from "./content.queries.ts";
import type { PostsRequest } from "./post-author.ts";
import { writePosts } from "./write-posts.ts";

/** What the rules of posts need, and who asks. */
export type Publishing = Pick<Resources, "db" | "clock"> & { userId: string };

/**
 * What posts are written from. A strategy they shall follow must be approved; its themes are theirs.
 * @throws DomainError business_not_found, strategy_not_found, strategy_not_approved
 */
export async function postsRequestFor(
  { db, clock, userId }: Publishing,
  { businessId, strategyId, additionalContext, ...wish }: PostsWish,
  variation: number,
): Promise<PostsRequest> {
  const business = await ownBusiness(db, userId, businessId);
  const strategy = strategyId === null ? null : await approvedStrategy(db, userId, businessId, strategyId);
  return {
    ...wish,
    ...writingRequestOf(business, additionalContext, clock()),
    variation,
    themes: strategy?.sections.contentPillars ?? null,
    earlier: await listBeginnings(db, userId, { businessId, ...EARLIER }),
  };
}

/** A year of posts, of each as much as tells what it is about. */
const EARLIER = { limit: 200, length: 300 };

/** How long a caller may wait for suggestions of a model, in milliseconds: our rules write what is not there by then. */
const SUGGESTING_MS = 60_000;

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** Counts weeks: of what nobody keeps, each week has others, and the same week the same. */
function weekOf(now: Date): number {
  return Math.floor(now.getTime() / WEEK_MS);
}

/**
 * Posts that are not kept.
 * @throws DomainError business_not_found, strategy_not_found, strategy_not_approved
 */
export async function suggestPosts(
  publishing: Publishing & Pick<Resources, "postAuthor">,
  wish: PostsWish,
  signal: AbortSignal,
): Promise<WrittenPost[]> {
  const request = await postsRequestFor(publishing, wish, weekOf(publishing.clock()));
  const posts: WrittenPost[] = [];
  const beginning = { from: 0, written: [], patience: AbortSignal.timeout(SUGGESTING_MS) };
  for await (const written of writePosts(publishing.postAuthor, request, beginning, signal))
    posts.push(...written);
  return posts;
}

async function approvedStrategy(db: Db, userId: string, businessId: number, id: number): Promise<Strategy> {
  const strategy = await findStrategy(db, userId, id);
  if (strategy?.businessId !== businessId) return fail("strategy_not_found");
  return strategy.status === "approved" ? strategy : fail("strategy_not_approved");
}

/**
 * Stores an edit as a new version. Without a version the last edit wins.
 * @throws DomainError content_not_found, version_conflict
 */
export async function editContent(
  { db, clock, userId }: Publishing,
  { id, version, continues = false }: { id: number; version?: number | undefined; continues?: boolean },
  patch: ContentPatch,
): Promise<Content> {
  const current = await existing(db, userId, id);
  if (Object.values(patch).every((member) => member === undefined)) return current;
  // Words somebody approved stay among the versions as they were.
  const isTyping = continues && version !== undefined && current.approvedAt === null && isText(patch);
  const publishedAt = patch.status === "published" ? clock().toISOString() : undefined;
  const stored = await changeContent(db, userId, { id, version }, { ...patch, publishedAt }, { isTyping });
  return stored ?? fail(version === undefined ? "content_not_found" : "version_conflict");
}

/** Whether an edit is of the words alone. */
function isText({ scheduledFor, status }: ContentPatch): boolean {
  return scheduledFor === undefined && status === undefined;
}

/**
 * Says yes to a post as it stands, or takes that back. A post its network would refuse is not approved.
 * @throws DomainError content_not_found, post_too_long, version_conflict
 */
export async function approveContent(
  { db, clock, userId }: Publishing,
  { id, version, approved }: { id: number; version: number; approved: boolean },
): Promise<Content> {
  const { platform, contentType, text, hashtags } = await existing(db, userId, id);
  const inParts = contentType === "thread" || contentType === "article";
  if (approved && !inParts && measurePost(platform, text, hashtags).left < 0) fail("post_too_long");
  const change = { approvedAt: approved ? clock().toISOString() : null };
  return (await changeContent(db, userId, { id, version }, change)) ?? fail("version_conflict");
}

/** @throws DomainError content_not_found */
export async function existing(db: Db, userId: string, id: number): Promise<Content> {
  return (await findContent(db, userId, id)) ?? fail("content_not_found");
}
