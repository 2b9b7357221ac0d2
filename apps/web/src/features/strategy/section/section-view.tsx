import type { Strategy, StrategySection } from "@growth-guide/contract";
import { SECTION_TITLES } from "@growth-guide/strategist/document";
import { lazy, Suspense, useRef, useState } from "react";
import { usePerson } from "../../../auth/auth.ts";
import { MarkdownText } from "../../../markdown/markdown-text.tsx";
import { Button } from "../../../ui/button.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { writerWords } from "../words.ts";
import { RewriteButton } from "./rewrite-button.tsx";
import { hasKeptText } from "./kept-text.ts";
import { sectionAnchor } from "./section-anchor.ts";

const SectionEditor = lazy(async () => ({ default: (await import("./section-editor.tsx")).SectionEditor }));

/** One section: read it, change it, have it written again. What could not be saved last time is open at once. */
export function SectionView({ strategy, section }: { strategy: Strategy; section: StrategySection }) {
  const person = usePerson();
  const editButton = useRef<HTMLButtonElement>(null);
  const [isEditing, setIsEditing] = useState(() => hasKeptText(person.id, strategy.id, section));
  const title = SECTION_TITLES[section];
  const text = strategy.sections[section];
  const writer = strategy.writers[section];
  const isWritten = text.trim() !== "";
  const isRunning = strategy.generation.state === "running";
  const anchor = sectionAnchor(section);
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
          {isWritten && writer && <p className="no-print text-xs text-muted">{writerWords[writer]}</p>}
        </div>
        {!isRunning && !isEditing && (
          <div className="no-print -mx-3 flex flex-wrap">
            <Button
              ref={editButton}
              variant="quiet"
              aria-label={`Edit ${title}`}
              onClick={() => setIsEditing(true)}
            >
              Edit
            </Button>
            <RewriteButton strategy={strategy} section={section} />
          </div>
        )}
      </header>
      {isEditing && !isRunning ? (
        <Suspense fallback={<Skeleton label="Opening the editor…" lines={4} />}>
          <SectionEditor
            strategy={strategy}
            section={section}
            onDone={() => {
              setIsEditing(false);
              requestAnimationFrame(() => editButton.current?.focus());
            }}
          />
        </Suspense>
      ) : isWritten ? (
        <MarkdownText text={text} className="strategy-text" />
      ) : isRunning ? (
        <div aria-hidden="true" className="grid gap-3">
          <span className="skeleton block h-4 w-full" />
          <span className="skeleton block h-4 w-4/5" />
        </div>
      ) : (
        <p className="text-muted">This section is not written yet.</p>
      )}
    </section>
  );
}
