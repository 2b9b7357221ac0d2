import { errors } from "jose";
import { DomainError, fail } from "../errors.ts";
import type { Identity } from "./identity.ts";
import { signedPayload } from "./rs256.ts";
import type { TokenKeys } from "./token-keys.ts";
import { issuersText } from "./issuers-text.ts";

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
  const claims = await signedClaims(token, rules.keys);
  const times = timesOf(claims) ?? fail("token_invalid");
  const now = Math.floor(rules.clock().getTime() / 1000);
  if (rules.issuer !== undefined && claims.iss !== rules.issuer) fail("token_invalid");
  if (times.nbf > now + SKEW_SECONDS) fail("token_invalid");
  if (times.exp <= now - SKEW_SECONDS) fail("token_expired");
  if (!isSound(times, now) || !isSessionOf(claims, rules)) fail("token_invalid");
  const subject =
    typeof claims.sub === "string" && SUBJECT.test(claims.sub) ? claims.sub : fail("token_without_user");
  return { identity: toIdentity(subject, claims, times), expiresAt: times.exp };
}

/** What a token says, none of it checked yet. */
type Claims = Record<string, unknown>;

/** In Unix seconds. */
type Times = { iat: number; nbf: number; exp: number };

async function signedClaims(token: string, keys: TokenKeys): Promise<Claims> {
  let payload: unknown;
  try {
    payload = await signedPayload(token, keys);
  } catch (cause) {
    throw new DomainError(failureOf(cause), { cause });
  }
  const isObject = typeof payload === "object" && payload !== null && !Array.isArray(payload);
  return isObject ? (payload as Claims) : fail("token_invalid");
}

/** A token's times; undefined unless each of them is a number, and those it must have are there. */
function timesOf({ iat, exp, nbf = Number.NEGATIVE_INFINITY }: Claims): Times | undefined {
  return typeof iat === "number" && typeof exp === "number" && typeof nbf === "number"
    ? { iat, nbf, exp }
    : undefined;
}

function isSound({ iat, exp }: Times, now: number): boolean {
  return iat <= now + SKEW_SECONDS && exp - iat <= MAX_LIFETIME_SECONDS + SKEW_SECONDS;
}

/** Keys that cannot be fetched are our trouble, not the caller's: they may try again. */
function failureOf(cause: unknown) {
  if (
    cause instanceof errors.JWKSTimeout ||
    (cause instanceof TypeError && cause.message === "fetch failed")
  ) {
    return "service_unavailable";
  }
  return "token_invalid";
}

function isSessionOf({ azp, sid, sts }: Claims, { authorizedParties }: TokenRules): boolean {
  return (
    typeof azp === "string" &&
    authorizedParties.includes(azp) &&
    typeof sid === "string" &&
    sid !== "" &&
    sts !== "pending"
  );
}

function toIdentity(subject: string, claims: Claims, { iat }: Times): Identity {
  return {
    subject,
    email: issuersText(claims.email),
    firstName: issuersText(claims.first_name) ?? issuersText(claims.given_name),
    lastName: issuersText(claims.last_name) ?? issuersText(claims.family_name),
    issuedAt: iat,
  };
}
