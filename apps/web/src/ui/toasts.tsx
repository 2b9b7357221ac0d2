import { useSyncExternalStore } from "react";
import { dismissToast, toastStore } from "./toast-store.ts";

/**
 * The corner in which short messages appear; more than have room are scrolled to. Mounted once; empty it is still there,
 * or nothing would be announced.
 */
export function Toasts() {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.read, toastStore.read);
  return (
    <div
      role="status"
      className="toasts no-print pointer-events-none fixed inset-x-0 z-50 grid grid-cols-[minmax(0,1fr)] justify-items-center gap-2 px-4"
    >
      {toasts.map(({ id, sentence, action }) => (
        <div
          key={id}
          className="pointer-events-auto flex max-w-full items-center gap-3 rounded-md bg-ink px-4 py-2.5 text-sm font-medium text-paper shadow-raised"
        >
          <p className="line-clamp-4 min-w-0 break-words">{sentence}</p>
          {action && (
            <button
              type="button"
              className="-my-1 min-h-9 shrink-0 rounded-md px-2 font-semibold underline underline-offset-4"
              onClick={() => {
                dismissToast(id);
                action.run();
              }}
            >
              {action.label}
            </button>
          )}
        </div>
      ))}
    </div>
  );
}
