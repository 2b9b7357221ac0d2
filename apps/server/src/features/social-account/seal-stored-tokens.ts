import type { Db } from "../../db/database.ts";
import { isSealed, type Sealer, UnreadableError } from "../../encryption/sealer.ts";
import { placeOfToken, type TokenKind } from "./social-account.service.ts";
import { listTokensNotMarked, replaceTokens, type StoredTokens } from "./stored-tokens.queries.ts";

/** How many accounts got their tokens sealed anew, and how many have some that no configured key opens. */
export type SealedAnew = { accounts: number; unreadable: number };

/**
 * Seals with today's key whatever is not: tokens of an earlier key, and any that were stored in plain text before
 * there was one. What no key opens stays as it is. Safe to run at several servers at once, and again.
 */
export async function sealStoredTokens(db: Db, sealer: Sealer): Promise<SealedAnew> {
  const done = { accounts: 0, unreadable: 0 };
  let afterId = 0;
  for (;;) {
    const page = await listTokensNotMarked(db, sealer.mark, afterId);
    for (const stored of page) {
      const access = sealedAnew(sealer, stored, "access");
      const refresh = sealedAnew(sealer, stored, "refresh");
      if (access === UNREADABLE || refresh === UNREADABLE) done.unreadable += 1;
      else if (await replaceTokens(db, stored, { access, refresh })) done.accounts += 1;
    }
    const last = page.at(-1);
    if (last === undefined) return done;
    afterId = last.id;
  }
}

const UNREADABLE = Symbol("unreadable");

function sealedAnew(
  sealer: Sealer,
  stored: StoredTokens,
  kind: TokenKind,
): Uint8Array | null | typeof UNREADABLE {
  const bytes = stored[kind];
  if (bytes === null) return null;
  const place = placeOfToken(stored, kind);
  try {
    const token = isSealed(bytes) ? sealer.open(bytes, place) : Buffer.from(bytes).toString("utf8");
    return sealer.seal(token, place);
  } catch (error) {
    if (error instanceof UnreadableError) return UNREADABLE;
    throw error;
  }
}
