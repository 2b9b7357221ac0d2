import type { Row } from "./row.ts";

/** A figure that is worse by more than this share of the last one is marked. */
export const TOLERANCE = 0.15;

/** A figure beside the last committed one; `change` is a share of the latter, and both are absent where there was none. */
export type Compared = Row & { last?: number; change?: number; isRegression: boolean };

/** Every figure beside the one of the same part, name and unit. */
export function compare(rows: Row[], lastRows: Row[]): Compared[] {
  const last = new Map(lastRows.map((row) => [keyOf(row), row.value]));
  return rows.map((row) => {
    const before = last.get(keyOf(row));
    if (before === undefined || before === 0) return { ...row, isRegression: false };
    const change = row.value / before - 1;
    const loss = row.better === "more" ? -change : change;
    return { ...row, last: before, change, isRegression: loss > TOLERANCE };
  });
}

/** What was measured the last time and is not now, of the parts measured now. */
export function missing(rows: Row[], lastRows: Row[]): Row[] {
  const keys = new Set(rows.map(keyOf));
  const parts = new Set(rows.map(({ part }) => part));
  return lastRows.filter((row) => parts.has(row.part) && !keys.has(keyOf(row)));
}

const keyOf = ({ part, what, unit }: Row) => JSON.stringify([part, what, unit]);
