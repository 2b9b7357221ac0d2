import { expect, test } from "vitest";
import { mintToken, TEST_ISSUER, TEST_PARTY, trustedKeyPem } from "../../test/support/token-mint.ts";
import { createAuthenticator } from "./authenticator.ts";
import { keysFromPem, type TokenKeys } from "./token-keys.ts";

const start = Date.parse("2026-01-01T00:00:00Z");

/** An authenticator whose clock moves only when told to, and which counts how often a key was asked for. */
async function anAuthenticator() {
  let now = start;
  let checks = 0;
  const keys = keysFromPem(trustedKeyPem);
  const counted: TokenKeys = (...parameters) => {
    checks += 1;
    return keys(...parameters);
  };
  const clock = () => new Date(now);
  return {
    authenticate: createAuthenticator(
      { keys: counted, issuer: TEST_ISSUER, authorizedParties: [TEST_PARTY], clock },
      (key) => Promise.reject(new Error(`No key was expected: ${key}`)),
    ),
    token: (claims: Record<string, unknown> = {}) => mintToken({ sub: "user_ada", ...claims }, { clock }),
    advance: (seconds: number) => void (now += seconds * 1000),
    checks: () => checks,
  };
}

test("a token's identity has the names it carries, in either spelling", async () => {
  const { authenticate, token } = await anAuthenticator();
  const claims = { email: "ada@example.com", given_name: "Ada", last_name: "Baker" };
  expect(await authenticate(`Bearer ${await token(claims)}`)).toEqual({
    subject: "user_ada",
    email: "ada@example.com",
    firstName: "Ada",
    lastName: "Baker",
    issuedAt: start / 1000,
  });
});

test("a verified token is believed for thirty seconds, then checked again", async () => {
  const { authenticate, token, advance, checks } = await anAuthenticator();
  const header = `Bearer ${await token({ exp: start / 1000 + 300 })}`;
  await authenticate(header);
  advance(29);
  await authenticate(header);
  expect(checks()).toBe(1);
  advance(2);
  await authenticate(header);
  expect(checks()).toBe(2);
});

test("a remembered token is never believed past its expiry", async () => {
  const { authenticate, token, advance } = await anAuthenticator();
  const header = `Bearer ${await token({ exp: start / 1000 + 3 })}`;
  await authenticate(header);
  advance(60);
  await expect(authenticate(header)).rejects.toMatchObject({ code: "token_expired" });
});

test("a refused token stays refused, and is not remembered as anything", async () => {
  const { authenticate, token } = await anAuthenticator();
  const header = `Bearer ${await token({ azp: "https://evil.example" })}`;
  await expect(authenticate(header)).rejects.toMatchObject({ code: "token_invalid" });
  await expect(authenticate(header)).rejects.toMatchObject({ code: "token_invalid" });
});

test.each([undefined, "", "Bearer", "Bearer ", "Basic abc", "Token abc"])(
  "%j names nobody",
  async (header) => {
    const { authenticate } = await anAuthenticator();
    await expect(authenticate(header)).rejects.toMatchObject({ code: "unauthenticated" });
  },
);
