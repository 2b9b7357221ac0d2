import { z } from "zod";
import { whole } from "./formats.ts";

/** From where on calls are refused rather than made to wait. */
export type LoadConfig = {
  /** Calls that may wait for a database connection. */
  maxWaiting: number;
  /** The event loop's delay in milliseconds; null: any. */
  maxEventLoopDelayMs: number | null;
  /** What the process may take in bytes; null: what its container allows, "off": anything. */
  maxMemoryBytes: number | null | "off";
};

/** The variables that say how much the server takes on. */
export const loadVariables = {
  DATABASE_MAX_WAITING: whole(1, 100_000).default(1000),
  MAX_EVENT_LOOP_DELAY_MS: z
    .string()
    .regex(/^(off|\d+)$/, "must be off, or milliseconds")
    .transform((text) => (text === "off" ? null : Number(text)))
    .refine((ms) => ms === null || (ms >= 50 && ms <= 60_000), "must lie between 50 and 60000")
    .default(1000),
  MAX_MEMORY_MB: z
    .string()
    .regex(/^(off|\d+)$/, "must be off, or MiB")
    .transform((text) => (text === "off" ? ("off" as const) : Number(text) * 1024 * 1024))
    .refine((bytes) => bytes === "off" || bytes >= 64 * 1024 * 1024, "must be 64 or more")
    .optional(),
};

export function toLoad(vars: z.infer<z.ZodObject<typeof loadVariables>>): LoadConfig {
  return {
    maxWaiting: vars.DATABASE_MAX_WAITING,
    maxEventLoopDelayMs: vars.MAX_EVENT_LOOP_DELAY_MS,
    maxMemoryBytes: vars.MAX_MEMORY_MB ?? null,
  };
}
