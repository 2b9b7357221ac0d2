import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { words } from "../words/offline.ts";

/** Says that there is no network and what can be done without; gone by itself when it is back. */
export function OfflineBanner() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  const cache = useQueryClient();
  return (
    <div role="status" className="no-print">
      {!online && (
        <p className="bg-ink px-4 py-1.5 text-center text-xs text-paper">
          {words.offline}{" "}
          <button
            type="button"
            className="min-h-6 font-semibold underline underline-offset-2"
            onClick={() => void askAgain(cache)}
          >
            {words.tryAgain}
          </button>
        </p>
      )}
    </div>
  );
}

/** Asks for what is not here. What waits for a network is given up first: this device may be wrong about having none. */
async function askAgain(cache: QueryClient): Promise<void> {
  const missing: Parameters<QueryClient["cancelQueries"]>[0] = {
    type: "active",
    predicate: ({ state }) => state.status !== "success",
  };
  await cache.cancelQueries(missing);
  await cache.refetchQueries(missing);
}

function subscribe(listener: () => void): () => void {
  addEventListener("online", listener);
  addEventListener("offline", listener);
  return () => {
    removeEventListener("online", listener);
    removeEventListener("offline", listener);
  };
}
