import { PostgresError } from "./errors.ts";
import { broken, diskFull } from "./file-faults.ts";

/** What a launch that ended came to: worth another try, or an error to tell. */
export type LaunchFault = { retry: true; reason: string } | { retry: false; error: PostgresError };

/** Another server is there, or the remains of one that was killed: both pass. */
const PASSING = /lock file "postmaster\.pid"|is another postmaster|pre-existing shared memory block/i;

const PORT_TAKEN = /address already in use|could not bind/i;

const OTHER_VERSION = /database files are incompatible|was initialized by PostgreSQL version/i;

const NAMELESS = /could not look up effective user ID/i;

const NOT_OURS = /permission denied|has wrong ownership|has invalid permissions/i;

const DAMAGED =
  /not a valid data directory|could not (?:open|read|locate|access|find)|invalid (?:checkpoint|primary checkpoint|data in|magic)|incorrect checksum|checksum|corrupt|configuration file .* contains errors|syntax error in file|bogus data in lock file|does not exist/i;

/**
 * What PostgreSQL's own messages about a failed start mean.
 * @param log what it printed during this start
 * @param directory the database folder, for the sentence
 */
export function explainLaunch(log: string, directory: string): LaunchFault {
  const reason = lastComplaint(log);
  if (/no space left on device|disk quota exceeded/i.test(log)) {
    return { retry: false, error: diskFull(directory) };
  }
  if (PASSING.test(log) || PORT_TAKEN.test(log)) return { retry: true, reason };
  if (OTHER_VERSION.test(log)) return { retry: false, error: otherVersion(directory, reason) };
  if (NAMELESS.test(log)) return { retry: false, error: nameless() };
  if (NOT_OURS.test(log)) return { retry: false, error: notOurs(directory, reason) };
  if (DAMAGED.test(reason)) return { retry: false, error: broken(directory, reason) };
  return {
    retry: false,
    error: new PostgresError("start_failed", `PostgreSQL could not start in ${directory}: ${reason}.`),
  };
}

/** What a failed first query of a new database means. */
export function explainQuery(error: unknown, directory: string): PostgresError {
  const { code, message } = error as { code?: string; message: string };
  // 53100 is PostgreSQL's own name for a full disk.
  if (code === "53100") return diskFull(directory, error);
  return new PostgresError(
    "start_failed",
    `PostgreSQL could not make its database in ${directory}: ${message}.`,
    {
      cause: error,
    },
  );
}

export function otherVersion(directory: string, reason: string): PostgresError {
  return new PostgresError(
    "directory_version",
    `The database in ${directory} belongs to another version of PostgreSQL (${reason}): use that version to export it, or move the folder away to begin with an empty database.`,
  );
}

function nameless(): PostgresError {
  return new PostgresError(
    "no_account",
    "PostgreSQL cannot run as an account that has no name on this system: run as a named user or set DATABASE_URL.",
  );
}

function notOurs(directory: string, reason: string): PostgresError {
  return new PostgresError(
    "directory_not_writable",
    `The database folder ${directory} cannot be used by this account (${reason}): check who owns it.`,
  );
}

/** The last thing PostgreSQL gave up for, without its time stamp. */
function lastComplaint(log: string): string {
  const complaints = log
    .split("\n")
    .map((line) => /(?:FATAL|PANIC|error): +(.*)/i.exec(line)?.[1])
    .filter((text) => text !== undefined);
  return (complaints.at(-1) ?? log.trim().split("\n").at(-1) ?? "no reason given").replace(/\.$/, "");
}
