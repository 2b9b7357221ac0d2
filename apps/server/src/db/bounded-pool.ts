import pg from "pg";

/** Too many calls wait for a connection already: one more would only wait in vain. */
export class PoolFullError extends Error {
  override readonly name = "PoolFullError";
}

/** A pool at which no more than so many calls wait for a connection; the next one fails at once. */
export class BoundedPool extends pg.Pool {
  readonly #maxWaiting: number;
  readonly #onRefusal: () => void;

  constructor(config: pg.PoolConfig, { maxWaiting, onRefusal }: { maxWaiting: number; onRefusal(): void }) {
    super(config);
    this.#maxWaiting = maxWaiting;
    this.#onRefusal = onRefusal;
  }

  // Kysely's driver asks for a promise; the pool's own query() gives a callback and passes through.
  override connect = ((callback?: never) => {
    if (callback !== undefined) return super.connect(callback);
    if (this.waitingCount < this.#maxWaiting) return super.connect();
    this.#onRefusal();
    return Promise.reject(new PoolFullError("Too many calls wait for a database connection"));
  }) as pg.Pool["connect"];
}
