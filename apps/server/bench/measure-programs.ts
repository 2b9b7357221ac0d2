import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import * as z from "zod";
import { type Measured, rowSchema } from "./row.ts";

const run = promisify(execFile);
const programOf = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** Speed, cold start and memory of the text engine, by its own measurement. */
export async function measureEngine(): Promise<Measured> {
  const figures = z
    .array(rowSchema.omit({ part: true }))
    .parse(await asked("packages/text-engine/eval/bench.mjs"));
  return { rows: figures.map((figure) => ({ part: "engine", ...figure })), failures: 0 };
}

const visitsSchema = z.array(z.strictObject({ visit: z.string(), files: z.number(), bytes: z.number() }));

/** JavaScript that first visits of the built web app load. */
export async function measureBundle(): Promise<Measured> {
  const visits = visitsSchema.parse(await asked("apps/web/scripts/check-bundle.mjs"));
  const rows = visits.map(({ visit, files, bytes }) => ({
    part: "bundle" as const,
    what: `${visit}, first visit`,
    unit: "kB after gzip",
    value: bytes / 1000,
    better: "less" as const,
    beside: `${files} files`,
  }));
  return { rows, failures: 0 };
}

async function asked(path: string): Promise<unknown> {
  const { stdout } = await run(process.execPath, [
    "--disable-warning=ExperimentalWarning",
    programOf(path),
    "--json",
  ]);
  return JSON.parse(stdout);
}
