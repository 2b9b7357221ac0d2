import type { Strategy, StrategySummary } from "@growth-guide/contract";
import { sql } from "kysely";
import type { Db } from "../../db/database.ts";
import { statement } from "../../db/statement.ts";
import {
  sectionNames,
  type StoredStrategy,
  type StrategyData,
  toStored,
  toStrategy,
  toSummary,
} from "./strategy-rows.ts";

// Every question names the owner of the business, so that somebody else's strategy and a missing one are one answer.

const byId = statement<{ ownerId: string; id: number }>()((db, parameter) =>
  db
    .selectFrom("strategies")
    .selectAll()
    .where("id", "=", parameter("id"))
    .where("business_id", "in", (businesses) =>
      businesses.selectFrom("businesses").select("id").where("user_id", "=", parameter("ownerId")),
    ),
);

/** One strategy of this owner; undefined also for a strategy of somebody else. */
export async function findStrategy(db: Db, ownerId: string, id: number): Promise<Strategy | undefined> {
  const row = await byId.first(db, { ownerId, id });
  return row && toStrategy(row);
}

/** One strategy with all its data, as REST shows it. */
export async function findStoredStrategy(
  db: Db,
  ownerId: string,
  id: number,
): Promise<StoredStrategy | undefined> {
  const row = await byId.first(db, { ownerId, id });
  return row && toStored(row);
}

const ofBusiness = statement<{ ownerId: string; businessId: number }>()((db, parameter) =>
  db
    .selectFrom("strategies")
    .selectAll()
    .where("business_id", "in", (businesses) =>
      businesses
        .selectFrom("businesses")
        .select("id")
        .where("user_id", "=", parameter("ownerId"))
        .where("id", "=", parameter("businessId")),
    )
    .orderBy("created_at", "desc")
    .orderBy("id", "desc"),
);

/** All strategies of one business with all their data, newest first. */
export async function listStoredStrategies(
  db: Db,
  ownerId: string,
  businessId: number,
): Promise<StoredStrategy[]> {
  return (await ofBusiness.all(db, { ownerId, businessId })).map(toStored);
}

const SUMMARY = [
  "id",
  "business_id",
  "title",
  "description",
  "status",
  "version",
  "generation_state",
  "fell_back",
  "lease_until",
  "created_at",
  "updated_at",
] as const;

/** How many of the nine sections hold a text, counted where the texts are. */
const written = sql<number>`(${sql.join(
  Object.values(sectionNames).map(
    (name) => sql`(coalesce(strategy_data ->> ${sql.lit(name)}, '') <> '')::int`,
  ),
  sql` + `,
)})`;

type PageRequest = { businessId?: number | undefined; cursor?: number | null | undefined; limit: number };

const page = statement<{ ownerId: string; businessId: number | null; before: number; limit: number }>()(
  (db, parameter) =>
    db
      .selectFrom("strategies")
      .select(SUMMARY)
      .select(written.as("written"))
      .where("business_id", "in", (businesses) =>
        businesses
          .selectFrom("businesses")
          .select("id")
          .where("user_id", "=", parameter("ownerId"))
          .where(
            sql<boolean>`(${parameter("businessId")}::int is null or id = ${parameter("businessId")}::int)`,
          ),
      )
      .where("id", "<", sql<number>`${parameter("before")}::bigint`)
      .orderBy("id", "desc")
      .limit(parameter("limit")),
);

/** At most `limit` of the owner's strategies, newest first, after the one `cursor` names. */
export async function listStrategies(
  db: Db,
  ownerId: string,
  { businessId, cursor, limit }: PageRequest,
): Promise<{ items: StrategySummary[]; nextCursor: number | null }> {
  const before = cursor ?? Number.MAX_SAFE_INTEGER;
  const rows = await page.all(db, { ownerId, businessId: businessId ?? null, before, limit: limit + 1 });
  const items = rows.slice(0, limit).map(toSummary);
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

const insert = statement<{ businessId: number; title: string; request: string; lease: number }>()(
  (db, parameter) =>
    db
      .insertInto("strategies")
      .values({
        business_id: parameter("businessId"),
        title: parameter("title"),
        request: parameter("request"),
        strategy_data: "{}",
        generation_state: "running",
        lease_until: sql<string>`now() + ${parameter("lease")} * interval '1 second'`,
      })
      .returningAll(),
);

/** A strategy without a text yet, held for `leaseSeconds` by the server that begins to write it. */
export async function insertStrategy(
  db: Db,
  {
    businessId,
    title,
    request,
    leaseSeconds,
  }: { businessId: number; title: string; request: unknown; leaseSeconds: number },
): Promise<Strategy> {
  const row = await insert.first(db, {
    businessId,
    title,
    request: JSON.stringify(request),
    lease: leaseSeconds,
  });
  if (row === undefined) throw new Error("An insert with returning gave no row");
  return toStrategy(row);
}

const remove = statement<{ ownerId: string; id: number }>()((db, parameter) =>
  db
    .deleteFrom("strategies")
    .where("id", "=", parameter("id"))
    .where("business_id", "in", (businesses) =>
      businesses.selectFrom("businesses").select("id").where("user_id", "=", parameter("ownerId")),
    ),
);

/** Deletes a strategy with its versions and history. False when the owner has none with this id. */
export async function deleteStrategy(db: Db, ownerId: string, id: number): Promise<boolean> {
  return (await remove.count(db, { ownerId, id })) > 0;
}

export type { StoredStrategy, StrategyData };
