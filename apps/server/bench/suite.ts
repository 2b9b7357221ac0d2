import { type Baseline, conditions, readBaseline, roundedRows, writeBaseline } from "./baseline.ts";
import { compare, missing } from "./compare.ts";
import { measureBundle, measureEngine } from "./measure-programs.ts";
import { measureRequests } from "./measure-requests.ts";
import { measureSessions } from "./measure-sessions.ts";
import { type Measured, type Part, PARTS, type Row } from "./row.ts";
import { comparedTables, suiteTables, writePage } from "./suite-tables.ts";

export type SuiteOptions = { parts: Part[]; rounds: number; seconds: number; save: boolean };

const measurements: Record<Part, (options: SuiteOptions) => Promise<Measured>> = {
  requests: measureRequests,
  sessions: measureSessions,
  engine: measureEngine,
  bundle: measureBundle,
};

/**
 * Measures, prints the tables beside the last committed ones, and with `save` makes the run the one to compare with.
 * The exit code is 1 when an answer or a part failed; a regression is marked and no more, because machines differ.
 */
export async function runSuite(options: SuiteOptions): Promise<void> {
  const measuredUnder = conditions();
  const rows: Row[] = [];
  let failures = 0;
  for (const part of PARTS.filter((each) => options.parts.includes(each))) {
    console.error(`Measuring ${part}.`);
    const measured = await measurements[part](options).catch(failed);
    rows.push(...measured.rows);
    failures += measured.failures;
  }
  const run = { ...measuredUnder, rows: roundedRows(rows) };
  print(run, readBaseline());
  if (failures > 0) {
    console.error(`${failures} failures: nothing of this run is saved.`);
    process.exitCode = 1;
  } else if (options.save) {
    writeBaseline(run);
    writePage(suiteTables(run));
    console.error("Saved in docs/benchmarks.json and docs/benchmarks.md.");
  }
}

/** A part that breaks takes nothing from the others. */
function failed(error: unknown): Measured {
  console.error(error);
  return { rows: [], failures: 1 };
}

function print(run: Baseline, last: Baseline | undefined): void {
  if (last === undefined) {
    console.log(`${suiteTables(run)}\n\nThere are no committed figures to compare with.`);
    return;
  }
  const regressions = compare(run.rows, last.rows).filter((row) => row.isRegression).length;
  const absent = missing(run.rows, last.rows).map(({ what }) => what);
  console.log(comparedTables(run, last));
  console.log(`\nWorse than the last by more than 15 %: ${regressions}.`);
  if (absent.length > 0) console.log(`Measured the last time only: ${absent.join("; ")}.`);
}
