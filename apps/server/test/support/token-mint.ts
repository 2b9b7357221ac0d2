import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { SignJWT } from "jose";

export const TEST_ISSUER = "https://clerk.growth-guide.test";
export const TEST_PARTY = "http://localhost:3000";

const trusted = generateKeyPairSync("rsa", { modulusLength: 2048 });
const other = generateKeyPairSync("rsa", { modulusLength: 2048 });

/** The public half the test server is configured with. */
export const trustedKeyPem = trusted.publicKey.export({ type: "spki", format: "pem" }).toString();

export type Claims = Record<string, unknown>;
export type MintOptions = { header?: Record<string, unknown>; key?: "trusted" | "other"; clock?: () => Date };

/** A Clerk-shaped session token. Claims given as null are left out; everything else may be overridden. */
export async function mintToken(
  claims: Claims,
  { header = {}, key = "trusted", clock = () => new Date() }: MintOptions = {},
) {
  const now = Math.floor(clock().getTime() / 1000);
  const all: Claims = {
    iss: TEST_ISSUER,
    azp: TEST_PARTY,
    sid: "sess_test",
    iat: now,
    nbf: now - 5,
    exp: now + 60,
    ...claims,
  };
  const payload = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
  const privateKey: KeyObject = (key === "trusted" ? trusted : other).privateKey;
  return new SignJWT(payload)
    .setProtectedHeader({ alg: "RS256", typ: "JWT", kid: "ins_test", ...header })
    .sign(privateKey);
}
