import { generateKeyPairSync, sign } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, SignJWT } from "jose";
import { afterEach, expect, test } from "vitest";
import type { ClerkAuth } from "../config/auth-config.ts";
import { clerkHost } from "./clerk-host.ts";
import { clerkJwksAddress, keysFromIssuer, keysFromPem } from "./token-keys.ts";
import { verifyToken } from "./verify-token.ts";

const PARTY = "http://localhost:3000";
const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const stranger = generateKeyPairSync("rsa", { modulusLength: 2048 });

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A stand-in for an issuer that publishes one key over real HTTP; counts how often it is asked. */
async function anIssuer(told: { alg?: string } = { alg: "RS256" }) {
  const jwk = { ...(await exportJWK(publicKey)), kid: "ins_1", use: "sig", ...told };
  const asked: (string | undefined)[] = [];
  const started = createServer((request, response) => {
    asked.push(request.headers.authorization);
    response.setHeader("content-type", "application/json").end(JSON.stringify({ keys: [jwk] }));
  });
  server = started;
  await new Promise<void>((resolve) => started.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(started.address() as AddressInfo).port}/jwks`, asked };
}

function aToken(kid = "ins_1", key = privateKey, alg = "RS256"): Promise<string> {
  return new SignJWT({ azp: PARTY, sid: "sess_1" })
    .setProtectedHeader({ alg, kid })
    .setSubject("user_ada")
    .setIssuedAt()
    .setExpirationTime("1m")
    .sign(key);
}

const rulesFor = (url: string, headers?: Record<string, string>) => ({
  keys: keysFromIssuer({ url, ...(headers && { headers }) }),
  authorizedParties: [PARTY],
  clock: () => new Date(),
});

test("a token is checked by the key its issuer publishes, which is asked for once", async () => {
  const { url, asked } = await anIssuer();
  const rules = rulesFor(url, { authorization: "Bearer sk_test_1" });
  expect((await verifyToken(await aToken(), rules)).identity.subject).toBe("user_ada");
  await verifyToken(await aToken(), rules);
  expect(asked).toEqual(["Bearer sk_test_1"]);
});

test("forged tokens with made-up key ids do not make us ask the issuer again and again", async () => {
  const { url, asked } = await anIssuer();
  const rules = rulesFor(url);
  await verifyToken(await aToken(), rules);
  for (const kid of ["a", "b", "c"]) {
    const forged = await aToken(kid, stranger.privateKey);
    await expect(verifyToken(forged, rules)).rejects.toMatchObject({ code: "token_invalid" });
  }
  expect(asked).toHaveLength(1);
});

test("a published key id with another key's signature is refused", async () => {
  const { url } = await anIssuer();
  const forged = await aToken("ins_1", stranger.privateKey);
  await expect(verifyToken(forged, rulesFor(url))).rejects.toMatchObject({ code: "token_invalid" });
});

test.each(["RS384", "RS512", "PS256", "PS512"])(
  "the right key used for %s is refused, though its issuer does not say what it is for",
  async (alg) => {
    const { url } = await anIssuer({});
    expect((await verifyToken(await aToken(), rulesFor(url))).identity.subject).toBe("user_ada");
    const token = await aToken("ins_1", privateKey, alg);
    await expect(verifyToken(token, rulesFor(url))).rejects.toMatchObject({ code: "token_invalid" });
  },
);

test("a key too short for RS256 is refused, from a PEM and from an issuer", async () => {
  const short = generateKeyPairSync("rsa", { modulusLength: 1024 });
  expect(() => keysFromPem(short.publicKey.export({ type: "spki", format: "pem" }).toString())).toThrow(
    TypeError,
  );
  const [head, payload] = (await aToken()).split(".");
  const signature = sign("RSA-SHA256", Buffer.from(`${head}.${payload}`), short.privateKey);
  const rules = { ...rulesFor("http://127.0.0.1:1/jwks"), keys: () => Promise.resolve(short.publicKey) };
  const token = `${head}.${payload}.${signature.toString("base64url")}`;
  await expect(verifyToken(token, rules)).rejects.toMatchObject({ code: "token_invalid" });
});

test("an issuer that cannot be reached is our trouble: the caller is asked to come back", async () => {
  const rules = rulesFor("http://127.0.0.1:1/jwks");
  await expect(verifyToken(await aToken(), rules)).rejects.toMatchObject({ code: "service_unavailable" });
});

const clerk = (members: Partial<ClerkAuth>): ClerkAuth => ({
  kind: "clerk",
  authorizedParties: [],
  ...members,
});
const PUBLISHABLE = `pk_test_${Buffer.from("brave-cup-1.clerk.accounts.dev$").toString("base64")}`;

test("the keys' address comes from the issuer, else the publishable key, else Clerk's API with the secret key", () => {
  expect(clerkHost(PUBLISHABLE)).toBe("brave-cup-1.clerk.accounts.dev");
  expect(clerkJwksAddress(clerk({ issuer: "https://clerk.example.com/", secretKey: "sk_test_1" }))).toEqual({
    url: "https://clerk.example.com/.well-known/jwks.json",
  });
  expect(clerkJwksAddress(clerk({ publishableKey: PUBLISHABLE }))).toEqual({
    url: "https://brave-cup-1.clerk.accounts.dev/.well-known/jwks.json",
  });
  expect(clerkJwksAddress(clerk({ secretKey: "sk_test_1" }))).toEqual({
    url: "https://api.clerk.com/v1/jwks",
    headers: { authorization: "Bearer sk_test_1" },
  });
});
