import { useEffect, useState } from "react";
import { words } from "../words/offline.ts";
import { startServiceWorker, takeUpdate } from "./service-worker-client.ts";

/** Starts what keeps the app offline, and says when a newer version is ready: it comes when the person wants it. */
export function UpdateBanner() {
  const [isReady, setIsReady] = useState(false);
  const [isLoading, setIsLoading] = useState(false);
  useEffect(() => {
    // A browser that forbids it reads with the network only.
    startServiceWorker(() => setIsReady(true)).catch(() => undefined);
  }, []);
  return (
    <div role="status" className="no-print">
      {isReady && (
        <p className="flex flex-wrap items-center justify-center gap-x-4 bg-brand-wash px-4 py-1 text-xs">
          {words.newVersion}
          <button
            type="button"
            aria-disabled={isLoading}
            className="min-h-8 font-semibold text-brand underline underline-offset-2"
            onClick={() => {
              setIsLoading(true);
              void takeUpdate();
            }}
          >
            {words.loadNow}
          </button>
          <button
            type="button"
            className="min-h-8 underline-offset-2 hover:underline"
            onClick={() => setIsReady(false)}
          >
            {words.later}
          </button>
        </p>
      )}
    </div>
  );
}
