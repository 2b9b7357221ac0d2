import type { Strategy, StrategyStatus, StrategyStep } from "@growth-guide/contract";
import { sql } from "kysely";
import type { Db } from "../../db/database.ts";
import { statement } from "../../db/statement.ts";
import { businessesOf } from "../business/business.queries.ts";
import { sectionNames, toStrategy } from "./strategy-rows.ts";
import { isWrittenIn } from "./written-section.queries.ts";

type Step = {
  from: StrategyStatus;
  to: StrategyStatus;
  note: string | null;
  version?: number | undefined;
  /** Whether every section has to hold a text. */
  needsAll: boolean;
};

/** True of a strategy whose nine sections are all written. */
const isWhole = sql<boolean>`(${sql.join(Object.values(sectionNames).map(isWrittenIn), sql` and `)})`;

/**
 * Takes one step and records it, in one statement; undefined unless the strategy stands at `from`, at the version where
 * one is named, and whole where it has to be.
 */
export async function stepStrategy(
  db: Db,
  ownerId: string,
  id: number,
  { from, to, note, version, needsAll }: Step,
): Promise<Strategy | undefined> {
  const row = await db
    .with("stepped", (cte) =>
      cte
        .updateTable("strategies")
        .set({ status: to, updated_at: sql<string>`now()` })
        .where("id", "=", id)
        .where("status", "=", from)
        .$if(needsAll, (stands) => stands.where(isWhole))
        .$if(version !== undefined, (stands) => stands.where("version", "=", version ?? 0))
        .where("business_id", "in", businessesOf(ownerId))
        .returningAll(),
    )
    .with("recorded", (cte) =>
      cte
        .insertInto("strategy_steps")
        .columns(["strategy_id", "from_status", "to_status", "note", "version"])
        .expression((values) =>
          values
            .selectFrom("stepped")
            .select([
              "id",
              sql<string>`${from}::text`.as("from_status"),
              sql<string>`${to}::text`.as("to_status"),
              sql<string | null>`${note}::text`.as("note"),
              "version",
            ]),
        ),
    )
    .selectFrom("stepped")
    .selectAll()
    .executeTakeFirst();
  return row && toStrategy(row);
}

/**
 * Takes one of several ways, each the statuses behind the one it begins at, and records each of its steps, in one
 * statement; none of a strategy that is being written, or stands where none begins. Tells how the strategy stood
 * before, and undefined when the owner has none with this id.
 */
export async function walkStrategy(
  db: Db,
  ownerId: string,
  id: number,
  ways: (readonly [start: StrategyStatus, way: readonly StrategyStatus[]])[],
): Promise<{ status: StrategyStatus; isBeingWritten: boolean } | undefined> {
  const steps = ways.flatMap(([start, way]) =>
    way.map((to, at) => ({
      start,
      at,
      origin: way[at - 1] ?? start,
      goal: to,
      is_last: at === way.length - 1,
    })),
  );
  const { rows } = await sql<{ status: StrategyStatus; isBeingWritten: boolean }>`
    with before as (
      select id, status, version, generation_state = 'running' as is_being_written from strategies
      where id = ${id} and business_id in ${businessesOf(ownerId)}
      for update
    ), way as (
      select before.id, before.version, step.*
      from before
      join jsonb_to_recordset(${JSON.stringify(steps)}::jsonb)
        as step(start text, at integer, origin text, goal text, is_last boolean) on step.start = before.status
      where not before.is_being_written
    ), recorded as (
      insert into strategy_steps (strategy_id, from_status, to_status, version)
      select id, origin, goal, version from way order by at
    ), stepped as (
      update strategies set status = way.goal, updated_at = now()
      from way where strategies.id = way.id and way.is_last
    )
    select status, is_being_written as "isBeingWritten" from before`.execute(db);
  return rows[0];
}

const steps = statement<{ ownerId: string; id: number }>()((db, parameter) =>
  db
    .selectFrom("strategy_steps")
    .innerJoin("strategies", "strategies.id", "strategy_steps.strategy_id")
    .innerJoin("businesses", "businesses.id", "strategies.business_id")
    .selectAll("strategy_steps")
    .where("strategy_steps.strategy_id", "=", parameter("id"))
    .where("businesses.user_id", "=", parameter("ownerId"))
    .orderBy("strategy_steps.id", "desc"),
);

/** Every step a strategy took, the latest first. */
export async function listStrategySteps(db: Db, ownerId: string, id: number): Promise<StrategyStep[]> {
  return (await steps.all(db, { ownerId, id })).map((row) => ({
    from: row.from_status as StrategyStatus,
    to: row.to_status as StrategyStatus,
    note: row.note,
    version: row.version,
    createdAt: row.created_at,
  }));
}
