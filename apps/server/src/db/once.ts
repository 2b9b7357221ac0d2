import { createHash } from "node:crypto";
import { sql } from "kysely";
import { fail } from "../errors.ts";
import type { Db } from "./database.ts";
import { statement } from "./statement.ts";

/** Days a key is known at least. */
const KEPT_DAYS = 7;

/** Forgotten keys removed with each new one: more than one, so that the table shrinks to what is kept. */
const SWEPT_PER_CLAIM = 20;

/** A wish of one person: what they ask for, in which words, and the key by which they may ask again. */
export type Wish = {
  ownerId: string;
  /** Without one, asking twice makes two. */
  key: string | undefined;
  operation: string;
  /** The checked input, as JSON would carry it. */
  body: unknown;
};

/**
 * Makes what is wished for and remembers the answer under the wish's key: the same wish again, at the same time or
 * days later, gets that answer and makes nothing. What `make` does goes through the handle it is given, so that it
 * and the key are kept or lost together; when it fails, the key is free again.
 * @throws DomainError idempotency_conflict when the key was used for something else; whatever `make` throws
 * @source draft-ietf-httpapi-idempotency-key-header; Stripe's idempotent requests, for the answer that is kept
 */
export async function once<Answer>(
  db: Db,
  { ownerId, key, operation, body }: Wish,
  make: (db: Db) => Promise<Answer>,
): Promise<Answer> {
  if (key === undefined) return make(db);
  const sha256 = hashOf(body);
  return db.transaction().execute(async (transaction) => {
    // An equal claim of another request waits here until that one is done.
    if ((await claim.count(transaction, { ownerId, key, operation, sha256 })) > 0) {
      const answer = await make(transaction);
      await keepAnswer.count(transaction, { ownerId, key, answer: JSON.stringify(answer) });
      return answer;
    }
    // Gone only when it was forgotten between the two statements: the next try makes it anew.
    const known = (await find.first(transaction, { ownerId, key })) ?? fail("service_unavailable");
    const same = known.operation === operation && sha256.equals(known.body_sha256);
    return same ? (known.answer as Answer) : fail("idempotency_conflict");
  });
}

const claim = statement<{ ownerId: string; key: string; operation: string; sha256: Uint8Array }>()(
  (db, parameter) =>
    db
      .with("forgotten", (cte) =>
        cte.deleteFrom("idempotency_keys").where((where) =>
          where(
            where.refTuple("user_id", "key"),
            "in",
            where
              .selectFrom("idempotency_keys as old")
              .select(["old.user_id", "old.key"])
              .where("created_at", "<", sql<string>`now() - ${sql.lit(KEPT_DAYS)} * interval '1 day'`)
              // The one being claimed stands until a later sweep: a row cannot go and come in one statement.
              .where((old) =>
                old.or([
                  old("old.user_id", "<>", parameter("ownerId")),
                  old("old.key", "<>", parameter("key")),
                ]),
              )
              .orderBy("created_at")
              .limit(SWEPT_PER_CLAIM)
              .forUpdate()
              .skipLocked()
              .$asTuple("user_id", "key"),
          ),
        ),
      )
      .insertInto("idempotency_keys")
      .values({
        user_id: parameter("ownerId"),
        key: parameter("key"),
        operation: parameter("operation"),
        body_sha256: parameter("sha256"),
        answer: "null",
      })
      .onConflict((conflict) => conflict.columns(["user_id", "key"]).doNothing()),
);

const keepAnswer = statement<{ ownerId: string; key: string; answer: string }>()((db, parameter) =>
  db
    .updateTable("idempotency_keys")
    .set({ answer: parameter("answer") })
    .where("user_id", "=", parameter("ownerId"))
    .where("key", "=", parameter("key")),
);

const find = statement<{ ownerId: string; key: string }>()((db, parameter) =>
  db
    .selectFrom("idempotency_keys")
    .select(["operation", "body_sha256", "answer"])
    .where("user_id", "=", parameter("ownerId"))
    .where("key", "=", parameter("key")),
);

/** SHA-256 of a body's JSON, whatever the order of its members. */
function hashOf(body: unknown): Buffer {
  const json = JSON.stringify(body, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
  return createHash("sha256").update(json).digest();
}
