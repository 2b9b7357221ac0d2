import { errorCodeOf } from "@growth-guide/api-client";
import type { ErrorCode } from "@growth-guide/contract";
import { words } from "../words/errors.ts";

/** The sentence a person is told about a failed request. */
export function messageFor(error: unknown): string {
  return messageForCode(errorCodeOf(error));
}

/** The same for a failure whose name is known; without one, nobody of ours answered, or could. */
export function messageForCode(code: ErrorCode | undefined): string {
  return words[code ?? (navigator.onLine ? "no_answer" : "offline")];
}
