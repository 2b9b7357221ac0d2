import { createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

/** How far a message's time may lie from ours, so that an old one cannot be sent again. */
const TOLERANCE_SECONDS = 300;

type Signed = { headers: IncomingHttpHeaders; body: Buffer };

/**
 * Whether a webhook was signed with the shared secret (base64) within the last five minutes, byte for byte.
 * @source https://docs.svix.com/receiving/verifying-payloads/how-manual
 */
export function isSignedWebhook({ headers, body }: Signed, secret: string, now: Date): boolean {
  const id = headers["svix-id"];
  const timestamp = headers["svix-timestamp"];
  const signatures = headers["svix-signature"];
  if (typeof id !== "string" || typeof timestamp !== "string" || typeof signatures !== "string") return false;
  const age = Math.abs(now.getTime() / 1000 - Number(timestamp));
  if (!/^\d+$/.test(timestamp) || age > TOLERANCE_SECONDS) return false;

  const hmac = createHmac("sha256", Buffer.from(secret, "base64"));
  const expected = hmac.update(`${id}.${timestamp}.`).update(body).digest();
  // Several signatures stand side by side while a secret is being replaced.
  return signatures.split(" ").some((entry) => {
    const [version, signature = ""] = entry.split(",");
    const given = Buffer.from(signature, "base64");
    return version === "v1" && given.length === expected.length && timingSafeEqual(given, expected);
  });
}
