import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { baselineSchema, readBaseline, roundedRows } from "../bench/baseline.ts";
import { compare, missing } from "../bench/compare.ts";
import type { Row } from "../bench/row.ts";
import { comparedTables, suiteTables, withTables } from "../bench/suite-tables.ts";

const aRow = (members: Partial<Row> = {}): Row => ({
  part: "requests",
  what: "REST me",
  unit: "requests/s",
  value: 1000,
  better: "more",
  ...members,
});
const aRun = (rows: Row[]) => ({ date: "2026-11-28", machine: "2 cores", node: "v24.21.0", rows });
const isWorse = (now: Partial<Row>, last: Partial<Row>) =>
  compare([aRow(now)], [aRow(last)])[0]?.isRegression;

describe("comparing a run with the last committed one", () => {
  test("marks what became worse by more than 15 %, whichever way is better", () => {
    expect(isWorse({ value: 840 }, { value: 1000 })).toBe(true);
    expect(isWorse({ value: 860 }, { value: 1000 })).toBe(false);
    expect(isWorse({ value: 2000 }, { value: 1000 })).toBe(false);
    const less = { unit: "ms", better: "less" } as const;
    expect(isWorse({ ...less, value: 116 }, { ...less, value: 100 })).toBe(true);
    expect(isWorse({ ...less, value: 114 }, { ...less, value: 100 })).toBe(false);
    expect(isWorse({ ...less, value: 10 }, { ...less, value: 100 })).toBe(false);
  });

  test("tells the change as a share of the last figure", () => {
    const [row] = compare([aRow({ value: 1250 })], [aRow({ value: 1000 })]);
    expect(row).toMatchObject({ last: 1000, change: 0.25, isRegression: false });
  });

  test("compares only the same thing in the same unit, and never with zero", () => {
    const lasts = [
      aRow({ unit: "ms" }),
      aRow({ what: "REST get" }),
      aRow({ part: "engine" }),
      aRow({ value: 0 }),
    ];
    for (const last of lasts) {
      expect(compare([aRow()], [last])).toEqual([{ ...aRow(), isRegression: false }]);
    }
  });

  test("names what is no longer measured, of the parts that were", () => {
    const gone = aRow({ what: "REST get" });
    expect(missing([aRow()], [aRow(), gone, aRow({ part: "engine" })])).toEqual([gone]);
  });

  test("prints each change in words and marks the worse ones", () => {
    const last = aRun([aRow(), aRow({ what: "REST get" })]);
    const now = [aRow({ value: 800 }), aRow({ what: "REST get", value: 1100 }), aRow({ what: "REST new" })];
    const tables = comparedTables(aRun(now), last);
    expect(tables).toContain("| REST me | 800 | requests/s | 1000 | **−20 %, worse** |");
    expect(tables).toContain("| REST get | 1100 | requests/s | 1000 | +10 % |");
    expect(tables).toContain("| REST new | 1000 | requests/s | – | new |");
  });
});

describe("the committed figures", () => {
  test("have their form: conditions, and for every row a value and what is better", () => {
    expect(baselineSchema.safeParse(aRun([aRow()])).success).toBe(true);
    expect(baselineSchema.safeParse({ ...aRun([aRow()]), node: "24" }).success).toBe(false);
    expect(baselineSchema.safeParse(aRun([aRow({ value: Number.NaN })])).success).toBe(false);
    expect(readBaseline()?.rows.length).toBeGreaterThan(0);
  });

  test("have as many digits as two runs could agree on", () => {
    const values = roundedRows([1234.5, 234.56, 1.234].map((value) => aRow({ value }))).map(
      ({ value }) => value,
    );
    expect(values).toEqual([1235, 234.6, 1.23]);
  });

  test("stand in docs/benchmarks.md as npm run bench -- --save writes them", () => {
    const page = readFileSync(new URL("../../../docs/benchmarks.md", import.meta.url), "utf8");
    const baseline = readBaseline();
    expect(baseline && withTables(page, suiteTables(baseline))).toBe(page);
  });

  test("are not written into a page without a place for them", () => {
    expect(() => withTables("# Benchmarks\n", "| a |")).toThrow("The page needs the lines");
  });
});
