import pg from "pg";
import { socketOf } from "./socket-of.ts";

/** A `pg.Client` that cuts its connection when an answer takes too long. */
export class ImpatientClient extends pg.Client {
  override query = ((...parameters: unknown[]) =>
    cutWhenSilent(this, super.query(...(parameters as [never])))) as pg.Client["query"];
}

/**
 * The same answer; when it takes too long, the connection is cut. A database that says nothing may be gone or frozen,
 * and what is asked next on this connection, be it the end of its transaction, would wait as long again. Cut, it fails
 * at once, and the pool makes a new one.
 */
export function cutWhenSilent(client: pg.Client, answer: unknown): unknown {
  if (!(answer instanceof Promise)) return answer;
  return answer.catch((error: unknown) => {
    if (!(error instanceof Error)) throw error;
    if (error.message === "Query read timeout") socketOf(client).destroy();
    // Who asked, instead of who read the answer.
    Error.captureStackTrace(error);
    throw error;
  });
}
