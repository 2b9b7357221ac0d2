import { setTimeout } from "node:timers/promises";

/** Waits a moment between two looks at something outside this process. */
export async function pause(milliseconds: number): Promise<void> {
  await setTimeout(milliseconds);
}
