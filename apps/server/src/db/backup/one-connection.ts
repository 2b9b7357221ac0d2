import pg from "pg";
import { type Db, databaseOver } from "../database.ts";

/**
 * One connection without time limits, as a handle and as the driver's client: COPY speaks to the client itself, in
 * the very transaction that was begun with the handle.
 */
export async function withOneConnection<Result>(
  url: string,
  use: (db: Db, client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  // The failing call tells what happened; without a listener the process would end first.
  client.on("error", () => {});
  await client.connect();
  const lent = Object.assign(client, { release: () => {} });
  const pool = { connect: async () => lent, end: () => client.end() } as unknown as pg.Pool;
  const db = databaseOver(pool);
  try {
    return await use(db, client);
  } finally {
    await client.end();
  }
}
