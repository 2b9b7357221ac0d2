import type { Content, ContentPatch, PostsWish, SuggestedPost } from "@growth-guide/contract";
import { composePosts, measurePost, type Month } from "@growth-guide/strategist";
import type { Db } from "../../db/database.ts";
import { fail } from "../../errors.ts";
import type { Resources } from "../../resources.ts";
import { ownBusiness } from "../business/business.service.ts";
import { findStrategy } from "../strategy/strategy.queries.ts";
import { factsOf } from "../strategy/strategy.service.ts";
import { changeContent, type ContentChange } from "./content-change.queries.ts";
import { findContent } from "./content.queries.ts";

/** What the rules of posts need, and who asks. */
export type Publishing = Pick<Resources, "db" | "clock"> & { userId: string };

/**
 * Posts from a business's facts, not kept. A strategy they shall follow must be approved.
 * @throws DomainError business_not_found, strategy_not_found, strategy_not_approved
 */
export async function suggestPosts(
  { db, clock, userId }: Publishing,
  { businessId, strategyId, additionalContext, ...wish }: PostsWish,
  variation = 0,
): Promise<SuggestedPost[]> {
  const business = await ownBusiness(db, userId, businessId);
  if (strategyId !== null) await approvedStrategy(db, userId, businessId, strategyId);
  const month = (clock().getUTCMonth() + 1) as Month;
  return composePosts({ ...wish, facts: factsOf(business, additionalContext), month, variation });
}

async function approvedStrategy(db: Db, userId: string, businessId: number, id: number): Promise<void> {
  const strategy = await findStrategy(db, userId, id);
  if (strategy?.businessId !== businessId) fail("strategy_not_found");
  if (strategy.status !== "approved") fail("strategy_not_approved");
}

/** Tries of an edit that names no version, before it gives up against others that keep coming. */
const MAX_TRIES = 32;

/**
 * Stores an edit as a new version. Another text takes the approval back; a time makes a draft a scheduled post.
 * Without a version the last edit wins.
 * @throws DomainError content_not_found, version_conflict
 */
export async function editContent(
  publishing: Publishing,
  { id, version }: { id: number; version?: number | undefined },
  patch: ContentPatch,
): Promise<Content> {
  const { db, userId } = publishing;
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const current = await existing(db, userId, id);
    const change = changeOf(current, patch, publishing.clock());
    if (Object.keys(change).length === 0) return current;
    const stored = await changeContent(db, userId, { id, version: version ?? current.version }, change);
    if (stored !== undefined) return stored;
    if (version !== undefined) break;
  }
  return fail("version_conflict");
}

function changeOf(
  now: Content,
  { text, hashtags, scheduledFor, status }: ContentPatch,
  clock: Date,
): ContentChange {
  const rewritten =
    (text !== undefined && text !== now.text) || (hashtags !== undefined && hashtags !== now.hashtags);
  const next = status ?? statusAt(now, scheduledFor);
  return {
    ...(text !== undefined && { text }),
    ...(hashtags !== undefined && { hashtags }),
    ...(scheduledFor !== undefined && { scheduledFor }),
    ...(next !== undefined && { status: next }),
    ...(next === "published" && now.publishedAt === null && { publishedAt: clock.toISOString() }),
    ...(rewritten && { approvedAt: null }),
  };
}

function statusAt(
  { status }: Content,
  scheduledFor: string | null | undefined,
): Content["status"] | undefined {
  if (scheduledFor === undefined || status === "published") return undefined;
  return scheduledFor === null ? "draft" : "scheduled";
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
