import { errorCodeOf } from "@growth-guide/api-client";
import type { ErrorCode } from "@growth-guide/contract";

/** Each failure as a sentence that says what a person can do. The type keeps the list complete. */
const sentences: Record<ErrorCode, string> = {
  unauthenticated: "You are signed out. Sign in and try again.",
  token_invalid: "Your sign-in is no longer accepted. Sign in again.",
  token_expired: "Your sign-in has run out. Sign in again.",
  token_without_user: "Your sign-in does not say who you are. Sign in again.",
  account_deleted: "This account was deleted. Sign in again.",
  signature_invalid: "This message did not come from the sign-in service.",
  not_authorized: "Your account may not do this.",
  invalid_input: "Something in the form needs another look. The fields below say what.",
  chapter_too_complex:
    "This chapter is nested or marked up too deeply to be adapted safely. The original can still be read.",
  invalid_difficulty: "Choose beginner, intermediate or advanced.",
  missing_required_field: "Something that is needed was left empty.",
  invalid_request: "The server could not understand this request. Load the page again and retry.",
  confirmation_mismatch: "This is not the address of your account.",
  user_already_exists: "There is already an account for you.",
  email_already_registered: "There is already an account with this e-mail address.",
  idempotency_conflict:
    "This was saved the first time it was sent, without your last changes. Look for it before you send it again.",
  shelf_full: "There is no room for another chapter. Remove one you saved and try again.",
  user_not_found: "We could not find your account. Sign in again.",
  business_not_found: "This business is not here. It may have been deleted, or it belongs to someone else.",
  business_incomplete: "A strategy needs the business's name and a description. Add the description first.",
  strategy_not_found: "This strategy is not here. It may have been deleted, or it belongs to someone else.",
  strategy_version_not_found: "This version is not here. Load the page again.",
  content_not_found: "This post is not here. It may have been deleted, or it belongs to someone else.",
  template_not_found: "This template is not here. It may have been deleted.",
  account_not_connected: "This account is not connected.",
  version_conflict:
    "This was changed somewhere else meanwhile. Compare both versions; your text is still here.",
  transition_not_allowed: "This step is not possible now. Load the page again to see where it stands.",
  strategy_not_approved: "Posts follow an approved strategy. Approve it first, or draft without one.",
  post_too_long: "This post is longer than its network takes. Shorten it first.",
  generation_running: "This strategy is being written right now. Wait for it, or stop it first.",
  chapter_not_found: "There is no chapter at this address. The playbook lists all of them.",
  session_not_found: "This reading session has ended. Choose the level again.",
  not_found: "The server does not know this page. Load it again; it may have been updated.",
  method_not_allowed: "The server could not understand this request. Load the page again and retry.",
  payload_too_large: "This text is too large. A chapter may have up to 1 MB.",
  rate_limited: "That was a lot at once. Wait a moment and try again.",
  request_cancelled: "This was cancelled. Try again if you still want it.",
  service_unavailable: "Growth Guide is not reachable right now. Try again in a moment.",
  processing_error: "This chapter could not be adapted. The original can still be read.",
  internal_error: "Something went wrong on our side. Try again; nothing you typed is lost.",
};

const NO_ANSWER =
  "Growth Guide did not answer. Check your connection and try again; nothing you typed is lost.";

/** The sentence a person is told about a failed request. */
export function messageFor(error: unknown): string {
  return messageForCode(errorCodeOf(error));
}

/** The same for a failure whose name is known; without one, nobody of ours answered. */
export function messageForCode(code: ErrorCode | undefined): string {
  return code === undefined ? NO_ANSWER : sentences[code];
}
