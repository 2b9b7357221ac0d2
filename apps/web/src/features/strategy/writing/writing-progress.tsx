import { STRATEGY_SECTIONS, type Strategy } from "@growth-guide/contract";
import { messageFor } from "../../../api/error-messages.ts";
import { trpc } from "../../../api/trpc.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { useKeepStrategy } from "../use-keep-strategy.ts";
import { useWatchStrategy } from "./use-watch-strategy.ts";

/** How far the writing has come, and the way to stop it; afterwards, what came of it if that was not everything. */
export function WritingProgress({ strategy }: { strategy: Strategy }) {
  useWatchStrategy(strategy);
  const { state, done, total, fellBack } = strategy.generation;
  const written = STRATEGY_SECTIONS.filter((section) => strategy.sections[section].trim() !== "").length;
  return (
    <div className="no-print grid gap-4 empty:hidden">
      <p role="status" className="sr-only">
        {state === "running" ? `${done} of ${total} sections written.` : announcements[state]}
      </p>
      {state === "running" && <Running strategy={strategy} />}
      {(state === "cancelled" || state === "failed") && written < total && (
        <Notice title={state === "cancelled" ? "The writing was stopped" : "The writing broke off"}>
          {written} of {total} sections are here and stay. Each of the others can be written on its own, by
          you or for you.
        </Notice>
      )}
      {fellBack && state !== "running" && (
        <Notice>The language model did not answer everything; our own rules wrote what was missing.</Notice>
      )}
    </div>
  );
}

const announcements = {
  done: "",
  cancelled: "The writing was stopped. What is here stays.",
  failed: "The writing broke off. What is here stays.",
} as const;

function Running({ strategy: { id, generation } }: { strategy: Strategy }) {
  const keep = useKeepStrategy();
  const stopping = trpc.strategy.cancel.useMutation({ onSuccess: keep });
  const { done, total } = generation;
  return (
    <div className="grid gap-3 rounded-md border border-line bg-brand-wash p-4 sm:p-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="font-semibold">
          Writing your strategy: {done} of {total} sections
        </p>
        <Button variant="secondary" busy={stopping.isPending} onClick={() => stopping.mutate({ id })}>
          Stop
        </Button>
      </div>
      <progress
        aria-label="Sections written"
        max={total}
        value={done}
        className="strategy-progress h-2 w-full"
      />
      <p className="text-sm text-muted">It goes on when you leave this page. Come back whenever you like.</p>
      {stopping.isError && <Notice tone="danger">{messageFor(stopping.error)}</Notice>}
    </div>
  );
}
