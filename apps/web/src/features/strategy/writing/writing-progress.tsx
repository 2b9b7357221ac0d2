import { STRATEGY_SECTIONS, type Strategy } from "@growth-guide/contract";
import { messageFor } from "../../../api/error-messages.ts";
import { trpc } from "../../../api/trpc.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { ProgressBar } from "../../../ui/progress-bar.tsx";
import { useKeepStrategy } from "../use-keep-strategy.ts";
import { WriteMissing } from "./write-missing.tsx";
import { useWatchStrategy } from "./use-watch-strategy.ts";
import { words } from "../../../words/strategy.ts";
import { asNumber } from "../../../language/formats.ts";

/** How far the writing has come, and the way to stop it; afterwards, what came of it if that was not everything. */
export function WritingProgress({ strategy }: { strategy: Strategy }) {
  useWatchStrategy(strategy);
  const { state, done, total, fellBack } = strategy.generation;
  const written = STRATEGY_SECTIONS.filter((section) => strategy.sections[section].trim() !== "").length;
  return (
    <div className="no-print grid gap-4 empty:hidden">
      <p role="status" className="sr-only">
        {state === "running" && strategy.rewriting === null && words.sectionsWritten(done, asNumber(total))}
        {state === "running" &&
          strategy.rewriting !== null &&
          words.rewriting(words.sections[strategy.rewriting])}
        {state === "cancelled" && words.stoppedSaid}
        {state === "failed" && words.brokeOffSaid}
      </p>
      {state === "running" && <Running strategy={strategy} />}
      {(state === "cancelled" || state === "failed") && written < total && (
        <Notice
          title={state === "cancelled" ? words.stopped : words.brokeOff}
          action={<WriteMissing strategy={strategy} />}
        >
          {words.whatIsHere(asNumber(written), asNumber(total))}
        </Notice>
      )}
      {state === "failed" && written === total && <Notice>{words.brokeOffSaid}</Notice>}
      {fellBack && state !== "running" && <Notice>{words.fellBack}</Notice>}
    </div>
  );
}

function Running({ strategy: { id, generation, rewriting } }: { strategy: Strategy }) {
  const keep = useKeepStrategy();
  const stopping = trpc.strategy.cancel.useMutation({ onSuccess: keep });
  const { done, total } = generation;
  return (
    <div className="grid gap-3 rounded-md border border-line bg-brand-wash p-4 sm:p-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="font-semibold">
          {rewriting === null
            ? words.writing(asNumber(done), asNumber(total))
            : words.rewriting(words.sections[rewriting])}
        </p>
        <Button variant="secondary" busy={stopping.isPending} onClick={() => stopping.mutate({ id })}>
          {words.stop}
        </Button>
      </div>
      {/* How far a model is in one text, nobody knows. */}
      <ProgressBar label={words.writingProgress} done={rewriting === null ? done : undefined} total={total} />
      <p className="text-sm text-muted">{words.goesOn}</p>
      {stopping.isError && <Notice tone="danger">{messageFor(stopping.error)}</Notice>}
    </div>
  );
}
