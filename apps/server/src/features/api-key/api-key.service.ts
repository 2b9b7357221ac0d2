import { type ApiKeyDraft, apiKeyLimits, type NewApiKey } from "@growth-guide/contract";
import { hashOfApiKey, hintOfApiKey, makeApiKey } from "../../auth/api-key.ts";
import { fail } from "../../errors.ts";
import type { Resources } from "../../resources.ts";
import { deleteApiKey, insertApiKey } from "./api-key.queries.ts";

const DAY_MS = 24 * 3600 * 1000;

/**
 * Makes a key. Its secret leaves here once: only a hash is kept.
 * @throws DomainError api_keys_full
 */
export async function createApiKey(
  { db, clock }: Pick<Resources, "db" | "clock">,
  ownerId: string,
  { name, scopes, expiresInDays = null }: ApiKeyDraft,
): Promise<NewApiKey> {
  const secret = makeApiKey();
  const createdAt = clock();
  const expiresAt = expiresInDays === null ? null : new Date(createdAt.getTime() + expiresInDays * DAY_MS);
  const times = { createdAt, expiresAt };
  const kept = {
    name: name.trim(),
    hint: hintOfApiKey(secret),
    hash: hashOfApiKey(secret),
    scopes,
    ...times,
  };
  const key = await insertApiKey(db, ownerId, kept, apiKeyLimits.keys);
  return { key: key ?? fail("api_keys_full"), secret };
}

/**
 * Ends a key for good: at once on this server, within ten seconds on every other one.
 * @throws DomainError api_key_not_found
 */
export async function revokeApiKey(
  { db, apiKeys }: Pick<Resources, "db" | "apiKeys">,
  ownerId: string,
  id: number,
): Promise<void> {
  apiKeys.forget((await deleteApiKey(db, ownerId, id)) ?? fail("api_key_not_found"));
}
