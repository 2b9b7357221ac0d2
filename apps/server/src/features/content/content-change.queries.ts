import type { Content, ContentPatch, ContentStatus } from "@growth-guide/contract";
import { sql } from "kysely";
import type { Db } from "../../db/database.ts";
import { statement } from "../../db/statement.ts";
import { businessesOf } from "../business/business.queries.ts";
import { toContent } from "./content-rows.ts";

/** A post to be kept. */
export type NewContent = Pick<
  Content,
  | "businessId"
  | "strategyId"
  | "platform"
  | "contentType"
  | "tone"
  | "text"
  | "hashtags"
  | "generated"
  | "scheduledFor"
>;

/** Keeps posts, all or none, each with its first version, in the order given. */
export async function insertContent(db: Db, posts: readonly NewContent[]): Promise<Content[]> {
  const rows = await db
    .with("stored", (cte) =>
      cte
        .insertInto("content")
        .values(
          posts.map((post) => ({
            business_id: post.businessId,
            strategy_id: post.strategyId,
            platform: post.platform,
            content_type: post.contentType,
            tone: post.tone,
            text: post.text,
            hashtags: post.hashtags,
            ai_generated: post.generated,
            scheduled_for: post.scheduledFor,
            status: post.scheduledFor === null ? "draft" : "scheduled",
          })),
        )
        .returningAll(),
    )
    .with("recorded", (cte) =>
      cte
        .insertInto("content_versions")
        .columns(["content_id", "version", "text", "hashtags"])
        .expression((from) => from.selectFrom("stored").select(["id", "version", "text", "hashtags"])),
    )
    .selectFrom("stored")
    .selectAll()
    .orderBy("id")
    .execute();
  return rows.map(toContent);
}

/** What may change of a post; what is absent stays. Of several times of publication the first one does. */
export type ContentChange = ContentPatch & {
  approvedAt?: string | null | undefined;
  publishedAt?: string | undefined;
};

/** For so long, in seconds, what is typed goes into one version. The first version stays: it is what was drafted. */
const TYPING_SECONDS = 600;

/**
 * Stores a change made from a version, and the texts it leads to, in one statement; without a version, of the post as
 * it stands once others at work on it are through. Undefined when the owner has no such post, or when it stands at
 * another version by now. `isTyping`: the version before takes the text in when it is minutes old. A change that leaves
 * the words as they are adds no version to them, unless they are or were published, or it approves them: those must outlast any typing.
 */
export async function changeContent(
  db: Db,
  ownerId: string,
  { id, version }: { id: number; version?: number | undefined },
  change: ContentChange,
  { isTyping = false }: { isTyping?: boolean } = {},
): Promise<Content | undefined> {
  const columns = {
    text: change.text,
    hashtags: change.hashtags,
    scheduled_for: change.scheduledFor,
    status: change.status ?? statusAt(change),
    approved_at: change.approvedAt === undefined ? approvalAfter(change) : change.approvedAt,
    published_at: change.publishedAt && sql<string>`coalesce(published_at, ${change.publishedAt})`,
  };
  const isOrdinary = change.approvedAt === undefined && change.publishedAt === undefined;
  const row = await db
    .with("stored", (cte) =>
      cte
        .updateTable("content")
        .set({
          ...Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined)),
          // Counted by the database: a version made up by a client may be the last number a row can hold.
          version: sql<number>`version + 1`,
          updated_at: sql<string>`now()`,
        })
        .where("id", "=", id)
        .where("version", "=", version ?? sql<number>`version`)
        .where("business_id", "in", businessesOf(ownerId))
        .returningAll(),
    )
    .with("continued", (cte) =>
      cte
        .updateTable("content_versions as before")
        .from("stored")
        .set((row) => ({
          version: row.ref("stored.version"),
          text: row.ref("stored.text"),
          hashtags: row.ref("stored.hashtags"),
        }))
        .whereRef("before.content_id", "=", "stored.id")
        .where("before.version", "=", sql<number>`stored.version - 1`)
        .where("before.version", ">", 1)
        .where(
          sql<boolean>`(
            ${isTyping}::boolean and before.created_at > now() - make_interval(secs => ${TYPING_SECONDS})
            or ${isOrdinary}::boolean and stored.published_at is null
              and (before.text, before.hashtags) is not distinct from (stored.text, stored.hashtags)
          )`,
        )
        .returning("before.version"),
    )
    .with("recorded", (cte) =>
      cte
        .insertInto("content_versions")
        .columns(["content_id", "version", "text", "hashtags"])
        .expression((from) =>
          from
            .selectFrom("stored")
            .select(["id", "version", "text", "hashtags"])
            .where(({ not, exists, selectFrom }) =>
              not(exists(selectFrom("continued").select("continued.version"))),
            ),
        ),
    )
    .selectFrom("stored")
    .selectAll()
    .executeTakeFirst();
  return row && toContent(row);
}

/** A time makes a draft a scheduled post, and without one it is a draft again; what is published stays so. */
function statusAt({ scheduledFor }: ContentChange) {
  if (scheduledFor === undefined) return undefined;
  const unpublished: ContentStatus = scheduledFor === null ? "draft" : "scheduled";
  return sql<string>`case status when 'published' then status else ${unpublished} end`;
}

/** Other words take the approval back. */
function approvalAfter({ text, hashtags }: ContentChange) {
  if (text === undefined && hashtags === undefined) return undefined;
  const words = sql`(${text ?? sql.ref("text")}, ${hashtags === undefined ? sql.ref("hashtags") : hashtags})`;
  return sql<string | null>`case when (text, hashtags) is not distinct from ${words} then approved_at end`;
}

/** A post's texts as they were. */
export type ContentVersion = { version: number; text: string; hashtags: string | null; createdAt: string };

const versions = statement<{ ownerId: string; id: number }>()((db, parameter) =>
  db
    .selectFrom("content_versions")
    .innerJoin("content", "content.id", "content_versions.content_id")
    .innerJoin("businesses", "businesses.id", "content.business_id")
    .selectAll("content_versions")
    .where("content_versions.content_id", "=", parameter("id"))
    .where("businesses.user_id", "=", parameter("ownerId"))
    .orderBy("content_versions.version", "desc")
    .limit(100),
);

/** The last hundred states of a post, the latest first. */
export async function listContentVersions(db: Db, ownerId: string, id: number): Promise<ContentVersion[]> {
  return (await versions.all(db, { ownerId, id })).map((row) => ({
    version: row.version,
    text: row.text,
    hashtags: row.hashtags,
    createdAt: row.created_at,
  }));
}
