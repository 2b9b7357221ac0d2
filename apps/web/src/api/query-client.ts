import { errorCatalog } from "@growth-guide/contract";
import { errorCodeOf } from "@growth-guide/api-client";
import { QueryClient } from "@tanstack/react-query";

const STALE_AFTER_MS = 30_000;
const MAX_RETRIES = 2;

/** The cache of one person's answers: made anew for the next person, so that nobody sees another's. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: STALE_AFTER_MS, retry: (count, error) => count < MAX_RETRIES && mayPass(error) },
      // Failing to save is told at once, with the text still there; nothing is sent twice behind one's back.
      mutations: { retry: false, networkMode: "always" },
    },
  });
}

/** True for failures that a second try may not meet: no answer at all, or a server that is busy. */
function mayPass(error: unknown): boolean {
  const code = errorCodeOf(error);
  return code === undefined || errorCatalog[code].kind === "unavailable";
}
