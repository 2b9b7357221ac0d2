import type { AuditEvent, AuditLogPage } from "@growth-guide/contract";
import type { Db } from "../../db/database.ts";
import { beforeCursor, isBefore, toPage } from "../../db/page.ts";
import { statement } from "../../db/statement.ts";

const page = statement<{ userId: string; before: number; limit: number }>()((db, parameter) =>
  db
    .selectFrom("audit_events")
    .select(["id", "action", "subject_id", "detail", "created_at"])
    .where("user_id", "=", parameter("userId"))
    .where(isBefore("user_id", parameter("userId"), parameter("before")))
    .orderBy("id", "desc")
    .limit(parameter("limit")),
);

/** At most `limit` events of the person's log, newest first, after the one `cursor` names. */
export async function listAuditEvents(
  db: Db,
  userId: string,
  { cursor, limit }: { cursor?: number | null | undefined; limit: number },
): Promise<AuditLogPage> {
  const rows = await page.all(db, { userId, before: beforeCursor(cursor), limit: limit + 1 });
  const toEvent = (row: (typeof rows)[number]): AuditEvent => ({
    id: Number(row.id),
    action: row.action as AuditEvent["action"],
    subjectId: row.subject_id,
    detail: row.detail,
    createdAt: row.created_at,
  });
  return toPage(rows, limit, toEvent, ({ id }) => id);
}

const insert = statement<{ userId: string; action: AuditEvent["action"] }>()((db, parameter) =>
  db.insertInto("audit_events").values({ user_id: parameter("userId"), action: parameter("action") }),
);

/** Writes something into the log that leaves no other trace; the database itself records what changes rows. */
export async function insertAuditEvent(db: Db, userId: string, action: AuditEvent["action"]): Promise<void> {
  await insert.count(db, { userId, action });
}
