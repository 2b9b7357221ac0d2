import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import * as z from "zod";
import { type Row, rounded, rowSchema } from "./row.ts";

const FILE = new URL("../../../docs/benchmarks.json", import.meta.url);

/** A run of the suite with its conditions, as docs/benchmarks.json keeps the last committed one. */
export const baselineSchema = z.strictObject({
  date: z.iso.date(),
  machine: z.string().min(1),
  node: z.string().regex(/^v\d+\.\d+\.\d+$/),
  rows: z.array(rowSchema),
});
export type Baseline = z.infer<typeof baselineSchema>;

/** The conditions of a run that begins now; the load is what the machine did beside. */
export function conditions(): Omit<Baseline, "rows"> {
  const [load = 0] = loadavg();
  const [cpu] = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} cores (${cpu?.model.trim() ?? "unknown"}), load ${load.toFixed(1)} before the run`,
    node: process.version,
  };
}

/** The last committed run, or undefined before the first. @throws ZodError when the file is damaged. */
export function readBaseline(): Baseline | undefined {
  if (!existsSync(FILE)) return undefined;
  return baselineSchema.parse(JSON.parse(readFileSync(FILE, "utf8")));
}

/** Writes the run as the one to compare with. */
export function writeBaseline(baseline: Baseline): void {
  writeFileSync(FILE, `${JSON.stringify(baselineSchema.parse(baseline), null, 2)}\n`);
}

/** The rows with as many digits as are printed. */
export function roundedRows(rows: Row[]): Row[] {
  return rows.map((row) => ({ ...row, value: rounded(row.value) }));
}
