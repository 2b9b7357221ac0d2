import type { StrategySection } from "@growth-guide/contract";
import { type RawBuilder, sql } from "kysely";
import { sectionNames } from "./strategy-rows.ts";

/** What an edit may be of. */
export type StrategyPart = "title" | "description" | StrategySection;

/**
 * Whether these parts of a row of `strategies` read as they did at a version of it. A version that was typed over is
 * found in the one that went on with it, which says nothing about what was typed in it since.
 */
export function isUntouchedSince(version: number, parts: readonly StrategyPart[]): RawBuilder<boolean> {
  const sections = parts.filter((part) => part !== "title" && part !== "description");
  const same = parts.map(
    (part) => sql`${partOf("base", part)} is not distinct from ${partOf("strategies", part)}`,
  );
  return sql<boolean>`coalesce((
    select ${sql.join(same, sql` and `)}
      and (base.version = ${version} or not base.changed ?| ${sections}::text[])
    from strategy_versions as base
    where base.strategy_id = strategies.id and base.version >= ${version}
    order by base.version limit 1
  ), false)`;
}

/** A section that is not there reads as an empty one. */
function partOf(table: "base" | "strategies", part: StrategyPart): RawBuilder<unknown> {
  if (part === "title" || part === "description") return sql.ref(`${table}.${part}`);
  return sql`coalesce(${sql.ref(`${table}.strategy_data`)} ->> ${sectionNames[part]}, '')`;
}
