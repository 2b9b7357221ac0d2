import type { Generation, PostBatch } from "@growth-guide/contract";
import type { Db } from "../../db/database.ts";
import { leaseUntil } from "../../db/lease.ts";
import type { PostBatchRow } from "../../db/schema.ts";
import { statement } from "../../db/statement.ts";
import { businessesOf } from "../business/business.queries.ts";
import { toContent } from "./content-rows.ts";
import type { PostsRequest } from "./post-author.ts";

type NewBatch = {
  businessId: number;
  strategyId: number | null;
  request: PostsRequest;
  leaseSeconds: number;
};

const insert = statement<{
  businessId: number;
  strategyId: number | null;
  request: string;
  total: number;
  lease: number;
}>()((db, parameter) =>
  db
    .insertInto("post_batches")
    .values({
      business_id: parameter("businessId"),
      strategy_id: parameter("strategyId"),
      request: parameter("request"),
      state: "running",
      total: parameter("total"),
      lease_until: leaseUntil(parameter("lease")),
    })
    .returningAll(),
);

/** Drafts without a text yet, held for `leaseSeconds` by the server that begins to write them. */
export async function insertBatch(
  db: Db,
  { businessId, strategyId, request, leaseSeconds }: NewBatch,
): Promise<PostBatch> {
  const row = await insert.first(db, {
    businessId,
    strategyId,
    request: JSON.stringify(request),
    total: request.count,
    lease: leaseSeconds,
  });
  if (row === undefined) throw new Error("An insert with returning gave no row");
  return { ...toBatch(row), posts: [] };
}

const byId = statement<{ ownerId: string; id: number }>()((db, parameter) =>
  db
    .selectFrom("post_batches")
    .selectAll()
    .where("id", "=", parameter("id"))
    .where("business_id", "in", businessesOf(parameter("ownerId"))),
);

const posts = statement<{ ownerId: string; id: number }>()((db, parameter) =>
  db
    .selectFrom("content")
    .selectAll()
    .where("batch_id", "=", parameter("id"))
    .where("business_id", "in", businessesOf(parameter("ownerId")))
    .orderBy("id"),
);

/** Drafts of this owner asked for together, with those written so far; undefined also for somebody else's. */
export async function findBatch(db: Db, ownerId: string, id: number): Promise<PostBatch | undefined> {
  // The batch first: what is written after it was read is told by the next look.
  const row = await byId.first(db, { ownerId, id });
  return row && { ...toBatch(row), posts: (await posts.all(db, { ownerId, id })).map(toContent) };
}

function toBatch(row: PostBatchRow): Omit<PostBatch, "posts"> {
  return {
    id: row.id,
    businessId: row.business_id,
    generation: {
      state: row.state as Generation["state"],
      done: row.done,
      total: row.total,
      fellBack: row.fell_back,
    },
  };
}
