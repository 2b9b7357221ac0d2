import http from "node:http";
import https from "node:https";
import { lookupPublic, mayBeSentTo, RefusedAddressError } from "./public-address.ts";
import type { WebhookMessage } from "./webhook-message.ts";

/** What came of sending a message: the status of the answer, or why there was none. */
export type Outcome = { status: number } | { failure: "refused_address" | "unreachable" | "timed_out" };

/** As long as a receiver may take, in milliseconds: one that has more to do does it afterwards. */
const PATIENCE_MS = 10_000;

type Options = { toPrivate: boolean; signal: AbortSignal };

/**
 * Sends a message once. Of the answer only the status counts; nothing of it is read or kept, and no redirection is
 * followed, which could lead into our own network.
 * @throws the signal's reason when it is aborted
 */
export async function postMessage(
  url: string,
  { body, headers }: WebhookMessage,
  { toPrivate, signal }: Options,
): Promise<Outcome> {
  if (!mayBeSentTo(url, toPrivate)) return { failure: "refused_address" };
  const patience = AbortSignal.timeout(PATIENCE_MS);
  const { request } = url.startsWith("https:") ? https : http;
  try {
    const status = await new Promise<number>((resolve, reject) => {
      const sent = request(url, {
        method: "POST",
        headers: { ...headers, "content-length": Buffer.byteLength(body) },
        agent: false,
        signal: AbortSignal.any([patience, signal]),
        ...(!toPrivate && { lookup: lookupPublic }),
      });
      sent.once("error", reject).once("response", (response) => {
        resolve(response.statusCode ?? 0);
        response.destroy();
      });
      sent.end(body);
    });
    return { status };
  } catch (error) {
    signal.throwIfAborted();
    if (patience.aborted) return { failure: "timed_out" };
    return { failure: error instanceof RefusedAddressError ? "refused_address" : "unreachable" };
  }
}
