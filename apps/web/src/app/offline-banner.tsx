import { useSyncExternalStore } from "react";

/** Says that there is no network; gone by itself when it is back. */
export function OfflineBanner() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status" className="no-print">
      {!online && (
        <p className="bg-ink px-4 py-1.5 text-center text-xs text-paper">
          You are offline. What is on the screen can still be read; saving works again when you are back.
        </p>
      )}
    </div>
  );
}

function subscribe(listener: () => void): () => void {
  addEventListener("online", listener);
  addEventListener("offline", listener);
  return () => {
    removeEventListener("online", listener);
    removeEventListener("offline", listener);
  };
}
