import type { Db } from "../../db/database.ts";
import { statement } from "../../db/statement.ts";

const lockPerson = statement<{ userId: string }>()((db, parameter) =>
  db.selectFrom("users").select("clerk_id").where("clerk_id", "=", parameter("userId")).forUpdate(),
);

const countOf = (table: "api_keys" | "webhooks") =>
  statement<{ userId: string }>()((db, parameter) =>
    db
      .selectFrom(table)
      .select((expression) => expression.fn.countAll<string>().as("kept"))
      .where("user_id", "=", parameter("userId")),
  );

const count = { api_keys: countOf("api_keys"), webhooks: countOf("webhooks") };

/**
 * Keeps one more of what a person may have few of; undefined when they have `most` already. Requests at the same time
 * wait for each other, so that none of them is one too many.
 */
export async function keepOneMore<Kept>(
  db: Db,
  { table, userId, most }: { table: keyof typeof count; userId: string; most: number },
  insert: (transaction: Db) => Promise<Kept | undefined>,
): Promise<Kept | undefined> {
  return db.transaction().execute(async (transaction) => {
    await lockPerson.first(transaction, { userId });
    const { kept = 0 } = (await count[table].first(transaction, { userId })) ?? {};
    return Number(kept) < most ? insert(transaction) : undefined;
  });
}
