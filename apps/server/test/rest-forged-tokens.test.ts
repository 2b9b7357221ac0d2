/** Forged session tokens: whatever a stranger makes up, it opens nothing. */
import {
  constants,
  createHmac,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from "node:crypto";
import { describe, expect, test } from "vitest";
import { startServer } from "./support/start-server.ts";

const ISSUER = "https://clerk.growth-guide.example";
const PARTY = "http://localhost:3000";
const NOW = Math.floor(Date.parse("2026-03-01T12:00:00Z") / 1000);

const ours = generateKeyPairSync("rsa", { modulusLength: 2048 });
const theirs = generateKeyPairSync("rsa", { modulusLength: 2048 });
const curve = generateKeyPairSync("ec", { namedCurve: "P-256" });
const jwtKey = ours.publicKey.export({ type: "spki", format: "pem" }).toString();

const server = startServer({
  config: { auth: { kind: "clerk", jwtKey, issuer: ISSUER, authorizedParties: [PARTY] } },
  clock: () => new Date(NOW * 1000),
});

const header = { alg: "RS256", typ: "JWT", kid: "ins_growth" };
const claims = {
  iss: ISSUER,
  sub: "user_victim",
  sid: "sess_victim",
  azp: PARTY,
  sts: "active",
  iat: NOW - 10,
  nbf: NOW - 20,
  exp: NOW + 60,
  v: 2,
};

type Signer = (input: string) => string;
const encode = (part: unknown) =>
  Buffer.from(typeof part === "string" ? part : JSON.stringify(part)).toString("base64url");
const rsa =
  (key: KeyObject, hash = "sha256"): Signer =>
  (input) =>
    sign(hash, Buffer.from(input), key).toString("base64url");
const pss: Signer = (input) => {
  const key = { key: ours.privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
  return sign("sha256", Buffer.from(input), key).toString("base64url");
};
const ecdsa: Signer = (input) =>
  sign("sha256", Buffer.from(input), { key: curve.privateKey, dsaEncoding: "ieee-p1363" }).toString(
    "base64url",
  );
const hmac =
  (secret: string | Buffer): Signer =>
  (input) =>
    createHmac("sha256", secret).update(input).digest("base64url");
const unsigned: Signer = () => "";
const genuine = rsa(ours.privateKey);
const stranger = rsa(theirs.privateKey);

/** A token of these parts; a string part is encoded as it is, an object as JSON. */
function token(head: unknown, payload: unknown, signer: Signer): string {
  const input = `${encode(head)}.${encode(payload)}`;
  return `${input}.${signer(input)}`;
}
const withHeader = (changes: object, signer: Signer) => token({ ...header, ...changes }, claims, signer);
const withClaims = (changes: object) => token(header, { ...claims, ...changes }, genuine);

const good = token(header, claims, genuine);
const [goodHeader = "", goodClaims = "", goodSignature = ""] = good.split(".");
const strangerJwk = theirs.publicKey.export({ format: "jwk" });
const strangerDer = theirs.publicKey.export({ type: "spki", format: "der" }).toString("base64");
const ourDer = createPublicKey(jwtKey).export({ type: "spki", format: "der" });

const ask = (authorization: string) =>
  server.anonymous().fetch("/api/v1/users/me", { headers: { authorization } });

const forgeries: Record<string, [name: string, token: string][]> = {
  "the algorithm": [
    ["none, unsigned", withHeader({ alg: "none" }, unsigned)],
    ["None, unsigned", withHeader({ alg: "None" }, unsigned)],
    ["nOnE, unsigned", withHeader({ alg: "nOnE" }, unsigned)],
    ["none, with a genuine signature", withHeader({ alg: "none" }, genuine)],
    ["absent", withHeader({ alg: undefined }, genuine)],
    ["empty", withHeader({ alg: "" }, genuine)],
    ["a list", withHeader({ alg: ["RS256"] }, genuine)],
    ["lower case", withHeader({ alg: "rs256" }, genuine)],
    ["HS256 with the public key's PEM as secret", withHeader({ alg: "HS256" }, hmac(jwtKey))],
    ["HS256 with the PEM without its last line break", withHeader({ alg: "HS256" }, hmac(jwtKey.trim()))],
    ["HS256 with the public key's bytes as secret", withHeader({ alg: "HS256" }, hmac(ourDer))],
    ["HS256 with an empty secret", withHeader({ alg: "HS256" }, hmac(""))],
    ["RS256 with an HMAC inside", withHeader({}, hmac(jwtKey))],
    ["PS256 with our key", withHeader({ alg: "PS256" }, pss)],
    ["RS256 with a PSS signature", withHeader({}, pss)],
    ["RS384 with our key", withHeader({ alg: "RS384" }, rsa(ours.privateKey, "sha384"))],
    ["RS512 with our key", withHeader({ alg: "RS512" }, rsa(ours.privateKey, "sha512"))],
    ["ES256 with a key of their own", withHeader({ alg: "ES256" }, ecdsa)],
  ],
  "the key": [
    ["another key", withHeader({}, stranger)],
    ["another key under a path as kid", withHeader({ kid: "../../../../dev/null" }, stranger)],
    ["an empty secret under a path as kid", withHeader({ alg: "HS256", kid: "/dev/null" }, hmac(""))],
    ["another key under SQL as kid", withHeader({ kid: "x' union select 'key" }, stranger)],
    ["another key under an object as kid", withHeader({ kid: { toString: 1 } }, stranger)],
    ["their key sent along as jwk", withHeader({ jwk: strangerJwk }, stranger)],
    ["their key announced by jku", withHeader({ jku: "http://127.0.0.1:9/jwks.json" }, stranger)],
    ["their key announced by x5u", withHeader({ x5u: "http://127.0.0.1:9/cert.pem" }, stranger)],
    ["their key sent along as x5c", withHeader({ x5c: [strangerDer] }, stranger)],
  ],
  "the claims": [
    ["no issuer", withClaims({ iss: undefined })],
    ["another issuer", withClaims({ iss: "https://clerk.evil.example" })],
    ["our issuer with more behind it", withClaims({ iss: `${ISSUER}.evil.example` })],
    ["our issuer among others", withClaims({ iss: [ISSUER, "https://clerk.evil.example"] })],
    ["no party", withClaims({ azp: undefined })],
    ["another party", withClaims({ azp: "https://evil.example" })],
    ["our party with more behind it", withClaims({ azp: `${PARTY}.evil.example` })],
    ["our party in a list", withClaims({ azp: [PARTY] })],
    ["no expiry", withClaims({ exp: undefined })],
    ["an expiry in words", withClaims({ exp: String(NOW + 60) })],
    ["an empty expiry", withClaims({ exp: null })],
    [
      "an expiry beyond all numbers",
      token(header, JSON.stringify(claims).replace(String(NOW + 60), "1e999"), genuine),
    ],
    ["not valid yet", withClaims({ nbf: NOW + 60 })],
    ["valid from a word", withClaims({ nbf: "now" })],
    ["issued in the future", withClaims({ iat: NOW + 60, exp: NOW + 120 })],
    ["no time of issue", withClaims({ iat: undefined })],
    ["issued in words", withClaims({ iat: String(NOW) })],
    ["valid longer than a day", withClaims({ exp: NOW + 2 * 24 * 3600 })],
    ["a session still pending", withClaims({ sts: "pending" })],
    ["no session", withClaims({ sid: undefined })],
    ["a payload of null", token(header, "null", genuine)],
    ["a list as payload", token(header, [claims], genuine)],
    ["a word as payload", token(header, '"user_victim"', genuine)],
    ["a payload that is not JSON", token(header, "{", genuine)],
  ],
  "the form": [
    ["an unknown critical extension", withHeader({ crit: ["growth"], growth: 1 }, genuine)],
    ["an empty list of critical extensions", withHeader({ crit: [] }, genuine)],
    ["an unencoded payload", withHeader({ crit: ["b64"], b64: false }, genuine)],
    ["a header of null", token("null", claims, genuine)],
    ["a header that is not JSON", token("{", claims, genuine)],
    [
      "other claims under a genuine signature",
      `${goodHeader}.${encode({ ...claims, sub: "user_x" })}.${goodSignature}`,
    ],
    [
      "another header under a genuine signature",
      `${encode({ ...header, x: 1 })}.${goodClaims}.${goodSignature}`,
    ],
    ["no signature", `${goodHeader}.${goodClaims}.`],
    ["half a signature", `${goodHeader}.${goodClaims}.${goodSignature.slice(0, 100)}`],
    ["a signature and more", `${good}AAAA`],
    ["a signature of zeros", `${goodHeader}.${goodClaims}.${"A".repeat(goodSignature.length)}`],
    ["only dots", ".."],
    ["one part", goodHeader],
    ["two parts", `${goodHeader}.${goodClaims}`],
    ["four parts", `${good}.${goodSignature}`],
    ["five parts, as if encrypted", `${goodHeader}.a.b.c.d`],
    ["an empty header", `.${goodClaims}.${goodSignature}`],
    ["an empty payload", `${goodHeader}..${goodSignature}`],
    ["padding", `${goodHeader}==.${goodClaims}==.${goodSignature}==`],
    ["a blank inside", `${goodHeader}. ${goodClaims}.${goodSignature}`],
    ["two tokens", `${good} ${good}`],
    ["a token longer than eight kilobytes", withClaims({ note: "x".repeat(9000) })],
    ["a development password", "test-token"],
    ["a development user", "test-user_victim"],
    ["a development prefix alone", "test-"],
    ["a word", "nonsense"],
  ],
};

test("the token that all of these imitate is good", async () => {
  const response = await ask(`Bearer ${good}`);
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ clerk_id: "user_victim" });
});

describe.each(Object.entries(forgeries))("%s", (_theme, cases) => {
  test.each(cases)("%s: Invalid token", async (_name, forged) => {
    const response = await ask(`Bearer ${forged}`);
    expect(response.status).toBe(401);
    expect(response.headers.get("www-authenticate")).toMatch(/^Bearer\b/);
    expect(await response.json()).toMatchObject({ detail: "Invalid token", error: "token_invalid" });
  });
});

test("the same forgeries open nothing on the typed API", async () => {
  for (const [name, forged] of Object.values(forgeries).flat()) {
    const headers = { authorization: `Bearer ${forged}` };
    const response = await server.anonymous().fetch("/trpc/business.list", { headers });
    expect(response.status, name).toBe(401);
    expect(await response.json(), name).toMatchObject({ error: { data: { error: "token_invalid" } } });
  }
});

test("a refused token leaves nothing behind: no user is made of it", async () => {
  await ask(`Bearer ${token(header, { ...claims, sub: "user_ghost" }, stranger)}`);
  const ghosts = await server.db
    .selectFrom("users")
    .select("clerk_id")
    .where("clerk_id", "!=", "user_victim")
    .execute();
  expect(ghosts).toEqual([]);
});

test("a refusal names neither the expected issuer nor the expected party", async () => {
  const answers = [withClaims({ iss: "x" }), withClaims({ azp: "x" })].map((forged) =>
    ask(`Bearer ${forged}`),
  );
  for (const response of await Promise.all(answers)) {
    expect(await response.text()).not.toMatch(/clerk|localhost|issuer|azp/i);
  }
});
