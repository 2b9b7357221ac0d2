import { errorKinds } from "@growth-guide/contract";
import { errorCodeOf } from "@growth-guide/api-client";
import { onlineManager, QueryClient } from "@tanstack/react-query";

const STALE_AFTER_MS = 30_000;
const MAX_RETRIES = 2;

/** The cache of one person's answers: made anew for the next person, so that nobody sees another's. */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      // Asked even without a network: some answers are kept on this device.
      queries: {
        networkMode: "offlineFirst",
        staleTime: STALE_AFTER_MS,
        // Without a network there is no second try: the failure is told, and what is shown is asked for again by
        // itself when the connection is back.
        retry: (count, error) => onlineManager.isOnline() && count < MAX_RETRIES && mayPass(error),
      },
      // Failing to save is told at once, with the text still there; nothing is sent twice behind one's back.
      mutations: { retry: false, networkMode: "always" },
    },
  });
  // The reader promises a level for when the connection is back, over the text that is there: it goes on waiting.
  client.setQueryDefaults(["reading"], {
    retry: (count, error) => count < MAX_RETRIES && mayPass(error),
  });
  return client;
}

/** True for failures that a second try may not meet: no answer at all, or a server that is busy. */
function mayPass(error: unknown): boolean {
  const code = errorCodeOf(error);
  return code === undefined || errorKinds[code] === "unavailable";
}
