import { type Compilable, type RawBuilder, type Simplify, sql } from "kysely";
import type { Db } from "../db/database.ts";
import { leaseUntil } from "../db/lease.ts";
import { statement } from "../db/statement.ts";
import { type BackgroundWork, LEASE_SECONDS } from "./background-writer.ts";

// Questions of whoever writes in the background: they name no owner, and no request reaches them.

/** How rows that are being written are found, taken over and held. */
type HeldRows<Row extends { id: number }> = Pick<
  BackgroundWork<Row>,
  "findUnfinished" | "claimAbandoned" | "renew"
>;

type Written = { table: "strategies"; state: "generation_state" } | { table: "post_batches"; state: "state" };

/** The rows of a table that are written behind requests, each held for a while by the server that writes it. */
export function heldRows<Row extends { id: number }>({ table, state }: Written): (db: Db) => HeldRows<Row> {
  const rows = sql.table(table);
  // Written out: the index of those being written serves no plan that leaves the state open.
  const isRunning = sql`${sql.ref(state)} = 'running'`;

  const find = statement<{ id: number }>()((db, parameter) =>
    compilable<Row>(db, sql`select * from ${rows} where id = ${parameter("id")} and ${isRunning}`),
  );
  const claim = statement<{ lease: number }>()((db, parameter) =>
    compilable<Row>(
      db,
      sql`
        update ${rows} set lease_until = ${leaseUntil(parameter("lease"))}
        where id in (
          select id from ${rows}
          where ${isRunning} and lease_until < now()
          order by lease_until
          limit 1
          for update skip locked
        )
        returning *`,
    ),
  );
  const hold = statement<{ id: number; lease: number }>()((db, parameter) =>
    compilable(
      db,
      sql`
        update ${rows} set lease_until = ${leaseUntil(parameter("lease"))}
        where id = ${parameter("id")} and ${isRunning}`,
    ),
  );

  return (db) => ({
    findUnfinished: (id) => find.first(db, { id }),
    claimAbandoned: () => claim.first(db, { lease: LEASE_SECONDS }),
    renew: (id) => hold.count(db, { id, lease: LEASE_SECONDS }),
  });
}

function compilable<Row = unknown>(db: Db, text: RawBuilder<unknown>): Compilable<Row> {
  return { compile: () => text.$castTo<Simplify<Row>>().compile(db) };
}
