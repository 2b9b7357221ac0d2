import { z } from "zod";
import { BackupError } from "./backup-error.ts";

/*
 * A backup is one gzip file of lines. The first one is its head. For each table follow a line that names it and its
 * columns, its rows as PostgreSQL's COPY writes them in text format, `\.`, and a line with their number; at last a
 * line that says that nothing is missing. Read with `gunzip`, it is what psql's own `\copy` understands.
 */

const FORMAT = 1;

/** The line behind a table's last row: no row can look like this, since COPY writes a backslash twice. */
export const END_OF_ROWS = "\\.";

const headSchema = z.object({
  growthGuideBackup: z.literal(FORMAT),
  takenAt: z.iso.datetime(),
  /** Every migration the database had, in order. */
  migrations: z.array(z.string()).min(1),
  /** Where each sequence stands, so that no number is given twice. */
  sequences: z.record(z.string(), z.number()),
});
const tableSchema = z.object({ table: z.string(), columns: z.array(z.string()).min(1) });
const rowsSchema = z.object({ rows: z.number() });
const endSchema = z.object({ end: z.literal(true) });

export type BackupHead = Omit<z.infer<typeof headSchema>, "growthGuideBackup">;
export type BackupTable = z.infer<typeof tableSchema>;

/** The lines that are no rows, each with its line break. */
export const lineOf = {
  head: (head: BackupHead) => `${JSON.stringify({ growthGuideBackup: FORMAT, ...head })}\n`,
  table: (table: BackupTable) => `${JSON.stringify(table)}\n`,
  endOfRows: (rows: number) => `${END_OF_ROWS}\n${JSON.stringify({ rows })}\n`,
  end: () => `${JSON.stringify({ end: true })}\n`,
};

/** Those lines read again. @throws BackupError when the line is another one */
export const readLine = {
  head: (line: string): BackupHead =>
    parse(headSchema, line, "This file is no backup of Growth Guide's, or of a newer version."),
  tableOrEnd: (line: string) => parse(z.union([tableSchema, endSchema]), line, DAMAGED),
  rows: (line: string) => parse(rowsSchema, line, DAMAGED).rows,
};

/** What is said of a file that ends early or holds something else than it should. */
export const DAMAGED = "The backup is damaged: it ends too early, or was changed.";

function parse<T>(schema: z.ZodType<T>, line: string, otherwise: string): T {
  try {
    return schema.parse(JSON.parse(line));
  } catch (cause) {
    throw new BackupError(otherwise, { cause });
  }
}
