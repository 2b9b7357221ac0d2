import { STRATEGY_SECTIONS, type Strategy, type StrategyEvent } from "@growth-guide/contract";
import { setTimeout as pause } from "node:timers/promises";
import { fail } from "../../errors.ts";
import { isWritten } from "./strategy-rows.ts";

/** How often a strategy being written is looked at, in milliseconds. Its writer may sit in another server. */
const LOOK_MS = 250;

/** An event and the id under which a client comes back to the place behind it. */
type PlacedEvent = [id: string, event: StrategyEvent];

/**
 * A strategy as it comes: each section once, in order, then the end. `lastEventId` says how many a client has.
 * @throws DomainError strategy_not_found
 */
export async function* watchStrategy(
  find: () => Promise<Strategy | undefined>,
  lastEventId: string | null | undefined,
  signal: AbortSignal | undefined,
): AsyncGenerator<PlacedEvent> {
  let sent = /^\d$/.test(lastEventId ?? "") ? Number(lastEventId) : 0;
  while (signal?.aborted !== true) {
    const { sections, writers, generation, version } = (await find()) ?? fail("strategy_not_found");
    for (const section of STRATEGY_SECTIONS.slice(sent)) {
      const markdown = sections[section];
      if (!isWritten(markdown)) break;
      sent += 1;
      const writer = writers[section] ?? "rules";
      yield [
        String(sent),
        { kind: "section", section, markdown, writer, done: sent, total: generation.total },
      ];
    }
    if (generation.state !== "running") {
      yield ["end", { kind: "end", generation, version }];
      return;
    }
    await pause(LOOK_MS, undefined, { ...(signal && { signal }) }).catch(() => undefined);
  }
}
