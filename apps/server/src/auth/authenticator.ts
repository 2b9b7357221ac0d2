import { hash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { fail } from "../errors.ts";
import type { Identity } from "./identity.ts";
import { meansApiKey } from "./api-key.ts";
import { type TokenRules, type VerifiedToken, verifyToken } from "./verify-token.ts";

/** Tells whose an API key is. */
export type IdentifyKey = (key: string) => Promise<Identity>;

/** Tells who sends an `Authorization` header. */
export type Authenticator = (authorization: string | undefined) => Promise<Identity>;

/** How long a verified token is believed without checking its signature again. */
const TRUSTED_SECONDS = 30;
const MAX_TRUSTED_TOKENS = 20_000;

type Trusted = { identity: Identity; until: number };

/**
 * The one way a caller is known, for tRPC and REST alike: `Bearer` in any case, then the token's own checks.
 * A verified token is remembered for thirty seconds at most and never past its expiry, under a hash of its whole
 * text: a check costs tens of microseconds, a look-up two. An API key is told by its beginning and never taken for a token.
 * @throws DomainError unauthenticated, token_invalid, token_expired, token_without_user
 */
export function createAuthenticator(rules: TokenRules, identifyKey: IdentifyKey): Authenticator {
  const trusted = new LRUCache<string, Trusted>({ max: MAX_TRUSTED_TOKENS });

  return async (authorization) => {
    const token = bearerToken(authorization) ?? fail("unauthenticated");
    if (meansApiKey(token)) return identifyKey(token);
    const key = hash("sha256", token, "base64");
    const now = rules.clock().getTime() / 1000;
    const known = trusted.get(key);
    if (known !== undefined && known.until > now) return known.identity;
    const verified = await verifyToken(token, rules);
    trusted.set(key, { identity: verified.identity, until: trustedUntil(verified, now) });
    return verified.identity;
  };
}

/** Matched alone: a pattern for the token too would try each of its characters for its end. */
const SCHEME = /^bearer +(?=\S)/i;

function bearerToken(authorization = ""): string | undefined {
  const scheme = SCHEME.exec(authorization)?.[0];
  return scheme && authorization.slice(scheme.length).replace(/ +$/, "");
}

function trustedUntil({ expiresAt }: VerifiedToken, now: number): number {
  return Math.min(expiresAt, now + TRUSTED_SECONDS);
}
