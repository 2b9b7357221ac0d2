import { retryAfterSecondsOf } from "@growth-guide/api-client";
import { mayPass } from "../api/may-pass.ts";

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;

/**
 * How long to wait, in milliseconds, before something is sent again that failed this many times in a row; longer when
 * the server asks for it. Undefined for a refusal, which another try would only meet again.
 */
export function waitAfter(error: unknown, failures: number): number | undefined {
  if (!mayPass(error)) return undefined;
  const wait = Math.min(FIRST_WAIT_MS * 2 ** (failures - 1), LONGEST_WAIT_MS);
  return Math.max(wait, retryAfterSecondsOf(error) * 1_000);
}
