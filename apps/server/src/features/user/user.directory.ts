import { checkEmail } from "@growth-guide/contract";
import { LRUCache } from "lru-cache";
import type { FindProfile, Profile } from "../../auth/clerk-profile.ts";
import type { Identity } from "../../auth/identity.ts";
import type { Db } from "../../db/database.ts";
import { fail } from "../../errors.ts";
import { isDeletedSince } from "./deleted-account.queries.ts";
import { findUser, insertUserIfAbsent, type NewUser } from "./user.queries.ts";

/** Guarantees that a caller has a row in `users`. */
export type UserDirectory = {
  /**
   * Makes the row on the first call; for a minute afterwards costs nothing.
   * @throws DomainError account_deleted when the token is from before the account's deletion
   */
  ensure(identity: Identity): Promise<void>;
  /** Forgets that the row exists, because a statement just showed that it does not. */
  forget(subject: string): void;
};

const MAX_KNOWN_USERS = 100_000;

/** After this long it is looked again, so that a deletion on another server is known here too. */
const KNOWN_MS = 60_000;

/** Where placeholder addresses live: a public suffix of ours, since clients refuse reserved domains. */
const PLACEHOLDER_DOMAIN = "users.noreply.growth-guide.app";

/** The address of a person whose own we do not know; never verified. */
export function placeholderEmail(subject: string): string {
  return `${subject}@${PLACEHOLDER_DOMAIN}`;
}

/**
 * Remembers whose rows exist, so that a known user's calls cost one query a minute between them. Somebody whose token has no
 * address is looked up at the identity provider once in their life here: only when they have no row yet.
 */
export function createUserDirectory(db: Db, findProfile?: FindProfile): UserDirectory {
  // By subject: when the oldest token that was looked up was issued, in Unix seconds.
  // A bound by size takes room as it is needed; one by number takes all of it at the start.
  const known = new LRUCache<string, number>({
    maxSize: MAX_KNOWN_USERS,
    sizeCalculation: () => 1,
    ttl: KNOWN_MS,
  });

  async function make(identity: Identity): Promise<void> {
    if (identity.email !== null || findProfile === undefined) {
      return insertUserIfAbsent(db, newUser(identity, identity), identity.issuedAt);
    }
    await refuseDeleted(db, identity);
    if ((await findUser(db, identity.subject)) !== undefined) return;
    const profile = await findProfile(identity.subject);
    await insertUserIfAbsent(db, newUser(identity, profile), identity.issuedAt);
  }

  return {
    async ensure(identity) {
      const { subject, issuedAt } = identity;
      if (issuedAt >= (known.get(subject) ?? Number.POSITIVE_INFINITY)) return;
      await make(identity);
      known.set(subject, issuedAt);
    },
    forget(subject) {
      known.delete(subject);
    },
  };
}

/**
 * Refuses a token from before its account's deletion. Seconds are all a token knows of its time: one from the
 * very second of the deletion is refused too.
 * @throws DomainError account_deleted
 */
export async function refuseDeleted(db: Db, { subject, issuedAt }: Identity): Promise<void> {
  if (await isDeletedSince(db, subject, issuedAt)) fail("account_deleted");
}

function newUser(identity: Identity, profile: Profile | null): NewUser {
  const check = checkEmail(profile?.email ?? "");
  return {
    id: identity.subject,
    email: check.valid ? check.email : placeholderEmail(identity.subject),
    emailVerified: check.valid,
    firstName: identity.firstName ?? profile?.firstName ?? null,
    lastName: identity.lastName ?? profile?.lastName ?? null,
  };
}
