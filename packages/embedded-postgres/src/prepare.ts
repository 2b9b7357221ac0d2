import { type Account, chooseAccount } from "./account.ts";
import { findBinaries } from "./binaries.ts";
import { checkVersion } from "./check-version.ts";
import { createCluster } from "./create-cluster.ts";
import { chooseBase, findPlace, openDirectory, type Place } from "./place.ts";
import type { RunOptions } from "./run-postgres.ts";

export interface Prepared {
  place: Place;
  postgres: string;
  account: Account | undefined;
}

/** Everything a launch needs: the programs, the account, and a cluster, made now if there is none. @throws PostgresError */
export async function prepare({ directory: wanted, durable, onProgress }: RunOptions): Promise<Prepared> {
  const isRoot = process.getuid?.() === 0;
  const directory = openDirectory(wanted, isRoot);
  const existing = findPlace(directory);
  if (existing) checkVersion(existing);
  const account = chooseAccount(existing?.data ?? directory);
  const base = chooseBase(directory, account);
  const { initdb, postgres } = findBinaries(base, account);
  if (existing) {
    if (existing.home !== `${directory}/server`) tellPlace(existing, onProgress);
    return { place: existing, postgres, account };
  }
  onProgress("Creating the database.");
  const place = await createCluster({ directory, base, initdb, account, durable });
  if (base !== directory) tellPlace(place, onProgress);
  return { place, postgres, account };
}

function tellPlace({ directory, home }: Place, onProgress: (sentence: string) => void): void {
  onProgress(
    `PostgreSQL keeps its data in ${home}, because the account it runs as cannot enter ${directory}.`,
  );
}
