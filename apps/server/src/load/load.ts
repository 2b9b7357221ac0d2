import type { LoadConfig } from "../config/load-config.ts";
import type { Logger } from "../logger.ts";
import { watchEventLoop } from "./event-loop.ts";
import { watchMemory } from "./watch-memory.ts";

/** What a process may be too short of to take more requests. */
export type Shortage = "eventLoop" | "memory";

/** How much this process can still take. */
export type Load = {
  /** What it is short of right now; null: nothing, and requests are welcome. */
  shortOf(): Shortage | null;
  stop(): void;
};

/** Watches the event loop and the memory, and logs once when a shortage begins and once when it ends. */
export function watchLoad({ maxEventLoopDelayMs, maxMemoryBytes }: LoadConfig, log: Logger): Load {
  const eventLoop = watchEventLoop({
    maxDelayMs: maxEventLoopDelayMs,
    onChange: (overloaded, delayMs) =>
      log.warn({ delayMs }, overloaded ? "Overloaded: calls are refused" : "No longer overloaded"),
  });
  const memory = watchMemory({
    maxBytes: maxMemoryBytes,
    onChange: (short, uses) =>
      log.warn({ memory: uses }, short ? "Memory is short: calls are refused" : "Memory is no longer short"),
  });
  return {
    shortOf: () => (eventLoop.isOverloaded() ? "eventLoop" : memory.isShort() ? "memory" : null),
    stop() {
      eventLoop.stop();
      memory.stop();
    },
  };
}
