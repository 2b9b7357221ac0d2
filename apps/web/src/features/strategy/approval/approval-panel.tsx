import { type Strategy, strategyLimits } from "@growth-guide/contract";
import { useId, useState } from "react";
import { messageFor } from "../../../api/error-messages.ts";
import { trpc } from "../../../api/trpc.ts";
import { Button } from "../../../ui/button.tsx";
import { TextArea } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { toast } from "../../../ui/toast-store.ts";
import { StatusBadge } from "../status-badge.tsx";
import { useKeepStrategy } from "../use-keep-strategy.ts";
import { statusWords } from "../words.ts";
import { ApprovalHistory } from "./approval-history.tsx";
import { isEditedSinceApproval, stepsFrom } from "./steps.ts";

/** Where the strategy stands, the steps that are possible from here, and those that were taken. */
export function ApprovalPanel({ strategy }: { strategy: Strategy }) {
  const heading = useId();
  const { id, status } = strategy;
  const keep = useKeepStrategy();
  const [note, setNote] = useState("");
  const history = trpc.strategy.history.useQuery({ id });
  const step = trpc.strategy.step.useMutation({
    onSuccess: (stored) => {
      keep(stored);
      setNote("");
      toast(`The strategy is now: ${statusWords[stored.status].toLowerCase()}.`);
    },
  });
  const steps = history.data ?? [];
  const isRunning = strategy.generation.state === "running";
  return (
    <section aria-labelledby={heading} className="grid gap-4 rounded-lg border border-line bg-surface p-5">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id={heading} className="text-lg">
          Approval
        </h2>
        <StatusBadge status={status} />
      </div>
      {isEditedSinceApproval(strategy, steps) && (
        <p className="rounded-md bg-sun-wash px-3 py-2 text-sm text-sun-ink">
          Edited since it was approved. Posts follow the words that stand here now.
        </p>
      )}
      {step.isError && <Notice tone="danger">{messageFor(step.error)}</Notice>}
      {isRunning ? (
        <p className="text-sm text-muted">Once it is written, it can go to review.</p>
      ) : (
        <>
          <TextArea
            label="Note"
            hint="Kept with the step you take."
            optional
            rows={1}
            maxLength={strategyLimits.note}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
          <div className="flex flex-wrap gap-2">
            {stepsFrom(status).map(({ to, verb, isForward }) => (
              <Button
                key={to}
                variant={isForward ? "primary" : "secondary"}
                busy={step.isPending && step.variables.to === to}
                disabled={step.isPending}
                onClick={() => step.mutate({ id, to, note: note.trim() === "" ? null : note })}
              >
                {verb}
              </Button>
            ))}
          </div>
        </>
      )}
      {steps.length > 0 && <ApprovalHistory steps={steps} />}
    </section>
  );
}
