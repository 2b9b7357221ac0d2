import type { SeedKind } from "./seed.ts";

/**
 * How a tone begins and ends, for each kind of post. Each line stands alone, so that any may be left out where there
 * is no room; each fits every post of its kind.
 */
export type Voice = { openings: Lines; closings: Lines };
type Lines = Readonly<Record<SeedKind, readonly string[]>>;
