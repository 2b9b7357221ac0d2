import { createPrivateKey, createPublicKey, generateKeyPairSync } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SignJWT } from "jose";

/** What the local issuer signs itself as. */
export const LOCAL_ISSUER = "https://local-issuer.growth-guide.localhost";

const LIFETIME_SECONDS = 3600;

/** A person of the local demo: nobody real, no password, made from a name. */
export type DemoPerson = { id: string; firstName: string; lastName: string | null; email: string };

export type LocalIssuer = {
  publicKeyPem: string;
  /** A session token for a demo person, shaped and signed as Clerk's are; good for an hour. */
  issue(
    name: string,
    authorizedParty: string,
  ): Promise<{ token: string; expiresAt: string; user: DemoPerson }>;
};

/**
 * An issuer of our own for machines without any keys. Its key pair lives in `directory` (readable by its owner
 * only), so that people stay signed in over restarts. Never loaded in production.
 */
export function openLocalIssuer(directory: string, clock: () => Date): LocalIssuer {
  const privateKey = createPrivateKey(readOrMakeKey(directory));
  const publicKeyPem = createPublicKey(privateKey).export({ type: "spki", format: "pem" }).toString();
  return {
    publicKeyPem,
    async issue(name, authorizedParty) {
      const user = demoPerson(name);
      const issuedAt = Math.floor(clock().getTime() / 1000);
      const expires = issuedAt + LIFETIME_SECONDS;
      const token = await new SignJWT({
        azp: authorizedParty,
        sid: `sess_${user.id}`,
        email: user.email,
        first_name: user.firstName,
        ...(user.lastName !== null && { last_name: user.lastName }),
      })
        .setProtectedHeader({ alg: "RS256", typ: "JWT", kid: "local" })
        .setIssuer(LOCAL_ISSUER)
        .setSubject(user.id)
        .setIssuedAt(issuedAt)
        .setNotBefore(issuedAt - 5)
        .setExpirationTime(expires)
        .sign(privateKey);
      return { token, expiresAt: new Date(expires * 1000).toISOString(), user };
    },
  };
}

/** The same name is always the same person; different spellings of one slug are one person too. */
export function demoPerson(name: string): DemoPerson {
  const [firstName = "Demo", ...rest] = name.trim().split(/\s+/);
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const slug =
    plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "") ||
    Buffer.from(name).toString("hex").slice(0, 60);
  return { id: `local_${slug}`, firstName, lastName: rest.join(" ") || null, email: `${slug}@example.com` };
}

function readOrMakeKey(directory: string): string {
  const file = join(directory, "local-issuer-key.pem");
  if (!existsSync(file)) makeKey(directory, file);
  return readFileSync(file, "utf8");
}

function makeKey(directory: string, file: string): void {
  mkdirSync(directory, { recursive: true });
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, privateKey.export({ type: "pkcs8", format: "pem" }), { mode: 0o600 });
  // A rename is whole or not at all: nobody ever reads half a key.
  renameSync(draft, file);
}
