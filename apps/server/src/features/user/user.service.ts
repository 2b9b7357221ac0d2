import type { UserRemoval } from "@growth-guide/contract";
import { fail } from "../../errors.ts";
import type { Identity } from "../../auth/identity.ts";
import type { Resources } from "../../resources.ts";
import { deleteAccount } from "./deleted-account.queries.ts";
import { findUser } from "./user.queries.ts";

type Removing = Pick<Resources, "db" | "users" | "sessions" | "removeAtProvider" | "clock" | "log">;

/**
 * Deletes the caller's account: every row of theirs in one transaction, then what is known of them elsewhere. Tokens
 * issued until now speak for nobody from then on; one issued later begins a new account.
 * @throws DomainError confirmation_mismatch, user_not_found
 */
export async function removeUser(
  removing: Removing,
  { subject, issuedAt }: Identity,
  { confirm }: UserRemoval,
): Promise<void> {
  const { db, users, clock } = removing;
  const user = (await findUser(db, subject)) ?? fail("user_not_found");
  if (!isSameAddress(confirm, user.email)) fail("confirmation_mismatch");
  // The issuer's clock may be ahead of ours: the token that asks for the deletion must not outlive it.
  const at = new Date(Math.max(clock().getTime(), issuedAt * 1000));
  const removed = await deleteAccount(db, subject, at);
  users.forget(subject);
  if (!removed) fail("user_not_found");
  await forgetElsewhere(removing, subject);
}

function isSameAddress(typed: string, address: string): boolean {
  return typed.trim().toLowerCase() === address.toLowerCase();
}

/** The account is gone by now; what fails here ends by itself (sessions), or is for the operator to see to. */
async function forgetElsewhere(
  { sessions, removeAtProvider, log }: Removing,
  subject: string,
): Promise<void> {
  await sessions
    .removeAllOf(subject)
    .catch((err: unknown) =>
      log.warn({ err }, "Reading sessions of a deleted account stay until they expire"),
    );
  await removeAtProvider?.(subject).catch((err: unknown) =>
    log.error({ err, subject }, "An account was deleted here and not at the identity provider"),
  );
}
