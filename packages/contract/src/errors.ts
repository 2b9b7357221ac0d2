/** What kind of failure a code is; each kind has one tRPC code and one HTTP status, given by the server. */
export type ErrorKind =
  | "unauthenticated"
  | "forbidden"
  | "invalid"
  | "bad_request"
  | "conflict"
  | "state_conflict"
  | "not_found"
  | "method_not_allowed"
  | "cancelled"
  | "too_large"
  | "too_many"
  | "unavailable"
  | "internal";

/**
 * Every failure a caller may meet, by name. `detail` is the sentence REST clients read; the codes are the same
 * on tRPC (`error.data.error`) and REST (`error`), and never change their meaning.
 */
export const errorCatalog = {
  unauthenticated: { kind: "unauthenticated", detail: "Not authenticated" },
  token_invalid: { kind: "unauthenticated", detail: "Invalid token" },
  token_expired: { kind: "unauthenticated", detail: "Token has expired" },
  token_without_user: { kind: "unauthenticated", detail: "Invalid user data in token" },
  account_deleted: { kind: "unauthenticated", detail: "This account was deleted" },
  not_authorized: { kind: "forbidden", detail: "Not authorized" },
  invalid_input: { kind: "invalid", detail: "The request does not fit its schema" },
  chapter_too_complex: {
    kind: "invalid",
    detail: "The chapter is nested or marked up too deeply to be adapted safely",
  },
  invalid_difficulty: {
    kind: "bad_request",
    detail: "Difficulty must be beginner, intermediate or advanced",
  },
  missing_required_field: { kind: "bad_request", detail: "A required field is missing" },
  signature_invalid: { kind: "bad_request", detail: "The signature does not fit the message" },
  invalid_request: { kind: "bad_request", detail: "The request could not be understood" },
  confirmation_mismatch: { kind: "bad_request", detail: "Confirm with the account's e-mail address" },
  user_already_exists: { kind: "conflict", detail: "User already exists" },
  email_already_registered: { kind: "conflict", detail: "Email already registered" },
  idempotency_conflict: {
    kind: "state_conflict",
    detail: "This idempotency key was used for another request",
  },
  shelf_full: {
    kind: "state_conflict",
    detail: "No more chapters can be kept; remove a saved one to keep another",
  },
  business_incomplete: {
    kind: "bad_request",
    detail: "Business must have name and description to generate strategy",
  },
  version_conflict: {
    kind: "conflict",
    detail: "This was changed somewhere else meanwhile; look at both versions before saving",
  },
  transition_not_allowed: { kind: "conflict", detail: "This step is not possible from the current status" },
  strategy_not_approved: {
    kind: "conflict",
    detail: "Only an approved strategy feeds posts; approve it first",
  },
  post_too_long: { kind: "conflict", detail: "The post is longer than its network takes" },
  generation_running: { kind: "conflict", detail: "This strategy is being written right now" },
  user_not_found: { kind: "not_found", detail: "User not found" },
  business_not_found: { kind: "not_found", detail: "Business not found" },
  chapter_not_found: { kind: "not_found", detail: "Chapter not found" },
  session_not_found: { kind: "not_found", detail: "Personalization session not found" },
  strategy_not_found: { kind: "not_found", detail: "Strategy not found" },
  strategy_version_not_found: { kind: "not_found", detail: "There is no such version" },
  content_not_found: { kind: "not_found", detail: "Content not found" },
  template_not_found: { kind: "not_found", detail: "Template not found" },
  account_not_connected: { kind: "not_found", detail: "Account not connected" },
  not_found: { kind: "not_found", detail: "Not Found" },
  method_not_allowed: { kind: "method_not_allowed", detail: "Method Not Allowed" },
  request_cancelled: { kind: "cancelled", detail: "The request was cancelled by its sender" },
  payload_too_large: { kind: "too_large", detail: "Request body is too large" },
  rate_limited: { kind: "too_many", detail: "Too many requests; wait a moment before the next one" },
  service_unavailable: {
    kind: "unavailable",
    detail: "The service is not reachable right now; try again in a moment",
  },
  processing_error: { kind: "internal", detail: "Failed to process content" },
  internal_error: { kind: "internal", detail: "Internal Server Error" },
} as const satisfies Record<string, { kind: ErrorKind; detail: string }>;

export type ErrorCode = keyof typeof errorCatalog;

/** True when a value received from elsewhere is a code of this catalog. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === "string" && Object.hasOwn(errorCatalog, value);
}
