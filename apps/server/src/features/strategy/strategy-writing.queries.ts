import { sql } from "kysely";
import { STRATEGY_SECTIONS, type SectionWriter, type StrategySection } from "@growth-guide/contract";
import type { Db } from "../../db/database.ts";
import type { StrategyRow } from "../../db/schema.ts";
import { statement } from "../../db/statement.ts";
import { sectionNames } from "./strategy-rows.ts";

// Questions of whoever writes a strategy in the background: they name no owner, and no request reaches them.

const until = (seconds: number) => sql<string>`now() + ${seconds} * interval '1 second'`;

const claim = statement<{ lease: number }>()((db, parameter) =>
  db
    .updateTable("strategies")
    .set({ lease_until: until(parameter("lease")) })
    .where("id", "in", (stale) =>
      stale
        .selectFrom("strategies")
        .select("id")
        .where("generation_state", "=", "running")
        .where("lease_until", "<", sql<string>`now()`)
        .orderBy("lease_until")
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returningAll(),
);

/** Takes over one strategy whose writer is gone; each goes to one server only. */
export function claimAbandoned(db: Db, leaseSeconds: number): Promise<StrategyRow | undefined> {
  return claim.first(db, { lease: leaseSeconds });
}

const unfinished = statement<{ id: number }>()((db, parameter) =>
  db
    .selectFrom("strategies")
    .selectAll()
    .where("id", "=", parameter("id"))
    .where("generation_state", "=", "running"),
);

/** A strategy that is being written; undefined when it is finished, cancelled or gone. */
export function findUnfinished(db: Db, id: number): Promise<StrategyRow | undefined> {
  return unfinished.first(db, { id });
}

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
      lease_until: until(parameter("lease")),
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

const end = statement<{ id: number; state: string; changed: string }>()((db, parameter) =>
  db
    .with("ended", (cte) =>
      cte
        .updateTable("strategies")
        .set({ generation_state: parameter("state"), lease_until: null, updated_at: sql<string>`now()` })
        .where("id", "=", parameter("id"))
        .where("generation_state", "=", "running")
        .returningAll(),
    )
    .insertInto("strategy_versions")
    .columns(["strategy_id", "version", "kind", "changed", "title", "description", "strategy_data"])
    .expression((from) =>
      from
        .selectFrom("ended")
        .select([
          "id",
          "version",
          sql<string>`'generated'`.as("kind"),
          sql<string>`${parameter("changed")}::jsonb`.as("changed"),
          "title",
          "description",
          "strategy_data",
        ]),
    ),
);

/** Ends the writing and records what there is as the first version. False when it had ended already. */
export async function endWriting(
  db: Db,
  id: number,
  state: "done" | "cancelled" | "failed",
): Promise<boolean> {
  return (await end.count(db, { id, state, changed: JSON.stringify(STRATEGY_SECTIONS) })) > 0;
}
