import { z } from "zod";
import { instantSchema } from "./primitives.ts";

/** What is written into a person's log. */
export const AUDIT_ACTIONS = [
  "account_created",
  "account_exported",
  "api_key_created",
  "api_key_revoked",
  "webhook_created",
  "webhook_removed",
  "business_removed",
  "strategy_removed",
  "strategy_stepped",
  "post_removed",
  "chapter_removed",
] as const;

/** Something that was done in a person's account. `detail` names it in words: a title, a network, a step. */
export const auditEventSchema = z.object({
  id: z.int().positive(),
  action: z.enum(AUDIT_ACTIONS),
  /** The id of what it was done to; null for the account itself. */
  subjectId: z.int().nullable(),
  detail: z.string().nullable(),
  createdAt: instantSchema,
});
export type AuditEvent = z.infer<typeof auditEventSchema>;

/** Some of the log, newest first; `nextCursor` is null on the last page. */
export const auditLogPageSchema = z.object({
  items: z.array(auditEventSchema),
  nextCursor: z.int().positive().nullable(),
});
export type AuditLogPage = z.infer<typeof auditLogPageSchema>;
