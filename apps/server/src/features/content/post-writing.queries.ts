import { sql } from "kysely";
import type { Db } from "../../db/database.ts";
import { leaseUntil } from "../../db/lease.ts";
import type { PostBatchRow } from "../../db/schema.ts";
import { statement } from "../../db/statement.ts";
import { heldRows } from "../../writing/held-rows.queries.ts";
import type { AuthoredPost, PostsRequest } from "./post-author.ts";

// Questions of whoever writes drafts in the background: they name no owner, and no request reaches them.

/** Batches of drafts being written. */
export const writtenBatches = heldRows<PostBatchRow>({ table: "post_batches", state: "state" });

const texts = statement<{ id: number }>()((db, parameter) =>
  db.selectFrom("content").select("text").where("batch_id", "=", parameter("id")).orderBy("id"),
);

/** What is written already, for whoever goes on with it. */
export async function listBatchTexts(db: Db, id: number): Promise<string[]> {
  return (await texts.all(db, { id })).map(({ text }) => text);
}

/** Posts written next, and how many there were before them. */
type Written = { done: number; posts: readonly AuthoredPost[]; request: PostsRequest };

/**
 * Keeps posts as drafts, in order, each with its first version, and renews the hold, all in one statement. False when
 * nobody waits for them any more, or another server has kept some meanwhile: no post is kept twice.
 */
export async function savePosts(
  db: Db,
  id: number,
  written: Written,
  leaseSeconds: number,
): Promise<boolean> {
  const { done, posts, request } = written;
  const json = JSON.stringify(posts.map(({ text, hashtags }, nth) => ({ nth, text, hashtags })));
  const kept = await db
    .with("batch", (cte) =>
      cte
        .updateTable("post_batches")
        .set({
          done: done + posts.length,
          fell_back: sql<boolean>`fell_back or ${posts.some(({ fellBack }) => fellBack)}::boolean`,
          lease_until: leaseUntil(leaseSeconds),
        })
        .where("id", "=", id)
        .where("state", "=", "running")
        .where("done", "=", done)
        .returning(["id", "business_id", "strategy_id"]),
    )
    .with("stored", (cte) =>
      cte
        .insertInto("content")
        .columns([
          "batch_id",
          "business_id",
          "strategy_id",
          "platform",
          "content_type",
          "tone",
          "ai_generated",
          "text",
          "hashtags",
        ])
        .expression((from) =>
          from
            .selectFrom("batch")
            .innerJoin(
              sql<{ nth: number; text: string; hashtags: string | null }>`(
                select * from jsonb_to_recordset(${json}::jsonb) as given(nth int, text text, hashtags text)
              )`.as("post"),
              (join) => join.onTrue(),
            )
            .select([
              "batch.id",
              "batch.business_id",
              "batch.strategy_id",
              sql<string>`${request.platform}::text`.as("platform"),
              sql<string>`${request.contentType}::text`.as("content_type"),
              sql<string>`${request.tone}::text`.as("tone"),
              sql<boolean>`true`.as("ai_generated"),
              "post.text",
              "post.hashtags",
            ])
            .orderBy("post.nth"),
        )
        .returning(["id", "version", "text", "hashtags"]),
    )
    .with("recorded", (cte) =>
      cte
        .insertInto("content_versions")
        .columns(["content_id", "version", "text", "hashtags"])
        .expression((from) => from.selectFrom("stored").select(["id", "version", "text", "hashtags"])),
    )
    .selectFrom("batch")
    .select("batch.id")
    .executeTakeFirst();
  return kept !== undefined;
}

const end = statement<{ id: number; state: string }>()((db, parameter) =>
  db
    .updateTable("post_batches")
    // What was asked is of no use any more.
    .set({ state: parameter("state"), lease_until: null, request: "{}" })
    .where("id", "=", parameter("id"))
    .where("state", "=", "running"),
);

/** Ends the writing. False when it had ended already. */
export async function endBatch(db: Db, id: number, state: "done" | "cancelled" | "failed"): Promise<boolean> {
  return (await end.count(db, { id, state })) > 0;
}
