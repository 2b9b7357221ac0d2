import { errorCodeOf } from "@growth-guide/api-client";
import { messageFor } from "../api/error-messages.ts";
import type { SaveState } from "../storage/autosave.ts";
import { words } from "../words/saving.ts";
import { words as ui } from "../words/ui.ts";

type Props = { state: SaveState; error: unknown; onRetry: () => void };

/** Where what is typed stands. Only what a person has to know is announced: that it is saved, or that it is not. */
export function SaveStatus({ state, error, onRetry }: Props) {
  const isCalm = state === "unsaved" || state === "saving";
  return (
    <div className="flex min-h-9 flex-wrap items-center gap-x-3 text-sm">
      <p role="status" className={state === "failed" || state === "conflict" ? "text-danger" : "text-muted"}>
        <span aria-hidden={isCalm}>{words[state]}</span>
        {state === "failed" && (
          <span className="block">
            {errorCodeOf(error) === "invalid_input" ? words.notLikeThis : messageFor(error)}
          </span>
        )}
      </p>
      {state === "failed" && (
        <button type="button" className="min-h-9 font-semibold text-brand underline" onClick={onRetry}>
          {ui.tryAgain}
        </button>
      )}
    </div>
  );
}
