import { sql } from "kysely";
import type { Db } from "./database.ts";

/** How far a replica has come. */
export type ReplicaWatch = {
  /** True when everything that was committed `maxLagMs` ago is there, as far as was asked. */
  isFresh(): boolean;
  /** Trusts the replica no more until it has answered again. */
  doubt(): void;
  stop(): Promise<void>;
};

export type WatchOptions = {
  /** Handles for the watch alone, so that it can ask when every connection for requests is taken; closed by `stop`. */
  primary: Db;
  replica: Db;
  maxLagMs: number;
  /** Pause between two looks, in milliseconds. */
  intervalMs: number;
  /** Told once when the replica is no longer asked, and once when it is again. */
  onChange: (isFresh: boolean) => void;
};

/** A position in the primary's log, and when it was asked for: what was committed before lies before it. */
type Mark = { askedAt: number; position: number };

/**
 * Asks the primary again and again how far its log has come, and the replica how much of it is replayed. Two
 * durations of one clock are all that is compared: no other machine's clock matters, nor how often anybody writes.
 */
export function watchReplica({
  primary,
  replica,
  maxLagMs,
  intervalMs,
  onChange,
}: WatchOptions): ReplicaWatch {
  let marks: Mark[] = [];
  let freshAt = Number.NEGATIVE_INFINITY;
  let wasFresh = false;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const isFresh = () => performance.now() - freshAt < maxLagMs;

  async function look(): Promise<void> {
    const askedAt = performance.now();
    marks.push({ askedAt, position: await written(primary) });
    const reached = await replayed(replica);
    for (const mark of marks) if (mark.position <= reached) freshAt = Math.max(freshAt, mark.askedAt);
    marks = marks.filter((mark) => mark.position > reached && askedAt - mark.askedAt < maxLagMs);
  }

  async function lookOn(): Promise<void> {
    await look().catch(() => undefined);
    if (stopped) return;
    if (isFresh() !== wasFresh) onChange((wasFresh = !wasFresh));
    timer = setTimeout(() => (current = lookOn()), intervalMs).unref();
  }
  let current = lookOn();

  return {
    isFresh,
    doubt: () => void (freshAt = Number.NEGATIVE_INFINITY),
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await current;
      await Promise.all([primary.destroy(), replica.destroy()]);
    },
  };
}

/** Bytes of log the primary has made: no acknowledged commit lies behind it, even one not yet on disk. */
async function written(db: Db): Promise<number> {
  const { rows } = await sql<{
    position: string;
  }>`select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0') as position`.execute(db);
  return Number(rows[0]?.position);
}

/** Bytes of log the replica has replayed; none when it is no replica, or no longer one. */
async function replayed(db: Db): Promise<number> {
  const { rows } = await sql<{ position: string | null }>`
    select case when pg_is_in_recovery() then pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0') end as position
  `.execute(db);
  return Number(rows[0]?.position ?? -1);
}
