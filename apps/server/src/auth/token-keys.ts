import { createPublicKey, type KeyObject } from "node:crypto";
import { createRemoteJWKSet, type JWTVerifyGetKey } from "jose";
import { clerkHost } from "./clerk-host.ts";
import type { ClerkAuth } from "../config/auth-config.ts";
import { isForRs256 } from "./rs256.ts";

/** Finds the public key a token claims to be signed with. */
export type TokenKeys = (
  ...of: Parameters<JWTVerifyGetKey>
) => Promise<KeyObject | Awaited<ReturnType<JWTVerifyGetKey>>>;

/**
 * Keys from one PEM: no network at all.
 * @throws TypeError when it is not an RSA key of at least 2048 bits, and Node's own error when it is no key at all
 */
export function keysFromPem(pem: string): TokenKeys {
  const key = createPublicKey(pem);
  if (!isForRs256(key)) throw new TypeError("The PEM is no RSA key, or one too short for RS256");
  return () => Promise.resolve(key);
}

/**
 * The issuer's published keys, cached for ten minutes. An unknown key id asks again at most every thirty
 * seconds, so that forged tokens cannot make us call Clerk without end.
 */
export function keysFromIssuer({ url, headers }: JwksAddress): TokenKeys {
  return createRemoteJWKSet(new URL(url), {
    cooldownDuration: 30_000,
    cacheMaxAge: 600_000,
    timeoutDuration: 5_000,
    ...(headers && { headers }),
  });
}

export type JwksAddress = { url: string; headers?: Record<string, string> };

/**
 * Where Clerk publishes the keys of this configuration: the issuer's well-known address, the frontend API named
 * inside the publishable key, or Clerk's backend API with the secret key.
 * @source https://clerk.com/docs/backend-requests/manual-jwt
 */
export function clerkJwksAddress({ issuer, publishableKey, secretKey }: ClerkAuth): JwksAddress {
  if (issuer !== undefined) return { url: `${issuer.replace(/\/$/, "")}/.well-known/jwks.json` };
  if (publishableKey !== undefined)
    return { url: `https://${clerkHost(publishableKey)}/.well-known/jwks.json` };
  return { url: "https://api.clerk.com/v1/jwks", headers: { authorization: `Bearer ${secretKey}` } };
}
