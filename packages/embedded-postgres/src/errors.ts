/** What kept the embedded server from running. */
export type PostgresErrorCode =
  /** No binaries for this platform are installed. */
  | "binary_missing"
  /** The data directory is there, and cannot be used as it is. */
  | "directory_broken"
  /** The data belongs to another major version of PostgreSQL. */
  | "directory_version"
  | "directory_not_writable"
  | "disk_full"
  /** Running as root or as a nameless user, and no ordinary account to run PostgreSQL as. */
  | "no_account"
  | "start_failed";

/** A failure of the embedded server, told in one sentence a newcomer can act on. */
export class PostgresError extends Error {
  readonly code: PostgresErrorCode;

  constructor(code: PostgresErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "PostgresError";
    this.code = code;
  }
}
