import { useSyncExternalStore } from "react";
import { toastStore } from "./toast-store.ts";

/** The corner in which short messages appear. Mounted once; empty it is still there, or nothing would be announced. */
export function Toasts() {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.read);
  return (
    <div
      role="status"
      className="no-print pointer-events-none fixed inset-x-4 bottom-20 z-50 grid justify-items-center gap-2 sm:bottom-6"
    >
      {toasts.map(({ id, sentence }) => (
        <p key={id} className="rounded-md bg-ink px-4 py-2.5 text-sm font-medium text-paper shadow-raised">
          {sentence}
        </p>
      ))}
    </div>
  );
}
