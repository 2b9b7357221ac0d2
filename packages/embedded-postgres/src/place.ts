import { chmodSync, existsSync, lstatSync, mkdirSync, realpathSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Account, canEnter } from "./account.ts";
import { PostgresError } from "./errors.ts";
import { broken, explainFileFault } from "./file-faults.ts";

/** Where one embedded database lives. All paths are absolute and free of symbolic links. */
export interface Place {
  /** The folder the caller named. */
  directory: string;
  /** The cluster and its passwords; made and moved as one. */
  home: string;
  data: string;
  credentials: string;
  log: string;
}

/** Folders an ordinary account can enter and that survive a reboot, best first. */
const SHARED_HOMES = ["/var/lib/growth-guide", "/var/tmp/growth-guide"];

/**
 * Makes the caller's folder ready to hold a database.
 * @returns its real path
 * @throws PostgresError directory_not_writable, directory_broken, disk_full
 */
export function openDirectory(directory: string, isRoot: boolean): string {
  const path = resolve(directory);
  try {
    mkdirSync(path, { recursive: true });
    const real = realpathSync(path);
    const { mode } = statSync(real);
    // The folder is the database's own: the account root lends to PostgreSQL must be able to walk through it.
    if (isRoot && (mode & 0o001) === 0) chmodSync(real, mode | 0o011);
    return real;
  } catch (error) {
    throw explainFileFault(error, path);
  }
}

/** The place of the database in a folder, or undefined if there is none yet. @throws PostgresError directory_broken */
export function findPlace(directory: string): Place | undefined {
  const link = join(directory, "server");
  if (!lstatSync(link, { throwIfNoEntry: false })) return undefined;
  if (!existsSync(link)) throw broken(directory, "the folder its link named server points to is gone");
  const home = realpathSync(link);
  return {
    directory,
    home,
    data: join(home, "data"),
    credentials: join(home, "credentials.json"),
    log: join(directory, "postgres.log"),
  };
}

/**
 * The folder in which new files of the database are made: the caller's own, or one outside where the
 * account PostgreSQL runs as cannot reach the caller's (a checkout below a private home).
 * @throws PostgresError no_account when there is no such folder
 */
export function chooseBase(directory: string, account: Account | undefined): string {
  if (canEnter(directory, account)) return directory;
  const base = SHARED_HOMES.find((home) => isUsable(home, account));
  if (base) return base;
  throw new PostgresError(
    "no_account",
    `PostgreSQL refuses to run as root, and the account it would run as cannot enter ${directory}: choose another DATA_DIR or set DATABASE_URL.`,
  );
}

function isUsable(home: string, account: Account | undefined): boolean {
  try {
    mkdirSync(home, { recursive: true, mode: 0o755 });
    return canEnter(home, account);
  } catch {
    return false;
  }
}
