import { sql } from "kysely";
import type { Db } from "../database.ts";
import type { BackupTable } from "./backup-format.ts";

/**
 * The application's tables with the columns that are written, those that others refer to first. The migrator's own
 * tables are not among them.
 */
export async function listTables(db: Db): Promise<BackupTable[]> {
  const { rows } = await sql<BackupTable & { refers_to: string[] }>`
    select c.relname as table,
      array(
        select attname::text from pg_attribute
        where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = ''
        order by attnum
      ) as columns,
      array(
        select distinct confrelid::regclass::text from pg_constraint
        where conrelid = c.oid and contype = 'f' and confrelid <> c.oid
      ) as refers_to
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not like 'kysely\_%'
    order by c.relname
  `.execute(db);
  const ordered: typeof rows = [];
  let left = rows;
  while (left.length > 0) {
    const known = new Set(ordered.map(({ table }) => table));
    const next = left.filter(({ refers_to }) => refers_to.every((table) => known.has(table)));
    if (next.length === 0) throw new Error("Tables refer to each other in a circle");
    ordered.push(...next);
    left = left.filter((row) => !next.includes(row));
  }
  return ordered.map(({ table, columns }) => ({ table, columns }));
}

/** A table and its columns as COPY names them. */
export function copied({ table, columns }: BackupTable): string {
  return `public.${quoted(table)} (${columns.map(quoted).join(", ")})`;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
