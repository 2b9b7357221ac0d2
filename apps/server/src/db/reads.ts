import type { Db } from "./database.ts";
import type { RecentWrites } from "./recent-writes.ts";
import type { ReplicaWatch } from "./replica-watch.ts";

/** Which database answers what a person reads of their own. */
export type Reads = {
  /** The replica, while it surely has everything this person wrote; else the primary. */
  handleFor(userId: string): Promise<Db>;
  /** Said after whatever this person may have written, before they are answered. */
  wrote(userId: string): Promise<void>;
  /** Said when the replica failed to answer. */
  failed(): void;
};

/** How far behind a replica may be and still be asked, in milliseconds. */
export const MAX_LAG_MS = 5_000;

/** How long whoever wrote reads from the primary: a replica that is asked afterwards has what they wrote. */
export const OWN_WRITES_MS = 2 * MAX_LAG_MS;

/** Without a replica everything is read where it is written. */
export function readsOfPrimary(db: Db): Reads {
  return { handleFor: async () => db, wrote: async () => {}, failed: () => {} };
}

/** Reads of the replica wherever it has what its reader wrote. */
export function readsOfReplica(
  primary: Db,
  replica: Db,
  { watch, writes }: { watch: Pick<ReplicaWatch, "isFresh" | "doubt">; writes: RecentWrites },
): Reads {
  return {
    async handleFor(userId) {
      if (!watch.isFresh() || (await writes.has(userId))) return primary;
      // Asked again, since the answer took time: what was forgotten meanwhile must surely have arrived.
      return watch.isFresh() ? replica : primary;
    },
    wrote: (userId) => writes.keep(userId),
    failed: () => watch.doubt(),
  };
}
