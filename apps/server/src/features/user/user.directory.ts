import { checkEmail } from "@growth-guide/contract";
import { LRUCache } from "lru-cache";
import type { FindProfile, Profile } from "../../auth/clerk-profile.ts";
import type { Identity } from "../../auth/identity.ts";
import type { Db } from "../../db/database.ts";
import { findUser, insertUserIfAbsent, type NewUser } from "./user.queries.ts";

/** Guarantees that a caller has a row in `users`. */
export type UserDirectory = {
  /** Makes the row on the first call; afterwards costs nothing. */
  ensure(identity: Identity): Promise<void>;
  /** Forgets that the row exists, because a statement just showed that it does not. */
  forget(subject: string): void;
};

const MAX_KNOWN_USERS = 100_000;

/** Where placeholder addresses live: a public suffix of ours, since clients refuse reserved domains. */
const PLACEHOLDER_DOMAIN = "users.noreply.growth-guide.app";

/** The address of a person whose own we do not know; never verified. */
export function placeholderEmail(subject: string): string {
  return `${subject}@${PLACEHOLDER_DOMAIN}`;
}

/**
 * Remembers whose rows exist, so that a known user's call costs no query of its own. Somebody whose token has no
 * address is looked up at the identity provider once in their life here: only when they have no row yet.
 */
export function createUserDirectory(db: Db, findProfile?: FindProfile): UserDirectory {
  const known = new LRUCache<string, true>({ max: MAX_KNOWN_USERS });

  async function make(identity: Identity): Promise<void> {
    if (identity.email !== null || findProfile === undefined) {
      return insertUserIfAbsent(db, newUser(identity, identity));
    }
    if ((await findUser(db, identity.subject)) !== undefined) return;
    await insertUserIfAbsent(db, newUser(identity, await findProfile(identity.subject)));
  }

  return {
    async ensure(identity) {
      if (known.has(identity.subject)) return;
      await make(identity);
      known.set(identity.subject, true);
    },
    forget(subject) {
      known.delete(subject);
    },
  };
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
