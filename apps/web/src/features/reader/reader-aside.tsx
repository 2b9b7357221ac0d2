import { lazy, Suspense } from "react";
import { Glossary } from "./glossary.tsx";
import type { ReaderDocument } from "./reader-document.ts";
import { ReadingMeter } from "./reading-meter.tsx";

const GradePlot = lazy(async () => ({ default: (await import("./grades/grade-plot.tsx")).GradePlot }));

/** Counting every word of a longer chapter would hold up the page; in UTF-16 code units. */
const MAX_PLOTTED_LENGTH = 300_000;

type Props = {
  document: ReaderDocument;
  /** The chapter as written. */
  source: string;
  title: string;
  onGo: (offset: number) => void;
};

/** What there is to know about the text at this level: how hard it is, and its words. */
export function ReaderAside({ document, source, title, onGo }: Props) {
  const hasMeter = document.before !== null && document.after !== null;
  if (!hasMeter && document.glossary.length === 0) return null;
  return (
    <aside
      aria-label="About this level"
      // It may have to be scrolled, with the keyboard too.
      tabIndex={0}
      className="mt-10 grid content-start gap-8 border-t border-line pt-6 lg:sticky lg:top-6 lg:col-start-3 lg:row-span-2 lg:row-start-1 lg:mt-0 lg:max-h-[calc(100dvh-3rem)] lg:self-start lg:overflow-y-auto lg:border-0 lg:pt-0"
    >
      <div className="grid gap-4">
        <ReadingMeter before={document.before} after={document.after} />
        {hasMeter && source.length <= MAX_PLOTTED_LENGTH && (
          <Suspense fallback={<div aria-hidden="true" className="h-36" />}>
            <GradePlot document={document} source={source} title={title} onGo={onGo} />
          </Suspense>
        )}
      </div>
      {document.glossary.length > 0 && (
        <section aria-labelledby="glossary" className="grid gap-3">
          <h2 id="glossary" className="font-sans text-xs font-semibold tracking-normal text-muted">
            Words of this chapter
          </h2>
          <Glossary entries={document.glossary} />
        </section>
      )}
    </aside>
  );
}
