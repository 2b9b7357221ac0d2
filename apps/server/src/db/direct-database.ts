import {
  type AbortableQueryOptions,
  type Compilable,
  type CompiledQuery,
  Kysely,
  type PostgresDialect,
  type QueryResult,
} from "kysely";
import type pg from "pg";
import type { Database } from "./schema.ts";
import type { SharedReads } from "./shared-reads.ts";

const WRITES = new Set(["INSERT", "UPDATE", "DELETE", "MERGE"]);

/**
 * The handle over a pool, on which a compiled statement takes the shortest way: reads go to the connections that all
 * requests share, everything else to one of the pool without Kysely's own layers between. Writes stay on the pool
 * because their commits wait for the disk, and wait for it together only on connections of their own. Transactions
 * are Kysely's, and what is asked inside one stays there.
 */
export class DirectDatabase extends Kysely<Database> {
  readonly #pool: pg.Pool;
  readonly #reads: SharedReads | undefined;

  constructor(dialect: PostgresDialect, pool: pg.Pool, reads?: SharedReads) {
    super({ dialect });
    this.#pool = pool;
    this.#reads = reads;
  }

  override async executeQuery<Row>(
    query: CompiledQuery<Row> | Compilable<Row>,
    options?: AbortableQueryOptions,
  ): Promise<QueryResult<Row>> {
    if ("compile" in query || options !== undefined) return super.executeQuery(query, options);
    const { sql, parameters } = query;
    const shared = isSingleRead(query) ? this.#reads?.query(sql, parameters) : undefined;
    const { rows, command, rowCount } = await (shared ?? this.#onPool(sql, parameters));
    return {
      rows: rows as Row[],
      ...(WRITES.has(command) && { numAffectedRows: BigInt(rowCount ?? 0) }),
    };
  }

  override async destroy(): Promise<void> {
    await this.#reads?.close();
    await super.destroy();
  }

  async #onPool(sql: string, parameters: readonly unknown[]): Promise<pg.QueryResult> {
    const client = await this.#pool.connect();
    try {
      return await client.query(sql, parameters as unknown[]);
    } finally {
      client.release();
    }
  }
}

/** A select that locks nothing and has no part that could write. */
function isSingleRead({ query }: CompiledQuery<unknown>): boolean {
  return query.kind === "SelectQueryNode" && query.with === undefined && query.endModifiers === undefined;
}
