import { ConfigError } from "./config.ts";
import { isRefusedByPooler } from "./db/failures.ts";

const NO_ANSWER =
  "the database at DATABASE_URL does not answer. Check that it runs and that the address is right.";
const BEHIND_A_POOLER =
  "a pooler stands before the database and lets no connection set its time limits. Set DATABASE_POOLER=transaction.";
const BEGINNING = "Growth Guide could not start";

/** One clear sentence about why the server could not start, and what to do about it. */
export function explainStartFailure(error: unknown): string {
  if (!(error instanceof Error)) return `${BEGINNING}: ${String(error)}`;
  if (error instanceof ConfigError) return error.message;
  const sentence = sentenceFor(error);
  return sentence === undefined
    ? `${BEGINNING}.\n${error.stack ?? error.message}`
    : `${BEGINNING}: ${sentence}`;
}

function sentenceFor(error: SystemError): string | undefined {
  const { code = "", syscall, hostname, severity, name, message } = error;
  if (hostname !== undefined) {
    return `nobody knows the host ${hostname}. Check the address in DATABASE_URL, or the one in HOST.`;
  }
  const isUnanswered = syscall === "connect" || UNANSWERED.some((words) => message.includes(words));
  const known = sentences[code] ?? (isUnanswered ? NO_ANSWER : undefined);
  if (known !== undefined) return known;
  if (isRefusedByPooler(error)) return BEHIND_A_POOLER;
  if (severity !== undefined) return `the database says: ${message}.`;
  return name === "PostgresError" ? message : undefined;
}

/** What Node.js and PostgreSQL tell beside the message. */
type SystemError = Error & { code?: string; syscall?: string; hostname?: string; severity?: string };

/** What the driver says, without a code, when nobody speaks PostgreSQL at the other end. */
const UNANSWERED = ["Connection terminated", "timeout expired", "timeout exceeded"];

const sentences: Record<string, string> = {
  EADDRINUSE:
    "the port is taken by another program. Stop that program, or choose another port with PORT=8001 npm start.",
  EACCES:
    "this user may not use that port or directory. Choose a port above 1023 with PORT, or a writable DATA_DIR.",
  ENOSPC: "the disk is full. Free some space, or choose another place with DATA_DIR.",
  ECONNREFUSED: NO_ANSWER,
  ETIMEDOUT: NO_ANSWER,
  EADDRNOTAVAIL: "HOST names no address of this machine. 0.0.0.0 means all it has.",
  NEWER_DATABASE:
    "the database is of a newer version of Growth Guide. Start that version, or restore a backup of this one.",
  NOT_MIGRATED:
    "the database at DATABASE_URL is not at this version. Run npm run migrate first, or set MIGRATE_ON_START=true.",
  "28P01": "the database refused the password in DATABASE_URL.",
  "3D000": "the database named in DATABASE_URL does not exist.",
};
