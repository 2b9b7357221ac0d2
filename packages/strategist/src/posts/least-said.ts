import { choose } from "../variation.ts";
import type { Seed } from "./seed.ts";

/** A seed, and how many earlier texts say it. */
export type SaidSeed = { seed: Seed; times: number };

/**
 * What earlier texts say comes after what they do not. Of what nobody has said, the first so many are skipped, for they
 * were drafted and thrown away; some of those are among the earlier texts after all.
 */
export function leastSaidFirst(
  seeds: readonly Seed[],
  earlier: readonly string[],
  skipped: number,
): SaidSeed[] {
  const counted = seeds.map((seed) => ({
    seed,
    times: earlier.filter((text) => text.includes(seed.point)).length,
  }));
  const fresh = counted.filter(({ times }) => times === 0);
  const said = counted.filter(({ times }) => times > 0).toSorted((one, other) => one.times - other.times);
  return [...choose(fresh, fresh.length, Math.max(0, skipped - said.length)), ...said];
}
