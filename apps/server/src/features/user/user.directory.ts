import { checkEmail } from "@growth-guide/contract";
import { LRUCache } from "lru-cache";
import type { FindProfile } from "../../auth/clerk-profile.ts";
import type { Identity } from "../../auth/identity.ts";
import type { Db } from "../../db/database.ts";
import { insertUserIfAbsent, type NewUser } from "./user.queries.ts";

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

/** Remembers whose rows exist, so that a known user's call costs no query of its own. */
export function createUserDirectory(db: Db, findProfile: FindProfile): UserDirectory {
  const known = new LRUCache<string, true>({ max: MAX_KNOWN_USERS });
  return {
    async ensure(identity) {
      if (known.has(identity.subject)) return;
      await insertUserIfAbsent(db, await newUser(identity, findProfile));
      known.set(identity.subject, true);
    },
    forget(subject) {
      known.delete(subject);
    },
  };
}

async function newUser(identity: Identity, findProfile: FindProfile): Promise<NewUser> {
  const profile = identity.email === null ? await findProfile(identity.subject) : identity;
  const check = checkEmail(profile?.email ?? "");
  return {
    id: identity.subject,
    email: check.valid ? check.email : placeholderEmail(identity.subject),
    emailVerified: check.valid,
    firstName: identity.firstName ?? profile?.firstName ?? null,
    lastName: identity.lastName ?? profile?.lastName ?? null,
  };
}
