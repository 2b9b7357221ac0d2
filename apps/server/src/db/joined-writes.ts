import type pg from "pg";
import { inOneWrite } from "./in-one-write.ts";
import { socketOf } from "./socket-of.ts";

/** Writes under way on one connection at most: whoever comes last waits for that many commits. */
const MAX_TOGETHER = 8;

/** A connection that has not got on for so many milliseconds is joined by nobody. */
const STUCK_MS = 50;

/** Runs single writes, each a transaction of its own. */
export type JoinedWrites = {
  query(text: string, values: readonly unknown[]): Promise<pg.QueryResult>;
};

/** A connection lent for single writes, from the moment it is asked for until the last of them is over. */
type Lent = {
  client: Promise<pg.PoolClient>;
  isOpen: boolean;
  underWay: number;
  /** When it was last seen to get on. */
  progressAt: number;
};

/**
 * Lets single writes use the pool's connections, one each while there are some left, and more than one after the other
 * (PostgreSQL's pipeline mode) while there are none: instead of waiting in this process they wait in the connection,
 * and what comes and goes together shares packets. Each fails by itself. Nobody is overtaken by it: while somebody else
 * waits for a connection, nothing joins, and those lent are given back.
 * @param pool of clients in pipeline mode
 */
export function openJoinedWrites(pool: pg.Pool): JoinedWrites {
  const lent = new Set<Lent>();

  function choose(now: number): Lent {
    const { totalCount, idleCount, waitingCount, options } = pool;
    const left = options.max - (totalCount - idleCount) - waitingCount;
    if (left > 0) return borrow(now);
    const ours = [...lent].filter(({ isOpen }) => !isOpen).length;
    return (waitingCount > ours ? undefined : leastBusy(now)) ?? borrow(now);
  }

  function leastBusy(now: number): Lent | undefined {
    let best: Lent | undefined;
    for (const one of lent) {
      const isStuck = now - one.progressAt > STUCK_MS;
      const isBetter = one.underWay < (best?.underWay ?? MAX_TOGETHER);
      if (!isStuck && isBetter) best = one;
    }
    return best;
  }

  function borrow(now: number): Lent {
    const one: Lent = { client: pool.connect(), isOpen: false, underWay: 0, progressAt: now };
    lent.add(one);
    return one;
  }

  function over(one: Lent, client: pg.PoolClient | undefined): void {
    one.underWay -= 1;
    one.progressAt = performance.now();
    if (one.underWay > 0) return;
    lent.delete(one);
    client?.release();
  }

  return {
    async query(text, values) {
      const one = choose(performance.now());
      one.underWay += 1;
      let client: pg.PoolClient | undefined;
      try {
        client = await one.client;
        one.isOpen = true;
        inOneWrite(socketOf(client));
        return await client.query(text, values as unknown[]);
      } finally {
        over(one, client);
      }
    },
  };
}
