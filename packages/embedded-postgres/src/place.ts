import { chmodSync, existsSync, lstatSync, mkdirSync, realpathSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve, sep } from "node:path";
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
    if (isRoot) for (const folder of ownFolders(real)) letPass(folder);
    return real;
  } catch (error) {
    throw explainFileFault(error, path);
  }
}

/**
 * The folders root may open for the account it lends to PostgreSQL: the database's own, and those around
 * it inside the system's temporary folder. Nobody else's privacy is touched; a private home stays private.
 */
function ownFolders(directory: string): string[] {
  const temporary = realpathSync(tmpdir());
  const folders = [directory];
  for (let parent = dirname(directory); parent.startsWith(`${temporary}${sep}`); parent = dirname(parent)) {
    folders.push(parent);
  }
  return folders;
}

/** Lets others walk through, without letting them see what is there. */
function letPass(folder: string): void {
  const { mode, uid } = statSync(folder);
  if (uid === 0 && (mode & 0o001) === 0) chmodSync(folder, mode | 0o001);
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
    const { uid, mode } = lstatSync(home);
    // Programs are run from here: a folder that somebody else made or may write to is not to be trusted.
    return uid === process.getuid?.() && (mode & 0o022) === 0 && canEnter(home, account);
  } catch {
    return false;
  }
}
