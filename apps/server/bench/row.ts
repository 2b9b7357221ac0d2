import * as z from "zod";

/** The parts of the suite, in the order in which they run and are printed. */
export const PARTS = ["requests", "sessions", "engine", "bundle"] as const;
export type Part = (typeof PARTS)[number];

/** One measured figure: what, in which unit, and whether more or less of it is better. */
export const rowSchema = z.strictObject({
  part: z.enum(PARTS),
  what: z.string().min(1),
  unit: z.string().min(1),
  value: z.number().nonnegative(),
  better: z.enum(["more", "less"]),
  /** What belongs beside the figure in a table and is not compared. */
  beside: z.string().optional(),
});
export type Row = z.infer<typeof rowSchema>;

/** What a part of the suite found; answers that failed make the command fail. */
export type Measured = { rows: Row[]; failures: number };

/** As many digits as two runs could agree on: 1234, 123.4, 1.23. */
export function rounded(value: number): number {
  const digits = value >= 1000 ? 0 : value >= 10 ? 1 : 2;
  return Number(value.toFixed(digits));
}

/** The middle one of some numbers; of none, 0. */
export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
