import { checkEmail, LATEST_INSTANT_MS } from "@growth-guide/contract";
import { z } from "zod";
import { clerkUserSchema, toProfile } from "../../auth/clerk-profile.ts";
import type { Db } from "../../db/database.ts";
import { isDeletedSince } from "./deleted-account.queries.ts";
import { placeholderEmail } from "./user.directory.ts";
import { deactivateUser, upsertProvidedUser } from "./user.queries.ts";

const subject = z.string().regex(/^[A-Za-z0-9_-]{1,128}$/);

const eventSchema = z.discriminatedUnion("type", [
  z.object({
    type: z.enum(["user.created", "user.updated"]),
    data: clerkUserSchema.extend({ id: subject, updated_at: z.number().min(0).max(LATEST_INSTANT_MS) }),
  }),
  z.object({ type: z.literal("user.deleted"), data: z.object({ id: subject }) }),
]);

/**
 * Follows what happened to a person at Clerk. Applying a message twice, or an older one after a newer one,
 * changes nothing; kinds of messages we do not follow are ignored.
 * @source https://clerk.com/docs/webhooks/overview
 */
export async function applyClerkEvent(db: Db, message: unknown): Promise<void> {
  const event = eventSchema.safeParse(message);
  if (!event.success) return;
  const { type, data } = event.data;
  if (type === "user.deleted") return deactivateUser(db, data.id);
  if (await isDeletedSince(db, data.id, data.updated_at / 1000)) return;
  const profile = toProfile(data);
  const email = checkEmail(profile.email ?? "");
  await upsertProvidedUser(db, {
    id: data.id,
    email: email.valid ? email.email : placeholderEmail(data.id),
    emailVerified: email.valid,
    firstName: profile.firstName,
    lastName: profile.lastName,
    providerUpdatedAt: new Date(data.updated_at),
  });
}
