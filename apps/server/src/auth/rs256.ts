import { KeyObject, verify, type webcrypto } from "node:crypto";
import type { TokenKeys } from "./token-keys.ts";

const SEGMENT = /^[A-Za-z0-9_-]+$/;

/** @source RFC 7518, section 3.3 */
const MIN_KEY_BITS = 2048;

/** Whether a key is one for RS256, and long enough for it. */
export function isForRs256({ asymmetricKeyType: type, asymmetricKeyDetails: details }: KeyObject): boolean {
  return type === "rsa" && (details?.modulusLength ?? 0) >= MIN_KEY_BITS;
}

/**
 * What a JSON Web Token says, once its RS256 signature holds; undefined for anything else. Checked here and now rather
 * than by jose, which hands each signature to another thread and waits, though what strangers send is checked before
 * anybody knows them. Keys are still found by jose.
 * @throws what `keys` throws when a key cannot be had
 * @source RFC 7515, section 5.2 (no critical extension is understood here); RFC 7518, section 3.3
 */
export async function signedPayload(token: string, keys: TokenKeys): Promise<unknown> {
  const [head = "", payload = "", signature = "", ...more] = token.split(".");
  if (more.length > 0 || ![head, payload, signature].every((part) => SEGMENT.test(part))) return undefined;
  const header = parsed(head);
  if (!isObject(header) || header.alg !== "RS256" || "crit" in header) return undefined;
  const key = await keys({ ...header, alg: "RS256" }, { protected: head, payload, signature });
  const object = key instanceof KeyObject ? key : KeyObject.from(key as webcrypto.CryptoKey);
  if (!isForRs256(object)) return undefined;
  const signed = Buffer.from(`${head}.${payload}`);
  return verify("RSA-SHA256", signed, object, Buffer.from(signature, "base64url"))
    ? parsed(payload)
    : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function parsed(part: string): unknown {
  try {
    return JSON.parse(utf8.decode(Buffer.from(part, "base64url")));
  } catch {
    return undefined;
  }
}
