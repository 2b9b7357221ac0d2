import type { Db } from "../../db/database.ts";
import { type Sealer, UnreadableError } from "../../encryption/sealer.ts";
import { listSecretsNotMarked, replaceSecret } from "./webhook.queries.ts";
import { sealSecret } from "./webhook.service.ts";

/**
 * Seals with today's key the secrets of webhooks that are not: those of an earlier key, and any from before there was
 * one. What no key opens stays as it is.
 */
export async function sealWebhookSecrets(db: Db, sealer: Sealer): Promise<void> {
  let afterId = 0;
  for (;;) {
    const page = await listSecretsNotMarked(db, sealer.mark, afterId);
    for (const { id, user_id: ownerId, signing_key: secret } of page) {
      try {
        await replaceSecret(db, id, secret, sealSecret(sealer, ownerId, secret));
      } catch (error) {
        if (!(error instanceof UnreadableError)) throw error;
      }
    }
    const last = page.at(-1);
    if (last === undefined) return;
    afterId = last.id;
  }
}
