import { PostgresError } from "./errors.ts";

/**
 * The environment PostgreSQL runs in: nothing of the caller's, least of all its `PG…` variables, and
 * messages in English, because their words are read here.
 */
export const SERVER_ENVIRONMENT = { PATH: "/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" };

/** Why one of PostgreSQL's programs could not even be started. */
export function explainSpawn(error: Error, program: string): PostgresError {
  switch ((error as NodeJS.ErrnoException).code) {
    case "ENOENT":
    case "ENOEXEC":
      return new PostgresError(
        "binary_missing",
        `PostgreSQL's program ${program} does not run on this system: set DATABASE_URL to a PostgreSQL of your own.`,
        { cause: error },
      );
    case "EPERM":
    case "EINVAL":
      return new PostgresError(
        "no_account",
        "PostgreSQL refuses to run as root and this container does not let root lend it another account: run as an ordinary user or set DATABASE_URL.",
        { cause: error },
      );
    default:
      return new PostgresError(
        "start_failed",
        `PostgreSQL's program ${program} did not start: ${error.message}.`,
        {
          cause: error,
        },
      );
  }
}
