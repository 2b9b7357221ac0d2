import type { Strategy } from "@growth-guide/contract";
import { sql } from "kysely";
import type { Db } from "../../db/database.ts";
import { statement } from "../../db/statement.ts";
import { type StoredStrategy, toStored, toStrategy } from "../strategy/strategy-rows.ts";

/** A strategy with all that is kept of it: `data` as stored, who wrote what, and what was asked for. */
export type ExportedStrategy = StoredStrategy & Pick<Strategy, "sections" | "writers"> & { request: unknown };

const strategy = statement<{ ownerId: string; id: number }>()((db, parameter) =>
  db
    .selectFrom("strategies")
    .innerJoin("businesses", "businesses.id", "strategies.business_id")
    .selectAll("strategies")
    .where("strategies.id", "=", parameter("id"))
    .where("businesses.user_id", "=", parameter("ownerId")),
);

/** One strategy of this owner with everything; undefined when there is none. */
export async function findExportedStrategy(
  db: Db,
  ownerId: string,
  id: number,
): Promise<ExportedStrategy | undefined> {
  const row = await strategy.first(db, { ownerId, id });
  if (row === undefined) return undefined;
  const { sections, writers } = toStrategy(row);
  return { ...toStored(row), sections, writers, request: row.request };
}

/** An earlier text of a post. */
export type PostVersion = {
  postId: number;
  version: number;
  text: string;
  hashtags: string | null;
  createdAt: string;
};

const VERSIONS_PER_PAGE = 100;

const versions = statement<{ ownerId: string; postId: number; version: number }>()((db, parameter) =>
  db
    .selectFrom("content_versions")
    .innerJoin("content", "content.id", "content_versions.content_id")
    .innerJoin("businesses", "businesses.id", "content.business_id")
    .selectAll("content_versions")
    .where("businesses.user_id", "=", parameter("ownerId"))
    .where(
      sql<boolean>`(content_versions.content_id, content_versions.version) > (${parameter("postId")}::int, ${parameter("version")}::int)`,
    )
    .orderBy("content_versions.content_id")
    .orderBy("content_versions.version")
    .limit(VERSIONS_PER_PAGE),
);

/** Some of the versions of all posts of this owner, in order, after the given one. Empty at the end. */
export async function listPostVersions(
  db: Db,
  ownerId: string,
  after: { postId: number; version: number },
): Promise<PostVersion[]> {
  return (await versions.all(db, { ownerId, ...after })).map((row) => ({
    postId: row.content_id,
    version: row.version,
    text: row.text,
    hashtags: row.hashtags,
    createdAt: row.created_at,
  }));
}
