import { errorCodeOf } from "@growth-guide/api-client";
import { type Strategy, strategyLimits, type StrategySection } from "@growth-guide/contract";
import { lazy, Suspense, useDeferredValue, useEffect, useRef, useState } from "react";
import { trpc } from "../../../api/trpc.ts";
import { usePerson } from "../../../auth/auth.ts";
import { MarkdownText } from "../../../markdown/markdown-text.tsx";
import { storageKeys } from "../../../storage/keys.ts";
import { useAutosave } from "../../../storage/use-autosave.ts";
import { Button } from "../../../ui/button.tsx";
import { TextArea } from "../../../ui/field.tsx";
import { toast } from "../../../ui/toast-store.ts";
import { SaveStatus } from "../../../ui/save-status.tsx";
import { AskToReopen } from "../approval/ask-to-reopen.tsx";
import { useKeepStrategy } from "../use-keep-strategy.ts";
import { acceptText } from "./kept-text.ts";
import { words } from "../../../words/strategy.ts";
import { words as both } from "../../../words/comparing.ts";

const SectionConflict = lazy(async () => ({
  default: (await import("./section-conflict.tsx")).SectionConflict,
}));

/** `reopens`: its owner agreed that an approved strategy is a draft again with the first change. */
type Props = { strategy: Strategy; section: StrategySection; reopens: boolean; onDone: () => void };

/** Changes one section in Markdown, with a preview; saves by itself and loses nothing. */
export function SectionEditor({ strategy: { id, version, sections }, section, reopens, onDone }: Props) {
  const person = usePerson();
  const keep = useKeepStrategy();
  const updating = trpc.strategy.update.useMutation();
  const mayReopen = useRef(reopens);
  const { draft, state, error, wasKept, change, retry, settle } = useAutosave({
    key: storageKeys.strategySection(person.id, id, section),
    accept: acceptText,
    saved: sections[section],
    version,
    save: async (text, from, continues) => {
      const stored = await updating.mutateAsync({
        id,
        version: from,
        continues,
        reopens: mayReopen.current,
        patch: { sections: { [section]: text } },
      });
      // Once: approved again meanwhile, it is asked again.
      mayReopen.current = false;
      keep(stored);
      return stored.version;
    },
  });
  const shown = useDeferredValue(draft);
  const [comparing, setComparing] = useState(false);
  useEffect(() => setComparing(state === "conflict"), [state]);
  const [asking, setAsking] = useState(false);
  useEffect(() => setAsking(errorCodeOf(error) === "strategy_approved"), [error]);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector("textarea")?.focus({ preventScroll: true }), []);

  return (
    <div ref={box} className="strategy-editor grid gap-4">
      {wasKept && state !== "saved" && (
        <p role="status" className="text-sm text-muted">
          {words.earlierVisit}
        </p>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 xl:grid-cols-2">
        <TextArea
          label={words.inMarkdown(words.sections[section])}
          rows={10}
          maxLength={strategyLimits.section}
          className="font-mono text-sm"
          value={draft}
          onChange={({ target }) => change(target.value)}
        />
        <div className="grid gap-1.5">
          <p className="text-sm font-semibold">{words.preview}</p>
          <div className="max-h-[70dvh] overflow-y-auto rounded-md border border-line bg-paper p-4">
            {shown.trim() === "" ? (
              <p className="text-muted">{words.nothingWritten}</p>
            ) : (
              <MarkdownText text={shown} className="strategy-text" />
            )}
          </div>
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button onClick={() => void retry().then((isSaved) => isSaved && onDone())}>{words.done}</Button>
        <SaveStatus state={state} error={error} onRetry={() => void retry()} />
        {state === "conflict" && !comparing && (
          <Button variant="secondary" onClick={() => setComparing(true)}>
            {both.compareBoth}
          </Button>
        )}
      </div>
      <AskToReopen
        isAsking={asking}
        onKeep={() => setAsking(false)}
        onReopen={() => {
          setAsking(false);
          mayReopen.current = true;
          void retry();
        }}
      />
      {comparing && (
        <Suspense fallback={null}>
          <SectionConflict
            id={id}
            section={section}
            mine={draft}
            onChoose={(text, { version: newest, isTheirs }) => {
              setComparing(false);
              settle(text, newest, isTheirs);
              if (isTheirs) toast(both.theirTextStays, { label: both.putMineBack, run: () => change(draft) });
            }}
            onClose={() => setComparing(false)}
          />
        </Suspense>
      )}
    </div>
  );
}
