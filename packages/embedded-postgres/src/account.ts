import { readFileSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { PostgresError } from "./errors.ts";

/** A user and group of the operating system, by number. */
export interface Account {
  uid: number;
  gid: number;
}

/**
 * The account PostgreSQL runs as; undefined means this process's own. PostgreSQL refuses to run as root,
 * so root lends it the account that owns the data already, or `nobody` for new data.
 * @throws PostgresError no_account
 */
export function chooseAccount(dataDirectory: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(dataDirectory, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return findNobody(readPasswd());
}

/**
 * The account `nobody` in the text of `/etc/passwd`.
 * @throws PostgresError no_account
 */
export function findNobody(passwd: string): Account {
  const fields = /^nobody:[^:]*:(-?\d+):(-?\d+):/m.exec(passwd);
  if (!fields) {
    throw new PostgresError(
      "no_account",
      "PostgreSQL refuses to run as root and this system has no account nobody: run as an ordinary user or set DATABASE_URL.",
    );
  }
  // macOS writes the number as -2; the kernel knows it without a sign.
  return { uid: Number(fields[1]) >>> 0, gid: Number(fields[2]) >>> 0 };
}

/** Whether the account may walk to a path: every folder on the way, and the path itself, lets it in. */
export function canEnter(path: string, account: Account | undefined): boolean {
  if (!account) return true;
  const absolute = resolve(path);
  const parent = dirname(absolute);
  return mayPass(absolute, account) && (parent === absolute || canEnter(parent, account));
}

function mayPass(path: string, { uid, gid }: Account): boolean {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry) return true;
  if (entry.uid === uid) return (entry.mode & 0o100) !== 0;
  if (entry.gid === gid) return (entry.mode & 0o010) !== 0;
  return (entry.mode & 0o001) !== 0;
}

function readPasswd(): string {
  try {
    return readFileSync("/etc/passwd", "utf8");
  } catch {
    return "";
  }
}
