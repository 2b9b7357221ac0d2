import { STRATEGY_SECTIONS, type Strategy, strategyLimits } from "@growth-guide/contract";
import { useId, useRef, useState } from "react";
import { messageFor } from "../../../api/error-messages.ts";
import { trpc } from "../../../api/trpc.ts";
import { paths } from "../../../paths.ts";
import { Button } from "../../../ui/button.tsx";
import { ButtonLink } from "../../../ui/button-link.tsx";
import { TextArea } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { toast } from "../../../ui/toast-store.ts";
import { sectionAnchor } from "../section/section-anchor.ts";
import { StatusBadge } from "../status-badge.tsx";
import { useKeepStrategy } from "../use-keep-strategy.ts";
import { ApprovalHistory } from "./approval-history.tsx";
import { stepsFrom } from "./steps.ts";
import { words } from "../../../words/strategy.ts";

/** Where the strategy stands, the steps that are possible from here, and those that were taken. */
export function ApprovalPanel({ strategy }: { strategy: Strategy }) {
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const { id, status, version } = strategy;
  const keep = useKeepStrategy();
  const [note, setNote] = useState("");
  const history = trpc.strategy.history.useQuery({ id });
  const cache = trpc.useUtils();
  const step = trpc.strategy.step.useMutation({
    // What was changed meanwhile is shown, to be read before the step is taken again.
    onError: () => void cache.strategy.get.invalidate({ id }),
    onSuccess: (stored) => {
      keep(stored);
      // The button that was pressed makes way for others: whoever has no mouse goes on from here.
      title.current?.focus({ preventScroll: true });
      setNote("");
      toast(words.isNow(words.statuses[stored.status]));
    },
  });
  const steps = history.data ?? [];
  const isRunning = strategy.generation.state === "running";
  const missing = STRATEGY_SECTIONS.filter((section) => strategy.sections[section].trim() === "");
  const offers = stepsFrom(status).filter(({ needsAll }) => missing.length === 0 || !needsAll);
  return (
    <section aria-labelledby={heading} className="grid gap-4 rounded-lg border border-line bg-surface p-5">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id={heading} ref={title} tabIndex={-1} className="text-lg">
          {words.approval}
        </h2>
        <StatusBadge status={status} />
      </div>
      {step.isError && <Notice tone="danger">{messageFor(step.error)}</Notice>}
      {!isRunning && missing.length > 0 && (
        <div className="grid justify-items-start gap-2 text-sm">
          <p className="text-muted">{words.missingFirst}</p>
          <ul className="list-disc ps-5">
            {missing.map((section) => (
              <li key={section}>
                <a href={`#${sectionAnchor(section)}`} className="underline underline-offset-4">
                  {words.sections[section]}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {isRunning ? (
        <p className="text-sm text-muted">{words.onceWritten}</p>
      ) : (
        <>
          <TextArea
            label={words.note}
            hint={words.noteHint}
            optional
            rows={1}
            maxLength={strategyLimits.note}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
          <div className="flex flex-wrap gap-2">
            {offers.map(({ to, verb, isForward }) => (
              <Button
                key={to}
                variant={isForward ? "primary" : "secondary"}
                busy={step.isPending && step.variables.to === to}
                disabled={step.isPending}
                onClick={() => step.mutate({ id, to, version, note: note.trim() === "" ? null : note })}
              >
                {verb}
              </Button>
            ))}
          </div>
        </>
      )}
      {status === "approved" && (
        <ButtonLink to={`${paths.newPosts}?business=${strategy.businessId}&strategy=${id}`}>
          {words.draftPosts}
        </ButtonLink>
      )}
      {steps.length > 0 && <ApprovalHistory steps={steps} />}
    </section>
  );
}
