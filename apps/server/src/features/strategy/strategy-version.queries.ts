import type {
  Strategy,
  StrategySection,
  StrategyVersion,
  StrategyVersionSummary,
} from "@growth-guide/contract";
import { sql } from "kysely";
import type { Db } from "../../db/database.ts";
import { statement } from "../../db/statement.ts";
import { type StrategyData, toStrategy, toVersion, toVersionSummary } from "./strategy-rows.ts";

/** A change that becomes a version. What is absent stays; `data` is merged over what is stored, or replaces it. */
export type StrategyChange = {
  kind: StrategyVersion["kind"];
  changed: readonly StrategySection[];
  title?: string | undefined;
  description?: string | null | undefined;
  data?: StrategyData;
  replaceData?: boolean;
  writers?: Record<string, string>;
};

/**
 * Stores a change of the version it was made from, and the state it leads to, in one statement. Undefined when the
 * owner has no such strategy, when it stands at another version by now, or while it is being written.
 */
export async function changeStrategy(
  db: Db,
  ownerId: string,
  { id, version }: { id: number; version: number },
  { kind, changed, title, description, data = {}, replaceData = false, writers = {} }: StrategyChange,
): Promise<Strategy | undefined> {
  const json = JSON.stringify(data);
  const row = await db
    .with("stored", (cte) =>
      cte
        .updateTable("strategies")
        .set({
          ...(title !== undefined && { title }),
          ...(description !== undefined && { description }),
          strategy_data: replaceData ? json : sql<string>`(strategy_data - 'full_text') || ${json}::jsonb`,
          writers: sql<string>`writers || ${JSON.stringify(writers)}::jsonb`,
          version: version + 1,
          updated_at: sql<string>`now()`,
        })
        .where("id", "=", id)
        .where("version", "=", version)
        .where("generation_state", "<>", "running")
        .where("business_id", "in", (businesses) =>
          businesses.selectFrom("businesses").select("id").where("user_id", "=", ownerId),
        )
        .returningAll(),
    )
    .with("recorded", (cte) =>
      cte
        .insertInto("strategy_versions")
        .columns(["strategy_id", "version", "kind", "changed", "title", "description", "strategy_data"])
        .expression((from) =>
          from
            .selectFrom("stored")
            .select([
              "id",
              "version",
              sql<string>`${kind}::text`.as("kind"),
              sql<string>`${JSON.stringify(changed)}::jsonb`.as("changed"),
              "title",
              "description",
              "strategy_data",
            ]),
        ),
    )
    .selectFrom("stored")
    .selectAll()
    .executeTakeFirst();
  return row && toStrategy(row);
}

const one = statement<{ ownerId: string; id: number; version: number }>()((db, parameter) =>
  db
    .selectFrom("strategy_versions")
    .innerJoin("strategies", "strategies.id", "strategy_versions.strategy_id")
    .innerJoin("businesses", "businesses.id", "strategies.business_id")
    .selectAll("strategy_versions")
    .where("strategy_versions.strategy_id", "=", parameter("id"))
    .where("strategy_versions.version", "=", parameter("version"))
    .where("businesses.user_id", "=", parameter("ownerId")),
);

/** A strategy as it was at one version. */
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
  const before = cursor ?? Number.MAX_SAFE_INTEGER;
  const rows = await page.all(db, { ownerId, id, before, limit: limit + 1 });
  const items = rows.slice(0, limit).map(toVersionSummary);
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.version ?? null) : null };
}
