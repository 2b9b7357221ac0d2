/** Chance that repeats itself: the same seed gives the same requests, so that what was found can be found again. */
export type Random = {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number from 0 to less than `below`. */
  below(below: number): number;
  pick<T>(from: readonly T[]): T;
  /** True with this probability. */
  maybe(probability: number): boolean;
};

/** @source Tommy Ettinger's mulberry32, public domain */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (from) => from[below(from.length)] as (typeof from)[number],
    maybe: (probability) => next() < probability,
  };
}
