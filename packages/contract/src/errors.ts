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
 * Every failure a caller may meet, by name, and its kind. The codes are the same on tRPC (`error.data.error`) and REST
 * (`error`), and never change their meaning.
 */
export const errorKinds = {
  unauthenticated: "unauthenticated",
  token_invalid: "unauthenticated",
  token_expired: "unauthenticated",
  token_without_user: "unauthenticated",
  account_deleted: "unauthenticated",
  not_authorized: "forbidden",
  scope_missing: "forbidden",
  invalid_input: "invalid",
  chapter_too_complex: "invalid",
  invalid_difficulty: "bad_request",
  missing_required_field: "bad_request",
  signature_invalid: "bad_request",
  invalid_request: "bad_request",
  confirmation_mismatch: "bad_request",
  user_already_exists: "conflict",
  email_already_registered: "conflict",
  idempotency_conflict: "state_conflict",
  shelf_full: "state_conflict",
  api_keys_full: "state_conflict",
  webhooks_full: "state_conflict",
  webhook_address_refused: "invalid",
  account_full: "state_conflict",
  encryption_not_configured: "state_conflict",
  business_incomplete: "bad_request",
  version_conflict: "conflict",
  transition_not_allowed: "conflict",
  strategy_not_approved: "conflict",
  strategy_approved: "conflict",
  strategy_incomplete: "conflict",
  post_too_long: "conflict",
  generation_running: "conflict",
  user_not_found: "not_found",
  business_not_found: "not_found",
  chapter_not_found: "not_found",
  session_not_found: "not_found",
  strategy_not_found: "not_found",
  strategy_version_not_found: "not_found",
  content_not_found: "not_found",
  batch_not_found: "not_found",
  template_not_found: "not_found",
  api_key_not_found: "not_found",
  webhook_not_found: "not_found",
  delivery_not_found: "not_found",
  account_not_connected: "not_found",
  not_found: "not_found",
  method_not_allowed: "method_not_allowed",
  request_cancelled: "cancelled",
  payload_too_large: "too_large",
  rate_limited: "too_many",
  service_unavailable: "unavailable",
  processing_error: "internal",
  internal_error: "internal",
} as const satisfies Record<string, ErrorKind>;

export type ErrorCode = keyof typeof errorKinds;

/** True when a value received from elsewhere is a code of this catalog. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === "string" && Object.hasOwn(errorKinds, value);
}

/** The sentence REST clients read. Apart from the kinds, so that browsers, which have words of their own, load none. */
export const errorDetails = {
  unauthenticated: "Not authenticated",
  token_invalid: "Invalid token",
  token_expired: "Token has expired",
  token_without_user: "Invalid user data in token",
  account_deleted: "This account was deleted",
  not_authorized: "Not authorized",
  scope_missing: "This API key does not have the scope for that",
  invalid_input: "The request does not fit its schema",
  chapter_too_complex: "The chapter is nested or marked up too deeply to be adapted safely",
  invalid_difficulty: "Difficulty must be beginner, intermediate or advanced",
  missing_required_field: "A required field is missing",
  signature_invalid: "The signature does not fit the message",
  invalid_request: "The request could not be understood",
  confirmation_mismatch: "Confirm with the account's e-mail address",
  user_already_exists: "User already exists",
  email_already_registered: "Email already registered",
  idempotency_conflict: "This idempotency key was used for another request",
  shelf_full: "No more chapters can be kept; remove a saved one to keep another",
  api_keys_full: "No more API keys can be made; revoke one to make another",
  webhooks_full: "No more webhooks can be made; remove one to make another",
  webhook_address_refused: "Messages are sent to public https addresses only",
  account_full: "No more of these can be kept; remove some to make room",
  encryption_not_configured:
    "Accounts cannot be connected here: the server has no key to keep their tokens with",
  business_incomplete: "Business must have name and description to generate strategy",
  version_conflict: "This was changed somewhere else meanwhile; look at both versions before saving",
  transition_not_allowed: "This step is not possible from the current status",
  strategy_not_approved: "Only an approved strategy feeds posts; approve it first",
  strategy_approved: "This strategy is approved; a change takes it back to a draft and has to say so",
  strategy_incomplete: "Some sections of the strategy are not written yet",
  post_too_long: "The post is longer than its network takes",
  generation_running: "This strategy is being written right now",
  user_not_found: "User not found",
  business_not_found: "Business not found",
  chapter_not_found: "Chapter not found",
  session_not_found: "Personalization session not found",
  strategy_not_found: "Strategy not found",
  strategy_version_not_found: "There is no such version",
  content_not_found: "Content not found",
  batch_not_found: "Batch not found",
  template_not_found: "Template not found",
  api_key_not_found: "API key not found",
  webhook_not_found: "Webhook not found",
  delivery_not_found: "There is no such message, or it is still on its way",
  account_not_connected: "Account not connected",
  not_found: "Not Found",
  method_not_allowed: "Method Not Allowed",
  request_cancelled: "The request was cancelled by its sender",
  payload_too_large: "Request body is too large",
  rate_limited: "Too many requests; wait a moment before the next one",
  service_unavailable: "The service is not reachable right now; try again in a moment",
  processing_error: "Failed to process content",
  internal_error: "Internal Server Error",
} as const satisfies Record<ErrorCode, string>;
