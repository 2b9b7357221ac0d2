import { resolve } from "node:path";
import { z } from "zod";
import { postgresUrl, whole } from "./formats.ts";

export type DatabaseConfig = { kind: "embedded"; directory: string } | PostgresAddress;

/** A PostgreSQL of the operator's own, perhaps behind a pooler that lends connections by transaction. */
export type PostgresAddress = {
  kind: "postgres";
  url: string;
  isPooled?: boolean;
  /** A streaming replica of it, for reads that may be a little behind. */
  replicaUrl?: string;
};

/** The variables of the database. */
export const databaseVariables = {
  DATABASE_URL: postgresUrl.optional(),
  DATA_DIR: z.string().default(".data"),
  DATABASE_POOL_SIZE: whole(1, 1000).default(10),
  DATABASE_POOLER: z.enum(["none", "transaction"], "must be none or transaction").default("none"),
  DATABASE_REPLICA_URL: postgresUrl.optional(),
};

type DatabaseVariables = z.infer<z.ZodObject<typeof databaseVariables>>;

/** The PostgreSQL that is named, else the embedded one in a folder of the data directory. */
export function toDatabase(vars: DatabaseVariables, dataDirectory: string): DatabaseConfig {
  if (vars.DATABASE_URL === undefined)
    return { kind: "embedded", directory: resolve(dataDirectory, "postgres") };
  return {
    kind: "postgres",
    url: vars.DATABASE_URL,
    ...(vars.DATABASE_POOLER === "transaction" && { isPooled: true }),
    ...(vars.DATABASE_REPLICA_URL !== undefined && { replicaUrl: vars.DATABASE_REPLICA_URL }),
  };
}
