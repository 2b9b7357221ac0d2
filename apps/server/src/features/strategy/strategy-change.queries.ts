import {
  type Strategy,
  STRATEGY_SECTIONS,
  type StrategySection,
  type StrategyVersion,
} from "@growth-guide/contract";
import { sql } from "kysely";
import type { Db } from "../../db/database.ts";
import { businessesOf } from "../business/business.queries.ts";
import { type StrategyData, toStrategy } from "./strategy-rows.ts";
import { isUntouchedSince, type StrategyPart } from "./untouched-since.queries.ts";

/** A change that becomes a version. What is absent stays; `data` is merged over what is stored, or replaces it. */
export type StrategyChange = {
  kind: StrategyVersion["kind"];
  changed: readonly StrategySection[];
  title?: string | undefined;
  description?: string | null | undefined;
  data?: StrategyData;
  replaceData?: boolean;
  writers?: Record<string, string>;
  /** True when it goes on with what was typed a moment ago: both are then one version. */
  isTyping?: boolean;
  /** What was approved changes only when this is said, and is a draft again then, by a recorded step. */
  reopens?: boolean;
  /**
   * The change that a writing under way ends with, at whatever version it is by now: what was asked for, since a server
   * that was slow may find something else being written, and whether our own rules had to stand in.
   */
  ends?: { request: unknown; fellBack: boolean };
};

/** Where a change is made: on any version, on this one, or on a later one whose parts read as they did at this one. */
export type ChangedAt = {
  id: number;
  version?: number | undefined;
  merges?: readonly StrategyPart[] | undefined;
};

/** For so long, in seconds, what is typed into the same sections goes into one version. */
const TYPING_SECONDS = 600;

/**
 * Stores a change of the version it was made from, and the state it leads to, in one statement; of the strategy as it
 * stands once others at work on it are through. Undefined when the owner has no such strategy, when it stands at
 * another version by now and the change cannot be merged into that, while what is changed is being written, or when it is approved and the change
 * does not reopen it. Title and description are no part of what is approved.
 */
export async function changeStrategy(
  db: Db,
  ownerId: string,
  { id, version, merges }: ChangedAt,
  change: StrategyChange,
): Promise<Strategy | undefined> {
  const { kind, changed, title, description, data, replaceData = false, writers = {} } = change;
  const json = JSON.stringify(data ?? {});
  const { ends } = change;
  const mayChangeApproved = data === undefined || change.reopens === true;
  const row = await db
    .with("before", (cte) =>
      cte
        .selectFrom("strategies")
        .select(["id", "status", "version"])
        .where("id", "=", id)
        .where(
          ends === undefined
            ? sql<boolean>`${standsAt(version, merges)} and ${isOpenTo(change)}`
            : isAskedFor(ends),
        )
        .where("business_id", "in", businessesOf(ownerId))
        .where(sql<boolean>`(status <> 'approved' or ${mayChangeApproved}::boolean)`)
        // As it stands once a step under way is through.
        .forUpdate(),
    )
    .with("stored", (cte) =>
      cte
        .updateTable("strategies")
        .from("before")
        .set({
          ...(title !== undefined && { title }),
          ...(description !== undefined && { description }),
          ...(data !== undefined && {
            status: sql<string>`case before.status when 'approved' then 'draft' else before.status end`,
          }),
          ...(ends && {
            generation_state: "done",
            lease_until: null,
            fell_back: sql<boolean>`fell_back or ${ends.fellBack}::boolean`,
          }),
          strategy_data: replaceData ? json : sql<string>`(strategy_data - 'full_text') || ${json}::jsonb`,
          writers: sql<string>`writers || ${JSON.stringify(writers)}::jsonb`,
          // Counted by the database: a version made up by a client may be the last number a row can hold.
          version: sql<number>`strategies.version + 1`,
          updated_at: sql<string>`now()`,
        })
        .whereRef("strategies.id", "=", "before.id")
        .returningAll("strategies"),
    )
    .with("reopened", (cte) =>
      cte
        .insertInto("strategy_steps")
        .columns(["strategy_id", "from_status", "to_status", "version"])
        .expression((from) =>
          from
            .selectFrom("stored")
            .innerJoin("before", "before.id", "stored.id")
            .select([
              "stored.id",
              "before.status as from_status",
              "stored.status as to_status",
              "before.version",
            ])
            .whereRef("before.status", "<>", "stored.status"),
        ),
    )
    // The version before takes this text in when it is the same hand's, minutes old, and nothing stands on it.
    .with("continued", (cte) =>
      cte
        .updateTable("strategy_versions as before")
        .from("stored")
        .set((row) => ({
          version: row.ref("stored.version"),
          strategy_data: sql<string>`stored.strategy_data`,
        }))
        .whereRef("before.strategy_id", "=", "stored.id")
        .where("before.version", "=", sql<number>`stored.version - 1`)
        .where("before.kind", "=", "edited")
        .where("before.changed", "=", sql<unknown>`${JSON.stringify(changed)}::jsonb`)
        .where("before.created_at", ">", sql<string>`now() - make_interval(secs => ${TYPING_SECONDS})`)
        .where(sql<boolean>`${change.isTyping === true && version !== undefined}::boolean`)
        .where("before.version", "=", version ?? 0)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom("strategy_steps")
                .select("strategy_steps.id")
                .whereRef("strategy_steps.strategy_id", "=", "before.strategy_id")
                .whereRef("strategy_steps.version", "=", "before.version"),
            ),
          ),
        )
        .returning("before.version"),
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
            ])
            .where(({ not, exists, selectFrom }) =>
              not(exists(selectFrom("continued").select("continued.version"))),
            ),
        ),
    )
    .selectFrom("stored")
    .selectAll()
    .executeTakeFirst();
  return row && toStrategy(row);
}

function standsAt(version: number | undefined, merges: readonly StrategyPart[] = []) {
  if (version === undefined) return sql<boolean>`true`;
  if (merges.length === 0) return sql<boolean>`version = ${version}`;
  return sql<boolean>`(version = ${version} or ${isUntouchedSince(version, merges)})`;
}

const isBeingWritten = sql<boolean>`generation_state = 'running'`;

function isAskedFor({ request }: { request: unknown }) {
  return sql<boolean>`(${isBeingWritten} and request = ${JSON.stringify(request)}::jsonb)`;
}

/** While one section is written again, its owner may go on with the others. */
function isOpenTo({ kind, changed, replaceData = false }: StrategyChange) {
  if (kind !== "edited" || replaceData) return sql<boolean>`not ${isBeingWritten}`;
  const others = STRATEGY_SECTIONS.filter((section) => !changed.includes(section));
  return sql<boolean>`(not ${isBeingWritten} or ${JSON.stringify(others)}::jsonb @> (request -> 'rewriting' -> 'section'))`;
}
