import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createAuthenticator } from "./authenticator.ts";
import { demoPerson, LOCAL_ISSUER, openLocalIssuer } from "./local-issuer.ts";
import { keysFromPem } from "./token-keys.ts";

const PARTY = "http://localhost:8000";
const clock = () => new Date("2026-01-01T00:00:00Z");
let directory = "";

beforeEach(() => void (directory = mkdtempSync(join(tmpdir(), "local-issuer-"))));
afterEach(() => rmSync(directory, { recursive: true }));

test("its tokens pass the very checks Clerk's have to pass", async () => {
  const issuer = openLocalIssuer(directory, clock);
  const keys = keysFromPem(issuer.publicKeyPem);
  const rules = { keys, issuer: LOCAL_ISSUER, authorizedParties: [PARTY], clock };
  const authenticate = createAuthenticator(rules, () => Promise.reject(new Error("No API key was expected")));
  const { token, user } = await issuer.issue("Ada Baker", PARTY);
  expect(await authenticate(`Bearer ${token}`)).toEqual({
    subject: user.id,
    email: "ada-baker@example.com",
    firstName: "Ada",
    lastName: "Baker",
    issuedAt: clock().getTime() / 1000,
  });
});

test("the key is made once, for its owner's eyes only, and serves later starts", () => {
  const first = openLocalIssuer(directory, clock);
  expect(statSync(join(directory, "local-issuer-key.pem")).mode & 0o777).toBe(0o600);
  expect(openLocalIssuer(directory, clock).publicKeyPem).toBe(first.publicKeyPem);
});

test.each([
  ["Ada Baker", "local_ada-baker"],
  [" ada  BAKER ", "local_ada-baker"],
  ["José Núñez", "local_jose-nunez"],
])("%j is the person %s", (name, id) => {
  expect(demoPerson(name).id).toBe(id);
});

test("a name without Latin letters is a person of their own too", () => {
  expect(demoPerson("李雷").id).toMatch(/^local_[A-Za-z0-9_-]{1,120}$/);
  expect(demoPerson("李雷").id).not.toBe(demoPerson("韩梅梅").id);
});
