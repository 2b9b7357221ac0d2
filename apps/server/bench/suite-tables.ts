import { readFileSync, writeFileSync } from "node:fs";
import type { Baseline } from "./baseline.ts";
import { type Compared, compare } from "./compare.ts";
import { markdownTable } from "./markdown-table.ts";
import { PARTS, type Row } from "./row.ts";

const PAGE = new URL("../../../docs/benchmarks.md", import.meta.url);
const BEGIN = "<!-- npm run bench -- --save writes from here -->";
const END = "<!-- to here -->";

/** The conditions and figures of a run, one table for each part. */
export function suiteTables(run: Baseline): string {
  const tables = partsOf(run.rows).map(([part, rows]) =>
    markdownTable(
      [part, "result", "", ""],
      rows.map((row) => [row.what, String(row.value), row.unit, row.beside ?? ""]),
    ),
  );
  return [`${run.date}, ${run.machine}, Node ${run.node}.`, ...tables].join("\n\n");
}

/** The same beside the last committed run; what became worse by more than the tolerance is marked. */
export function comparedTables(run: Baseline, last: Baseline): string {
  const tables = partsOf(compare(run.rows, last.rows)).map(([part, rows]) =>
    markdownTable(
      [part, "result", "", "last", "change", ""],
      rows.map((row) => [
        row.what,
        String(row.value),
        row.unit,
        row.last === undefined ? "–" : String(row.last),
        changeOf(row),
        row.beside ?? "",
      ]),
    ),
  );
  return [
    `${run.date}, ${run.machine}, Node ${run.node}.`,
    `Last: ${last.date}, ${last.machine}, Node ${last.node}.`,
    ...tables,
  ].join("\n\n");
}

function changeOf({ change, isRegression }: Compared): string {
  if (change === undefined) return "new";
  const percent = Math.round(100 * change);
  const text = `${percent > 0 ? "+" : percent < 0 ? "−" : ""}${Math.abs(percent)} %`;
  return isRegression ? `**${text}, worse**` : text;
}

function partsOf<R extends Row>(rows: R[]): [string, R[]][] {
  return PARTS.map((part): [string, R[]] => [part, rows.filter((row) => row.part === part)]).filter(
    ([, some]) => some.length > 0,
  );
}

/** Writes the tables into docs/benchmarks.md. */
export function writePage(tables: string): void {
  writeFileSync(PAGE, withTables(readFileSync(PAGE, "utf8"), tables));
}

/** The page with these tables between its markers. @throws Error when a marker is missing. */
export function withTables(page: string, tables: string): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin)
    throw new Error(`The page needs the lines ${BEGIN} and ${END}, in this order`);
  return `${page.slice(0, begin + BEGIN.length)}\n\n${tables}\n\n${page.slice(end)}`;
}
