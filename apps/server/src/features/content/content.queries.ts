import type { Content, ContentStatus, Platform } from "@growth-guide/contract";
import { sql } from "kysely";
import type { Db } from "../../db/database.ts";
import { beforeCursor, isBefore, toPage } from "../../db/page.ts";
import { statement } from "../../db/statement.ts";
import { businessesOf } from "../business/business.queries.ts";
import { toContent } from "./content-rows.ts";

// Every question names the owner of the business, so that somebody else's post and a missing one are one answer.

const byId = statement<{ ownerId: string; id: number }>()((db, parameter) =>
  db
    .selectFrom("content")
    .selectAll()
    .where("id", "=", parameter("id"))
    .where("business_id", "in", businessesOf(parameter("ownerId"))),
);

/** One post of this owner; undefined also for a post of somebody else. */
export async function findContent(db: Db, ownerId: string, id: number): Promise<Content | undefined> {
  const row = await byId.first(db, { ownerId, id });
  return row && toContent(row);
}

/** What a list is narrowed to; null takes all. */
export type ContentFilter = {
  businessId: number | null;
  platform: Platform | null;
  status: ContentStatus | null;
};

const isGiven = (
  column: "business_id" | "businesses.id" | "platform" | "status",
  value: number | string | null,
  type: "int" | "text",
) => sql<boolean>`(${value}::${sql.raw(type)} is null or ${sql.ref(column)} = ${value}::${sql.raw(type)})`;

// Of each business its newest, and of those the newest: how many posts there are besides does not matter.
const page = statement<ContentFilter & { ownerId: string; before: number; limit: number }>()(
  (db, parameter) =>
    db
      .selectFrom("businesses")
      .innerJoinLateral(
        (content) =>
          content
            .selectFrom("content")
            .selectAll()
            .whereRef("business_id", "=", "businesses.id")
            .where(isGiven("platform", parameter("platform"), "text"))
            .where(isGiven("status", parameter("status"), "text"))
            .where(isBefore("business_id", sql.ref("businesses.id"), parameter("before")))
            .orderBy("id", "desc")
            .limit(parameter("limit"))
            .as("post"),
        (join) => join.onTrue(),
      )
      .selectAll("post")
      .where("businesses.user_id", "=", parameter("ownerId"))
      .where(isGiven("businesses.id", parameter("businessId"), "int"))
      .orderBy("post.id", "desc")
      .limit(parameter("limit")),
);

/** At most `limit` posts, newest first, after the one `cursor` names. */
export async function listContent(
  db: Db,
  ownerId: string,
  { cursor, limit, ...filter }: ContentFilter & { cursor?: number | null | undefined; limit: number },
): Promise<{ items: Content[]; nextCursor: number | null }> {
  const before = beforeCursor(cursor);
  const rows = await page.all(db, { ...filter, ownerId, before, limit: limit + 1 });
  return toPage(rows, limit, toContent, ({ id }) => id);
}

const planned = statement<ContentFilter & { ownerId: string }>()((db, parameter) =>
  db
    .selectFrom("content")
    .selectAll()
    .where("business_id", "in", businessesOf(parameter("ownerId")))
    .where(isGiven("business_id", parameter("businessId"), "int"))
    .where(isGiven("platform", parameter("platform"), "text"))
    .where(isGiven("status", parameter("status"), "text"))
    .orderBy("scheduled_for", (order) => order.desc().nullsLast())
    .orderBy("created_at", "desc")
    .orderBy("id", "desc"),
);

/** All posts in the documented order: those with a time first, the latest first, then the newest. */
export async function listPlannedFirst(db: Db, ownerId: string, filter: ContentFilter): Promise<Content[]> {
  return (await planned.all(db, { ...filter, ownerId })).map(toContent);
}

const between = statement<{ ownerId: string; businessId: number; from: string | null; to: string | null }>()(
  (db, parameter) =>
    db
      .selectFrom("content")
      .selectAll()
      .where("business_id", "=", parameter("businessId"))
      .where("business_id", "in", businessesOf(parameter("ownerId")))
      .where("scheduled_for", "is not", null)
      .where(
        sql<boolean>`(${parameter("from")}::timestamptz is null or scheduled_for >= ${parameter("from")}::timestamptz)`,
      )
      .where(
        sql<boolean>`(${parameter("to")}::timestamptz is null or scheduled_for <= ${parameter("to")}::timestamptz)`,
      )
      .orderBy("scheduled_for")
      .orderBy("id"),
);

/** The posts of a business that have a time in a stretch of it, the earliest first; an open end takes all. */
export async function listCalendar(
  db: Db,
  ownerId: string,
  stretch: { businessId: number; from: string | null; to: string | null },
): Promise<Content[]> {
  return (await between.all(db, { ownerId, ...stretch })).map(toContent);
}

const beginnings = statement<{ ownerId: string; businessId: number; length: number; limit: number }>()(
  (db, parameter) =>
    db
      .selectFrom("content")
      .select(sql<string>`left(text, ${parameter("length")}::int)`.as("beginning"))
      .where("business_id", "=", parameter("businessId"))
      .where("business_id", "in", businessesOf(parameter("ownerId")))
      .orderBy("id", "desc")
      .limit(parameter("limit")),
);

/** How the newest posts of a business begin: so many characters of so many posts. */
export async function listBeginnings(
  db: Db,
  ownerId: string,
  asked: { businessId: number; length: number; limit: number },
): Promise<string[]> {
  return (await beginnings.all(db, { ownerId, ...asked })).map(({ beginning }) => beginning);
}

const remove = statement<{ ownerId: string; id: number }>()((db, parameter) =>
  db
    .deleteFrom("content")
    .where("id", "=", parameter("id"))
    .where("business_id", "in", businessesOf(parameter("ownerId"))),
);

/** Deletes a post. False when the owner has none with this id. */
export async function deleteContent(db: Db, ownerId: string, id: number): Promise<boolean> {
  return (await remove.count(db, { ownerId, id })) > 0;
}
