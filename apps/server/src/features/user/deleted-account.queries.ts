import { hash } from "node:crypto";
import { sql } from "kysely";
import type { Db } from "../../db/database.ts";
import { statement } from "../../db/statement.ts";

/** Days a deletion is remembered: longer than any token lives and than any message about the person is on its way. */
const REMEMBERED_DAYS = 30;

const known = statement<{ subjectHash: Uint8Array; seconds: number }>()((db, parameter) =>
  db
    .selectFrom("deleted_accounts")
    .select("deleted_at")
    .where("subject_sha256", "=", parameter("subjectHash"))
    .where("deleted_at", ">=", sql<string>`to_timestamp(${parameter("seconds")}::double precision)`),
);

/** Whether the person's account was deleted after an instant, in Unix seconds: what is known from then is void. */
export async function isDeletedSince(db: Db, subject: string, seconds: number): Promise<boolean> {
  return (await known.first(db, { subjectHash: hashOf(subject), seconds })) !== undefined;
}

const remember = statement<{ subjectHash: Uint8Array; at: Date }>()((db, parameter) =>
  db
    .insertInto("deleted_accounts")
    .values({ subject_sha256: parameter("subjectHash"), deleted_at: parameter("at") })
    .onConflict((conflict) =>
      conflict
        .column("subject_sha256")
        .doUpdateSet((values) => ({ deleted_at: values.ref("excluded.deleted_at") })),
    ),
);

const remove = statement<{ id: string }>()((db, parameter) =>
  db.deleteFrom("users").where("clerk_id", "=", parameter("id")),
);

const forget = statement<{ at: Date }>()((db, parameter) =>
  db
    .deleteFrom("deleted_accounts")
    .where(
      "deleted_at",
      "<",
      sql<string>`${parameter("at")}::timestamptz - ${sql.lit(REMEMBERED_DAYS)} * interval '1 day'`,
    ),
);

/**
 * Deletes a person and, by cascade, everything of them, and remembers for a month that it was done. False when
 * there is no such person.
 */
export async function deleteAccount(db: Db, id: string, at: Date): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const removed = await remove.count(trx, { id });
    await remember.count(trx, { subjectHash: hashOf(id), at });
    await forget.count(trx, { at });
    return removed > 0;
  });
}

/** What is kept of a person who deleted their account. */
export function hashOf(subject: string): Buffer {
  return hash("sha256", subject, "buffer");
}
