import { PostgresError } from "./errors.ts";

/** Says what a failed file operation means for the database's folder; other errors come back as they are. */
export function explainFileFault(error: unknown, path: string): unknown {
  switch ((error as NodeJS.ErrnoException | undefined)?.code) {
    case "ENOSPC":
    case "EDQUOT":
      return diskFull(path, error);
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return new PostgresError(
        "directory_not_writable",
        `The database folder ${path} cannot be written by this account: check who owns it.`,
        { cause: error },
      );
    case "ENOTDIR":
    case "EEXIST":
      return new PostgresError(
        "directory_broken",
        `The database folder ${path} is a file: move it away or name another folder.`,
        { cause: error },
      );
    default:
      return error;
  }
}

export function diskFull(path: string, cause?: unknown): PostgresError {
  return new PostgresError(
    "disk_full",
    `The disk that holds the database folder ${path} is full: free some space and start again.`,
    { cause },
  );
}

export function broken(path: string, reason: string, cause?: unknown): PostgresError {
  return new PostgresError(
    "directory_broken",
    `The database in ${path} is broken (${reason}): restore it from a backup, or move the folder away to begin with an empty database.`,
    { cause },
  );
}
