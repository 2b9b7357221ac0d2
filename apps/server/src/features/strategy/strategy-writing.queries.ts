import { sql } from "kysely";
import { STRATEGY_SECTIONS, type SectionWriter, type StrategySection } from "@growth-guide/contract";
import type { Db } from "../../db/database.ts";
import { leaseUntil } from "../../db/lease.ts";
import type { StrategyRow } from "../../db/schema.ts";
import { statement } from "../../db/statement.ts";
import { heldRows } from "../../writing/held-rows.queries.ts";
import { sectionNames } from "./strategy-rows.ts";

// Questions of whoever writes a strategy in the background: they name no owner, and no request reaches them.

/** Strategies being written. */
export const writtenStrategies = heldRows<StrategyRow>({ table: "strategies", state: "generation_state" });

type WrittenSection = {
  section: StrategySection;
  markdown: string;
  writer: SectionWriter;
  fellBack: boolean;
};

const save = statement<{
  id: number;
  name: string;
  text: string;
  writer: string;
  fellBack: boolean;
  lease: number;
}>()((db, parameter) =>
  db
    .updateTable("strategies")
    .set({
      strategy_data: sql<string>`strategy_data || jsonb_build_object(${parameter("name")}::text, ${parameter("text")}::text)`,
      writers: sql<string>`writers || jsonb_build_object(${parameter("name")}::text, ${parameter("writer")}::text)`,
      fell_back: sql<boolean>`fell_back or ${parameter("fellBack")}::boolean`,
      lease_until: leaseUntil(parameter("lease")),
      updated_at: sql<string>`now()`,
    })
    .where("id", "=", parameter("id"))
    .where("generation_state", "=", "running"),
);

/** Keeps one section and renews the hold. False when nobody waits for it any more. */
export async function saveSection(
  db: Db,
  id: number,
  { section, markdown, writer, fellBack }: WrittenSection,
  leaseSeconds: number,
): Promise<boolean> {
  const name = sectionNames[section];
  return (await save.count(db, { id, name, text: markdown, writer, fellBack, lease: leaseSeconds })) > 0;
}

/** The texts' names in both spellings, for telling from the data which sections changed. */
const NAMED = JSON.stringify(
  STRATEGY_SECTIONS.map((section, nth) => ({ nth, section, name: sectionNames[section] })),
);

const end = statement<{ id: number; state: string; named: string }>()((db, parameter) =>
  db
    .with("last", (cte) =>
      cte
        .selectFrom("strategy_versions")
        .select(["version", "strategy_data"])
        .where("strategy_id", "=", parameter("id"))
        .orderBy("version", "desc")
        .limit(1),
    )
    .with("ended", (cte) =>
      cte
        .updateTable("strategies")
        .set({
          generation_state: parameter("state"),
          lease_until: null,
          version: sql<number>`version + (
            select count(*)::int from last where last.strategy_data <> strategies.strategy_data
          )`,
          updated_at: sql<string>`now()`,
        })
        .where("id", "=", parameter("id"))
        .where("generation_state", "=", "running")
        .returningAll(),
    )
    .insertInto("strategy_versions")
    .columns(["strategy_id", "version", "kind", "changed", "title", "description", "strategy_data"])
    .expression((from) =>
      from
        .selectFrom("ended")
        .leftJoin("last", (join) => join.onTrue())
        .select([
          "ended.id",
          "ended.version",
          sql<string>`'generated'`.as("kind"),
          sql<string>`(
            select coalesce(jsonb_agg(section order by nth), '[]'::jsonb)
            from jsonb_to_recordset(${parameter("named")}::jsonb) as named(nth int, section text, name text)
            where coalesce(ended.strategy_data ->> name, '') <> coalesce(last.strategy_data ->> name, '')
          )`.as("changed"),
          "ended.title",
          "ended.description",
          "ended.strategy_data",
        ])
        .where(sql<boolean>`last.version is distinct from ended.version`),
    ),
);

/** Ends the writing, if it has not ended already; what was written since the last version is one of its own. */
export async function endWriting(db: Db, id: number, state: "done" | "cancelled" | "failed"): Promise<void> {
  await end.count(db, { id, state, named: NAMED });
}
