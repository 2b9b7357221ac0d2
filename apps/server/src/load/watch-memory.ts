import { isNearlyFull, memoryUses, type MemoryUse } from "./memory.ts";

/** How often memory is looked at, in milliseconds. */
const LOOK_MS = 500;

/** How near this process is to the end of its memory. */
export type Memory = {
  /** Whether it is so near that taking more could end it. */
  isShort(): boolean;
  stop(): void;
};

export type MemoryOptions = {
  /** What the process may take in bytes; null: what its container allows, "off": anything. */
  maxBytes: number | null | "off";
  /** Told when memory becomes short, with what is used, and when there is enough again. */
  onChange: (short: boolean, uses: MemoryUse[]) => void;
  /** Stands in for the process's own memory. */
  look?: () => MemoryUse[];
};

/**
 * Watches the process's memory. Two looks in a row decide: V8 lets its heap grow to the limit now and then before it
 * collects.
 */
export function watchMemory({ maxBytes, onChange, look }: MemoryOptions): Memory {
  if (maxBytes === "off") return { isShort: () => false, stop: () => {} };
  const lookAt = look ?? (() => memoryUses(maxBytes));
  let short = false;
  let before = false;
  const timer = setInterval(() => {
    const uses = lookAt();
    const now = isNearlyFull(uses);
    if (now === before && now !== short) onChange((short = now), uses);
    before = now;
  }, LOOK_MS);
  timer.unref();
  return { isShort: () => short, stop: () => clearInterval(timer) };
}
