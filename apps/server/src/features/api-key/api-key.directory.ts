import { LRUCache } from "lru-cache";
import { hashOfApiKey, isApiKey } from "../../auth/api-key.ts";
import type { Identity } from "../../auth/identity.ts";
import type { Db } from "../../db/database.ts";
import { isDatabaseUnavailable } from "../../db/failures.ts";
import { fail } from "../../errors.ts";
import { type KeyOwner, findApiKeyInUse } from "./api-key.queries.ts";

/** Tells whose an API key is. */
export type ApiKeyDirectory = {
  /** @throws DomainError token_invalid, token_expired, service_unavailable */
  identify(key: string): Promise<Identity>;
  /** Forgets a key that was just revoked, by its hash. */
  forget(hash: Uint8Array): void;
};

/** For so long a key is believed without asking again: how long one revoked at another server may still work here. */
const TRUSTED_MS = 10_000;
const MAX_TRUSTED_KEYS = 10_000;

type Trusted = { identity: Identity; until: number };

/**
 * Finds keys by their hash and remembers them for ten seconds, so that a busy key costs one query in that time; the
 * same query notes its last use. What does not have a key's form never reaches the database.
 */
export function createApiKeyDirectory(db: Db, clock: () => Date): ApiKeyDirectory {
  const trusted = new LRUCache<string, Trusted>({ max: MAX_TRUSTED_KEYS });

  return {
    async identify(key) {
      if (!isApiKey(key)) fail("token_invalid");
      const hash = hashOfApiKey(key);
      const now = clock().getTime();
      const known = trusted.get(hash.toString("base64"));
      if (known !== undefined && known.until > now) return known.identity;
      const owner = (await found(db, hash, clock())) ?? fail("token_invalid");
      const expiry = owner.expiresAt === null ? Number.POSITIVE_INFINITY : Date.parse(owner.expiresAt);
      if (expiry <= now) fail("token_expired");
      const identity = toIdentity(owner);
      trusted.set(hash.toString("base64"), { identity, until: Math.min(expiry, now + TRUSTED_MS) });
      return identity;
    },
    forget(hash) {
      trusted.delete(Buffer.from(hash).toString("base64"));
    },
  };
}

async function found(db: Db, hash: Uint8Array, now: Date): Promise<KeyOwner | undefined> {
  try {
    return await findApiKeyInUse(db, hash, now);
  } catch (cause) {
    if (isDatabaseUnavailable(cause)) fail("service_unavailable", { cause });
    throw cause;
  }
}

function toIdentity({ ownerId, scopes, createdAt }: KeyOwner): Identity {
  const issuedAt = Math.floor(Date.parse(createdAt) / 1000);
  return { subject: ownerId, email: null, firstName: null, lastName: null, issuedAt, scopes };
}
