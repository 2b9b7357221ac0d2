import { errorCodeOf } from "@growth-guide/api-client";
import type { StrategySection } from "@growth-guide/contract";
import { lazy, Suspense, useEffect, useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { SaveStatus } from "../../../ui/save-status.tsx";
import { toast } from "../../../ui/toast-store.ts";
import { AskToReopen } from "../approval/ask-to-reopen.tsx";
import type { SectionText } from "./use-section-text.ts";
import { words as both } from "../../../words/comparing.ts";

const SectionConflict = lazy(async () => ({
  default: (await import("./section-conflict.tsx")).SectionConflict,
}));

type Props = { id: number; section: StrategySection; text: SectionText };

/** Where a section's text stands, and what its owner has to say when it was changed or approved elsewhere. */
export function SectionSaving({ id, section, text }: Props) {
  const { draft, state, error, change, retry, settle, reopen } = text;
  const [comparing, setComparing] = useState(false);
  useEffect(() => setComparing(state === "conflict"), [state]);
  const [asking, setAsking] = useState(false);
  useEffect(() => setAsking(errorCodeOf(error) === "strategy_approved"), [error]);
  return (
    <>
      <SaveStatus state={state} error={error} onRetry={() => void retry()} />
      {state === "conflict" && !comparing && (
        <Button variant="secondary" onClick={() => setComparing(true)}>
          {both.compareBoth}
        </Button>
      )}
      <AskToReopen
        isAsking={asking}
        onKeep={() => setAsking(false)}
        onReopen={() => {
          setAsking(false);
          reopen();
        }}
      />
      {comparing && (
        <Suspense fallback={null}>
          <SectionConflict
            id={id}
            section={section}
            mine={draft}
            onChoose={(chosen, { version: newest, isTheirs }) => {
              setComparing(false);
              settle(chosen, newest, isTheirs);
              if (isTheirs) toast(both.theirTextStays, { label: both.putMineBack, run: () => change(draft) });
            }}
            onClose={() => setComparing(false)}
          />
        </Suspense>
      )}
    </>
  );
}
