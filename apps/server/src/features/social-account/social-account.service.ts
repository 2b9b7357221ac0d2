import type { SocialAccount } from "@growth-guide/contract";
import type { Place, Sealer } from "../../encryption/sealer.ts";
import { fail } from "../../errors.ts";
import type { Resources } from "../../resources.ts";
import { type AccountIdentity, upsertSocialAccount } from "./social-account.queries.ts";

/** An account at a network and the tokens its owner was given for it there. */
export type ConnectedAccount = AccountIdentity & {
  platformUsername: string | null;
  accessToken: string;
  refreshToken: string | null;
  /** When the access token ends, as ISO 8601; null when the network does not say. */
  tokenExpiresAt: string | null;
};

/**
 * Keeps an account of one of the owner's businesses with its tokens, sealed; one that is known already gets the new
 * tokens. There is no way to keep a token in plain text.
 * @throws DomainError encryption_not_configured, business_not_found
 */
export async function connectAccount(
  { db, sealer }: Pick<Resources, "db" | "sealer">,
  ownerId: string,
  account: ConnectedAccount,
): Promise<SocialAccount> {
  if (sealer === null) fail("encryption_not_configured");
  const { accessToken, refreshToken, ...told } = account;
  const sealed = {
    accessToken: sealToken(sealer, account, "access", accessToken),
    refreshToken: refreshToken === null ? null : sealToken(sealer, account, "refresh", refreshToken),
  };
  return (await upsertSocialAccount(db, ownerId, { ...told, ...sealed })) ?? fail("business_not_found");
}

function sealToken(sealer: Sealer, account: AccountIdentity, kind: TokenKind, token: string): Buffer {
  return sealer.seal(token, placeOfToken(account, kind));
}

export type TokenKind = "access" | "refresh";

/** Where a token is kept: not by the row's id, which is given after it was sealed, but by what makes the row unique. */
export function placeOfToken(
  { businessId, platform, platformUserId }: AccountIdentity,
  kind: TokenKind,
): Place {
  return ["social_accounts", businessId, platform, platformUserId, kind];
}
