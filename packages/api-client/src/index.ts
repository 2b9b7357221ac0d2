export { apiLinks } from "./api-links.ts";
export type { ApiLinkOptions, TokenSource } from "./api-links.ts";
export { createApiClient } from "./create-api-client.ts";
export type { ApiClient } from "./create-api-client.ts";
export {
  errorCodeOf,
  fieldSentencesOf,
  isUnauthenticated,
  requestIdOf,
  retryAfterSecondsOf,
} from "./api-error.ts";
export type { ApiInputs, ApiOutputs, AppRouter } from "./app-router.ts";
