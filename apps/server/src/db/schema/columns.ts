import type { ColumnType } from "kysely";

// Instants are read as ISO 8601 text in UTC with microseconds (see database.ts).
export type OptionalInstant = ColumnType<
  string | null,
  string | Date | null | undefined,
  string | Date | null
>;
export type DefaultedInstant = ColumnType<string, string | Date | undefined, string | Date>;
/** A jsonb column: written as JSON text. */
export type Json = ColumnType<unknown, string | undefined, string>;
