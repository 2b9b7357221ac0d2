import type { Strategy, StrategySummary } from "@growth-guide/contract";
import { sql } from "kysely";
import type { Db } from "../../db/database.ts";
import { leaseUntil } from "../../db/lease.ts";
import { beforeCursor, isBefore, toPage } from "../../db/page.ts";
import { statement } from "../../db/statement.ts";
import { businessesOf } from "../business/business.queries.ts";
import {
  sectionNames,
  type StoredStrategy,
  type StrategyData,
  toStored,
  toStrategy,
  toSummary,
} from "./strategy-rows.ts";
import { isWrittenIn } from "./written-section.queries.ts";

// Every question names the owner of the business, so that somebody else's strategy and a missing one are one answer.

const byId = statement<{ ownerId: string; id: number }>()((db, parameter) =>
  db
    .selectFrom("strategies")
    .selectAll()
    .where("id", "=", parameter("id"))
    .where("business_id", "in", businessesOf(parameter("ownerId"))),
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
    .where("business_id", "=", parameter("businessId"))
    .where("business_id", "in", businessesOf(parameter("ownerId")))
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

/** How many of the nine sections are written, counted where the texts are. */
const written = sql<number>`(${sql.join(
  Object.values(sectionNames).map((name) => sql`${isWrittenIn(name)}::int`),
  sql` + `,
)})`;

type PageRequest = { businessId?: number | undefined; cursor?: number | null | undefined; limit: number };

// Of each business its newest, and of those the newest: how many strategies there are besides does not matter.
const page = statement<{ ownerId: string; businessId: number | null; before: number; limit: number }>()(
  (db, parameter) =>
    db
      .selectFrom("businesses")
      .innerJoinLateral(
        (strategies) =>
          strategies
            .selectFrom("strategies")
            .select(SUMMARY)
            .select(written.as("written"))
            .whereRef("business_id", "=", "businesses.id")
            .where(isBefore("business_id", sql.ref("businesses.id"), parameter("before")))
            .orderBy("id", "desc")
            .limit(parameter("limit"))
            .as("strategy"),
        (join) => join.onTrue(),
      )
      .selectAll("strategy")
      .where("businesses.user_id", "=", parameter("ownerId"))
      .where(
        sql<boolean>`(${parameter("businessId")}::int is null or businesses.id = ${parameter("businessId")}::int)`,
      )
      .orderBy("strategy.id", "desc")
      .limit(parameter("limit")),
);

/** At most `limit` of the owner's strategies, newest first, after the one `cursor` names. */
export async function listStrategies(
  db: Db,
  ownerId: string,
  { businessId, cursor, limit }: PageRequest,
): Promise<{ items: StrategySummary[]; nextCursor: number | null }> {
  const before = beforeCursor(cursor);
  const rows = await page.all(db, { ownerId, businessId: businessId ?? null, before, limit: limit + 1 });
  return toPage(rows, limit, toSummary, ({ id }) => id);
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
        lease_until: leaseUntil(parameter("lease")),
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

const toldFor = statement<{ ownerId: string; id: number }>()((db, parameter) =>
  db
    .selectFrom("strategies")
    .select(sql<string | null>`request -> 'facts' ->> 'additionalContext'`.as("told"))
    .where("id", "=", parameter("id"))
    .where("business_id", "in", businessesOf(parameter("ownerId"))),
);

/** What its owner told for this strategy only. */
export async function findTold(db: Db, ownerId: string, id: number): Promise<string | null> {
  return (await toldFor.first(db, { ownerId, id }))?.told ?? null;
}

const begin = statement<{
  ownerId: string;
  id: number;
  version: number;
  request: string;
  reopens: boolean;
  lease: number;
}>()((db, parameter) =>
  db
    .updateTable("strategies")
    .set({
      request: parameter("request"),
      generation_state: "running",
      lease_until: leaseUntil(parameter("lease")),
      updated_at: sql<string>`now()`,
    })
    .where("id", "=", parameter("id"))
    .where("version", "=", parameter("version"))
    .where("generation_state", "<>", "running")
    .where(sql<boolean>`(status <> 'approved' or ${parameter("reopens")}::boolean)`)
    .where("business_id", "in", businessesOf(parameter("ownerId")))
    .returningAll(),
);

type Begun = { id: number; version: number; request: unknown; reopens: boolean; leaseSeconds: number };

/**
 * Begins to write on a strategy once more. Undefined when the owner has no such strategy, when it stands at another
 * version, is being written, or is approved and may not be reopened.
 */
export async function beginWriting(
  db: Db,
  ownerId: string,
  { request, leaseSeconds: lease, ...at }: Begun,
): Promise<Strategy | undefined> {
  const row = await begin.first(db, { ownerId, ...at, request: JSON.stringify(request), lease });
  return row && toStrategy(row);
}

const remove = statement<{ ownerId: string; id: number }>()((db, parameter) =>
  db
    .deleteFrom("strategies")
    .where("id", "=", parameter("id"))
    .where("business_id", "in", businessesOf(parameter("ownerId"))),
);

/** Deletes a strategy with its versions and history. False when the owner has none with this id. */
export async function deleteStrategy(db: Db, ownerId: string, id: number): Promise<boolean> {
  return (await remove.count(db, { ownerId, id })) > 0;
}

export type { StoredStrategy, StrategyData };
