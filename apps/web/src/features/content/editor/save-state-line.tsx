import type { SaveState } from "../../../storage/use-autosave.ts";
import { Button } from "../../../ui/button.tsx";

const sentences: Record<SaveState, string> = {
  saved: "Saved",
  saving: "Saving…",
  unsaved: "Not saved yet; kept on this device",
  failed: "Could not be saved; kept on this device",
  conflict: "Changed somewhere else meanwhile; yours is kept on this device",
};

/** Whether what is typed has arrived. */
export function SaveStateLine({ state, onRetry }: { state: SaveState; onRetry: () => void }) {
  return (
    <div className="flex flex-wrap items-center gap-3 text-sm text-muted">
      <p role="status">{sentences[state]}</p>
      {state === "failed" && (
        <Button variant="quiet" onClick={onRetry}>
          Try again
        </Button>
      )}
    </div>
  );
}
