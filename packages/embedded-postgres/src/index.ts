export { PostgresError, type PostgresErrorCode } from "./errors.ts";
export { startPostgres, type RunningPostgres, type StartOptions } from "./start-postgres.ts";
