import { ConfigError } from "./config.ts";

/** One clear sentence about why the server could not start, and what to do about it. */
export function explainStartFailure(error: unknown): string {
  if (!(error instanceof Error)) return `Growth Guide could not start: ${String(error)}`;
  if (error instanceof ConfigError) return error.message;
  const code = "code" in error ? String(error.code) : "";
  const sentence = sentences[code];
  if (sentence !== undefined) return `Growth Guide could not start: ${sentence}`;
  return error.name === "PostgresError"
    ? `Growth Guide could not start: ${error.message}`
    : `Growth Guide could not start.\n${error.stack ?? error.message}`;
}

const sentences: Record<string, string> = {
  EADDRINUSE:
    "the port is taken by another program. Stop that program, or choose another port with PORT=8001 npm start.",
  EACCES:
    "this user may not use that port or directory. Choose a port above 1023 with PORT, or a writable DATA_DIR.",
  ENOSPC: "the disk is full. Free some space, or choose another place with DATA_DIR.",
  ECONNREFUSED:
    "the database at DATABASE_URL does not answer. Check that it runs and that the address is right.",
  NOT_MIGRATED:
    "the database at DATABASE_URL is not at this version. Run npm run migrate first, or set MIGRATE_ON_START=true.",
  "28P01": "the database refused the password in DATABASE_URL.",
  "3D000": "the database named in DATABASE_URL does not exist.",
};
