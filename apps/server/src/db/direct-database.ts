import {
  type AbortableQueryOptions,
  type Compilable,
  type CompiledQuery,
  Kysely,
  type PostgresDialect,
  type QueryResult,
} from "kysely";
import type pg from "pg";
import type { JoinedWrites } from "./joined-writes.ts";
import type { Database } from "./schema.ts";
import type { SharedReads } from "./shared-reads.ts";

const WRITES = new Set(["INSERT", "UPDATE", "DELETE", "MERGE"]);

/** Ways on which statements of many requests go together. */
export type SharedWays = { reads: SharedReads; writes: JoinedWrites };

/**
 * The handle over a pool, on which a compiled statement takes the shortest way: reads go to the connections that all
 * requests share, everything else to those of the pool without Kysely's own layers between, on which writes are spread
 * because their commits wait for the disk, and wait for it together only on several connections. A read that those who
 * share have no room for is likely to be slow, and has one to itself. Transactions are Kysely's, and what is asked
 * inside one stays there.
 */
export class DirectDatabase extends Kysely<Database> {
  readonly #pool: pg.Pool;
  readonly #shared: SharedWays | undefined;

  constructor(dialect: PostgresDialect, pool: pg.Pool, shared?: SharedWays) {
    super({ dialect });
    this.#pool = pool;
    this.#shared = shared;
  }

  override async executeQuery<Row>(
    query: CompiledQuery<Row> | Compilable<Row>,
    options?: AbortableQueryOptions,
  ): Promise<QueryResult<Row>> {
    if ("compile" in query || options !== undefined) return super.executeQuery(query, options);
    const { sql, parameters } = query;
    const way = isSingleRead(query) ? this.#shared?.reads : this.#shared?.writes;
    const { rows, command, rowCount } = await (way?.query(sql, parameters) ?? this.#alone(sql, parameters));
    return {
      rows: rows as Row[],
      ...(WRITES.has(command) && { numAffectedRows: BigInt(rowCount ?? 0) }),
    };
  }

  override async destroy(): Promise<void> {
    await this.#shared?.reads.close();
    await super.destroy();
  }

  async #alone(sql: string, parameters: readonly unknown[]): Promise<pg.QueryResult> {
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
