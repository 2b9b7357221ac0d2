import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { figures, loadOf } from "../bench/load-model.ts";
import { figuresTable, loadTable } from "../bench/load-tables.ts";

describe("the load model", () => {
  // Of 1,800 readers 360 come today; a tenth of their calls, doubled, falls into an hour: 360 × 20 × 0.1 × 2 / 3600.
  test("spreads a day over its busiest seconds", () => {
    const load = loadOf(1800);
    expect(load.readsPerSecond).toBeCloseTo(0.4, 10);
    expect(load.writesPerSecond).toBeCloseTo(0.08, 10);
    expect(load.newChaptersPerSecond).toBeCloseTo(0.02, 10);
    expect(load.rowBytes).toBe(1800 * 60_000);
    expect(load.savedChapterBytes).toBe(1800 * 5 * 12_000);
    // Those of one hour: 360 × 2 × 0.1 sessions of 12,000 bytes, packed.
    expect(load.sessionBytes).toBeCloseTo(72 * 12_000 * 0.57, 6);
  });

  test("plans with half of what a thing can do, and never with less than one", () => {
    const one = loadOf(1, { ...figures, plannedShare: 0.5 });
    expect([one.servers, one.primaries, one.replicas, one.redisNodes]).toEqual([1, 1, 1, 1]);
    // 1,000 reads a second are exactly one machine that can do 2,000, and a little more is two.
    const busy = {
      ...figures,
      readsPerSecondOfMachine: 2000,
      writesPerActiveDay: 0,
      chaptersPerActiveDay: 0,
    };
    const readers = (1000 * 3600) / (0.2 * 20 * 0.1 * 2);
    expect(loadOf(readers, busy).servers).toBe(1);
    expect(loadOf(readers * 1.01, busy).servers).toBe(2);
  });

  test("counts ten times the load for ten times the readers", () => {
    const [some, many] = [loadOf(1_000_000), loadOf(10_000_000)];
    expect(many.readsPerSecond).toBeCloseTo(10 * some.readsPerSecond, 6);
    expect(many.sessionBytes).toBeCloseTo(10 * some.sessionBytes, 6);
  });
});

test("docs/scaling.md holds the tables that npm run model prints", () => {
  const page = readFileSync(new URL("../../../docs/scaling.md", import.meta.url), "utf8");
  expect(page).toContain(figuresTable());
  expect(page).toContain(loadTable());
});
