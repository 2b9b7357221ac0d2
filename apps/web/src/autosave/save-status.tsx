import { messageFor } from "../api/error-messages.ts";
import type { AutosaveStatus } from "./autosave.ts";

type Props = { status: AutosaveStatus; error: unknown; onRetry: () => void };

const words: Record<AutosaveStatus, string> = {
  saved: "Saved",
  unsaved: "Not saved yet",
  saving: "Saving…",
  failed: "Not saved",
  conflict: "Not saved: changed elsewhere meanwhile",
};

/** Where what is typed stands. Only what a person has to know is announced: that it is saved, or that it is not. */
export function SaveStatus({ status, error, onRetry }: Props) {
  const isCalm = status === "unsaved" || status === "saving";
  return (
    <div className="flex min-h-9 flex-wrap items-center gap-x-3 text-sm">
      <p
        role="status"
        className={status === "failed" || status === "conflict" ? "text-danger" : "text-muted"}
      >
        <span aria-hidden={isCalm}>{words[status]}</span>
        {status === "failed" && <span className="block">{messageFor(error)}</span>}
      </p>
      {status === "failed" && (
        <button type="button" className="min-h-9 font-semibold text-brand underline" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}
