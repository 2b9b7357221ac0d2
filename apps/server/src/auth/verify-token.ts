import { errors, type JWTPayload, jwtVerify } from "jose";
import { DomainError, fail } from "../errors.ts";
import type { Identity } from "./identity.ts";
import type { TokenKeys } from "./token-keys.ts";

export type TokenRules = {
  keys: TokenKeys;
  /** When set, `iss` must equal it. */
  issuer?: string;
  /** The origins `azp` may name. */
  authorizedParties: string[];
  /** The present, as a function so that tests can choose it. */
  clock: () => Date;
};

/** A verified token: who it is, and until when it may be trusted (Unix seconds). */
export type VerifiedToken = { identity: Identity; expiresAt: number };

const MAX_TOKEN_BYTES = 8192;
const SKEW_SECONDS = 5;
const MAX_LIFETIME_SECONDS = 24 * 3600;
const SUBJECT = /^[A-Za-z0-9_-]{1,128}$/;

/**
 * Checks a Clerk session token: RS256 signature, exp, nbf, iat, lifetime, iss, azp, sid, pending sessions, sub.
 * Local tokens go through exactly the same checks.
 * @throws DomainError token_invalid, token_expired, token_without_user
 * @source https://clerk.com/docs/backend-requests/manual-jwt
 */
export async function verifyToken(token: string, rules: TokenRules): Promise<VerifiedToken> {
  if (token.length > MAX_TOKEN_BYTES) fail("token_invalid");
  const claims = await verifiedClaims(token, rules);
  if (!isSessionOf(claims, rules)) fail("token_invalid");
  const subject =
    typeof claims.sub === "string" && SUBJECT.test(claims.sub) ? claims.sub : fail("token_without_user");
  return { identity: toIdentity(subject, claims), expiresAt: claims.exp ?? 0 };
}

async function verifiedClaims(token: string, { keys, issuer, clock }: TokenRules): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ["RS256"],
      clockTolerance: SKEW_SECONDS,
      currentDate: clock(),
      requiredClaims: ["exp", "iat"],
      ...(issuer !== undefined && { issuer }),
    });
    return payload;
  } catch (cause) {
    throw new DomainError(failureOf(cause), { cause });
  }
}

/** Keys that cannot be fetched are our trouble, not the caller's: they may try again. */
function failureOf(cause: unknown) {
  if (cause instanceof errors.JWTExpired) return "token_expired";
  if (
    cause instanceof errors.JWKSTimeout ||
    (cause instanceof TypeError && cause.message === "fetch failed")
  ) {
    return "service_unavailable";
  }
  return "token_invalid";
}

function isSessionOf(claims: JWTPayload, { authorizedParties, clock }: TokenRules): boolean {
  const { iat = Number.NaN, exp = Number.NaN, azp, sid, sts } = claims;
  const now = clock().getTime() / 1000;
  return (
    iat <= now + SKEW_SECONDS &&
    exp - iat <= MAX_LIFETIME_SECONDS + SKEW_SECONDS &&
    typeof azp === "string" &&
    authorizedParties.includes(azp) &&
    typeof sid === "string" &&
    sid !== "" &&
    sts !== "pending"
  );
}

function toIdentity(subject: string, claims: JWTPayload): Identity {
  return {
    subject,
    email: text(claims.email),
    firstName: text(claims.first_name) ?? text(claims.given_name),
    lastName: text(claims.last_name) ?? text(claims.family_name),
    issuedAt: claims.iat ?? 0,
  };
}

/** A claim as storable text, or null: claims are the issuer's words, not checked input. */
function text(claim: unknown): string | null {
  return typeof claim === "string" && claim !== "" && claim.length <= 254 && !claim.includes("\u0000")
    ? claim
    : null;
}
