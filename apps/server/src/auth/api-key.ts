import { createHash, randomBytes } from "node:crypto";
import { crc32 } from "node:zlib";

/** By this a key is recognised in a header, and in a text where it should not be. */
const PREFIX = "gg_";
const SECRET_BYTES = 32;
/** Characters of a key that are kept, to tell one from another. */
const HINT_LENGTH = PREFIX.length + 4;
const SHAPE = /^gg_[A-Za-z0-9_-]{43}[0-9a-f]{8}$/;

/**
 * A new key: the prefix, 256 random bits in base64url, and their CRC-32 in hexadecimal, so that what nobody made is
 * told apart without asking the database, and by scanners for leaked secrets.
 */
export function makeApiKey(): string {
  const body = PREFIX + randomBytes(SECRET_BYTES).toString("base64url");
  return body + checksumOf(body);
}

/** True for what means to be an API key rather than a session token. */
export function meansApiKey(token: string): boolean {
  return token.startsWith(PREFIX);
}

/** True for what has the form of a key; only a look at those that exist tells whether it is one. */
export function isApiKey(token: string): boolean {
  return SHAPE.test(token) && token.endsWith(checksumOf(token.slice(0, -8)));
}

/** What is kept of a key. One round of SHA-256 is enough for 256 random bits: there is nothing to try out. */
export function hashOfApiKey(key: string): Buffer {
  return createHash("sha256").update(key).digest();
}

/** The first characters of a key, which may be shown. */
export function hintOfApiKey(key: string): string {
  return key.slice(0, HINT_LENGTH);
}

function checksumOf(body: string): string {
  return crc32(body).toString(16).padStart(8, "0");
}
