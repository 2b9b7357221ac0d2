import { messageFor } from "../api/error-messages.ts";
import type { SaveState } from "../storage/autosave.ts";

type Props = { state: SaveState; error: unknown; onRetry: () => void };

const words: Record<SaveState, string> = {
  saved: "Saved",
  unsaved: "Not saved yet",
  saving: "Saving…",
  failed: "Not saved",
  conflict: "Not saved: changed elsewhere meanwhile",
};

/** Where what is typed stands. Only what a person has to know is announced: that it is saved, or that it is not. */
export function SaveStatus({ state, error, onRetry }: Props) {
  const isCalm = state === "unsaved" || state === "saving";
  return (
    <div className="flex min-h-9 flex-wrap items-center gap-x-3 text-sm">
      <p role="status" className={state === "failed" || state === "conflict" ? "text-danger" : "text-muted"}>
        <span aria-hidden={isCalm}>{words[state]}</span>
        {state === "failed" && <span className="block">{messageFor(error)}</span>}
      </p>
      {state === "failed" && (
        <button type="button" className="min-h-9 font-semibold text-brand underline" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}
