import type { Strategy, StrategySection } from "@growth-guide/contract";
import { useDeferredValue, useEffect, useRef } from "react";
import { MarkdownText } from "../../../markdown/markdown-text.tsx";
import { Button } from "../../../ui/button.tsx";
import { SectionFields } from "./fields/section-fields.tsx";
import { SectionSaving } from "./section-saving.tsx";
import { useSectionText } from "./use-section-text.ts";
import { words } from "../../../words/strategy.ts";

/** `reopens`: its owner agreed that an approved strategy is a draft again with the first change. */
type Props = { strategy: Strategy; section: StrategySection; reopens: boolean; onDone: () => void };

/** Changes one section, its tables by their cells, with a preview; saves by itself and loses nothing. */
export function SectionEditor({ strategy, section, reopens, onDone }: Props) {
  const text = useSectionText(strategy, section, reopens);
  const { draft, state, wasKept, change, retry } = text;
  const shown = useDeferredValue(draft);
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
        <SectionFields label={words.inMarkdown(words.sections[section])} text={draft} onChange={change} />
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
        <SectionSaving id={strategy.id} section={section} text={text} />
      </div>
    </div>
  );
}
