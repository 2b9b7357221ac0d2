import type { View } from "../reader-document.ts";

/** The views from the plainest to the densest. */
const LADDER: readonly View[] = ["beginner", "intermediate", "original", "advanced"];

export type Direction = "simpler" | "deeper";

/** The views that lie in a direction from one, the nearest first. */
export function viewsTowards(direction: Direction, from: View): View[] {
  const at = LADDER.indexOf(from);
  return direction === "simpler" ? LADDER.slice(0, at).reverse() : LADDER.slice(at + 1);
}
