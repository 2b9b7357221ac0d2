import { errorCodeOf } from "@growth-guide/api-client";
import { errorKinds } from "@growth-guide/contract";

/**
 * True for failures that another try may not meet. Without a name, nobody of ours answered: no network, no server, or a
 * proxy that found none.
 */
export function mayPass(error: unknown): boolean {
  const code = errorCodeOf(error);
  if (code === undefined) return true;
  const kind = errorKinds[code];
  return kind === "unavailable" || kind === "too_many";
}
