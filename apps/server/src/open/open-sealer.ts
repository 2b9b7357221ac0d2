import type { Db } from "../db/database.ts";
import { createSealer, type EncryptionKeys, type Sealer } from "../encryption/sealer.ts";
import { sealStoredTokens } from "../features/social-account/seal-stored-tokens.ts";
import { sealWebhookSecrets } from "../features/webhook/seal-secrets.ts";
import type { Logger } from "../logger.ts";

/** The sealer, and when what lay in the database was looked at. */
type OpenedSealer = { sealer: Sealer | null; done: Promise<void> };

/** The sealer over these keys. What is stored and not sealed with today's key is, while requests are already taken. */
export function openSealer(keys: EncryptionKeys | null, db: Db, log: Logger): OpenedSealer {
  if (keys === null) return { sealer: null, done: Promise.resolve() };
  const sealer = createSealer(keys);
  return { sealer, done: sealWhatIsStored(db, sealer, log) };
}

/** A database that is away now is looked at when the server starts the next time. */
async function sealWhatIsStored(db: Db, sealer: Sealer, log: Logger): Promise<void> {
  try {
    await sealWebhookSecrets(db, sealer);
    const { accounts, unreadable } = await sealStoredTokens(db, sealer);
    if (accounts > 0) log.info({ accounts }, "Tokens were sealed with today's key");
    if (unreadable > 0) log.warn({ accounts: unreadable }, "Tokens cannot be read with any configured key");
  } catch (error) {
    log.warn({ reason: String(error) }, "Stored tokens and secrets were not looked at");
  }
}
