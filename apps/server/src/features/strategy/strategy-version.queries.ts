import type { StrategyVersion, StrategyVersionSummary } from "@growth-guide/contract";
import { sql } from "kysely";
import type { Db } from "../../db/database.ts";
import { beforeCursor, toPage } from "../../db/page.ts";
import { statement } from "../../db/statement.ts";
import { toVersion, toVersionSummary } from "./strategy-rows.ts";

const one = statement<{ ownerId: string; id: number; version: number }>()((db, parameter) =>
  db
    .selectFrom("strategy_versions")
    .innerJoin("strategies", "strategies.id", "strategy_versions.strategy_id")
    .innerJoin("businesses", "businesses.id", "strategies.business_id")
    .selectAll("strategy_versions")
    .where("strategy_versions.strategy_id", "=", parameter("id"))
    .where("strategy_versions.version", ">=", parameter("version"))
    .where("businesses.user_id", "=", parameter("ownerId"))
    .orderBy("strategy_versions.version")
    .limit(1),
);

/** A strategy as it was at one version; a number that was typed over leads to the version that went on with it. */
export async function findStrategyVersion(
  db: Db,
  ownerId: string,
  at: { id: number; version: number },
): Promise<StrategyVersion | undefined> {
  const row = await one.first(db, { ownerId, ...at });
  return row && toVersion(row);
}

const page = statement<{ ownerId: string; id: number; before: number; limit: number }>()((db, parameter) =>
  db
    .selectFrom("strategy_versions")
    .innerJoin("strategies", "strategies.id", "strategy_versions.strategy_id")
    .innerJoin("businesses", "businesses.id", "strategies.business_id")
    .select([
      "strategy_versions.version",
      "strategy_versions.kind",
      "strategy_versions.changed",
      "strategy_versions.created_at",
    ])
    .where("strategy_versions.strategy_id", "=", parameter("id"))
    .where("businesses.user_id", "=", parameter("ownerId"))
    .where("strategy_versions.version", "<", sql<number>`${parameter("before")}::bigint`)
    .orderBy("strategy_versions.version", "desc")
    .limit(parameter("limit")),
);

/** At most `limit` versions, the latest first, before the one `cursor` names. */
export async function listStrategyVersions(
  db: Db,
  ownerId: string,
  { id, cursor, limit }: { id: number; cursor?: number | null | undefined; limit: number },
): Promise<{ items: StrategyVersionSummary[]; nextCursor: number | null }> {
  const before = beforeCursor(cursor);
  const rows = await page.all(db, { ownerId, id, before, limit: limit + 1 });
  return toPage(rows, limit, toVersionSummary, ({ version }) => version);
}
