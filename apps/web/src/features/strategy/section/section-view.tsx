import type { Strategy, StrategySection } from "@growth-guide/contract";
import { lazy, type RefObject, Suspense, useEffect, useRef, useState } from "react";
import { usePerson } from "../../../auth/auth.ts";
import { MarkdownText } from "../../../markdown/markdown-text.tsx";
import { Button } from "../../../ui/button.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { AskToReopen } from "../approval/ask-to-reopen.tsx";
import { RewriteButton } from "./rewrite-button.tsx";
import { hasKeptText } from "./kept-text.ts";
import { type SaveTicks, TickableText } from "./tickable-text.tsx";
import { useTellRewritten } from "./use-tell-rewritten.ts";
import { sectionAnchor } from "./section-anchor.ts";
import { words } from "../../../words/strategy.ts";
import { words as ui } from "../../../words/ui.ts";

const SectionEditor = lazy(async () => ({ default: (await import("./section-editor.tsx")).SectionEditor }));

/** Where a text has boxes of things to do. */
const HAS_BOXES = /\[[ \txX]\]/;

/** For the button that began something: it has the focus again once that is over. */
function useFocusAfter(isUnderWay: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(isUnderWay);
  useEffect(() => {
    if (was.current && !isUnderWay) button.current?.focus();
    was.current = isUnderWay;
  }, [isUnderWay]);
  return button;
}

/** One section: read it, change it, have it written again. What could not be saved last time is open at once. */
export function SectionView({ strategy, section }: { strategy: Strategy; section: StrategySection }) {
  const person = usePerson();
  const [isEditing, setIsEditing] = useState(() => hasKeptText(person.id, strategy.id, section));
  const editButton = useFocusAfter(isEditing);
  const saveTicks = useRef<SaveTicks>(null);
  const [isAsking, setIsAsking] = useState(false);
  const [reopens, setReopens] = useState(false);
  const tellWhenRewritten = useTellRewritten(strategy, section);
  const title = words.sections[section];
  const text = strategy.sections[section];
  const writer = strategy.writers[section];
  const isWritten = text.trim() !== "";
  const isApproved = strategy.status === "approved";
  const isRunning = strategy.generation.state === "running";
  // While another section is written again, this one stays open.
  const isClosed = isRunning && (strategy.rewriting === null || strategy.rewriting === section);
  const anchor = sectionAnchor(section);
  const begin = (mayReopen: boolean) => {
    setIsAsking(false);
    setReopens(mayReopen);
    setIsEditing(true);
  };
  const edit = async () => {
    // The editor begins from what the server has.
    if (saveTicks.current !== null && !(await saveTicks.current())) return;
    if (isApproved) setIsAsking(true);
    else begin(false);
  };
  return (
    <section
      id={anchor}
      aria-labelledby={`${anchor}-title`}
      className="strategy-section grid gap-3 border-t border-line pt-6"
    >
      <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
        <div className="grid min-w-0 gap-0.5">
          <h2 id={`${anchor}-title`} tabIndex={-1} className="text-2xl">
            {title}
          </h2>
          {isWritten && writer && <p className="no-print text-xs text-muted">{words.writers[writer]}</p>}
        </div>
        {!isClosed && !isEditing && (
          <div className="no-print -mx-4 flex flex-wrap">
            <Button
              ref={editButton}
              variant="quiet"
              aria-label={words.editSection(title)}
              onClick={() => void edit()}
            >
              {ui.edit}
            </Button>
            {!isRunning && (
              <RewriteButton strategy={strategy} section={section} onBegun={tellWhenRewritten} />
            )}
          </div>
        )}
      </header>
      <AskToReopen isAsking={isAsking} onKeep={() => setIsAsking(false)} onReopen={() => begin(true)} />
      {isEditing && !isClosed ? (
        <Suspense fallback={<Skeleton label={words.openingEditor} lines={4} />}>
          <SectionEditor
            strategy={strategy}
            section={section}
            reopens={reopens}
            onDone={() => setIsEditing(false)}
          />
        </Suspense>
      ) : isWritten && HAS_BOXES.test(text) && !isApproved && !isClosed ? (
        <TickableText strategy={strategy} section={section} saveTicks={saveTicks} />
      ) : isWritten ? (
        <MarkdownText text={text} className="strategy-text" />
      ) : isRunning ? (
        <div aria-hidden="true" className="grid gap-3">
          <span className="skeleton block h-4 w-full" />
          <span className="skeleton block h-4 w-4/5" />
        </div>
      ) : (
        <p className="text-muted">{words.sectionEmpty}</p>
      )}
    </section>
  );
}
