import { lazy, memo, Suspense } from "react";
import { Glossary } from "./glossary.tsx";
import type { ReaderDocument } from "./reader-document.ts";
import type { FetchLevel } from "./use-adapted-chapter.ts";
import { ReadingMeter } from "./reading-meter.tsx";
import { words } from "../../words/grades.ts";

const GradePlot = lazy(async () => ({ default: (await import("./grades/grade-plot.tsx")).GradePlot }));

/** Counting every word of a longer chapter would hold up the page; in UTF-16 code units. */
const MAX_PLOTTED_LENGTH = 300_000;

type Props = {
  document: ReaderDocument;
  /** The chapter as written. */
  source: string;
  title: string;
  fetchLevel: FetchLevel;
  onGo: (offset: number) => void;
};

/** What there is to know about the text: how hard it is, and at a level its words. */
export const ReaderAside = memo(function ReaderAside({ document, source, title, fetchLevel, onGo }: Props) {
  const isOriginal = document.view === "original";
  const hasMeter = document.before !== null && document.after !== null;
  if (!isOriginal && !hasMeter && document.glossary.length === 0) return null;
  return (
    <aside
      aria-label={isOriginal ? words.aboutText : words.aboutLevel}
      // It may have to be scrolled, with the keyboard too.
      tabIndex={0}
      className="mt-10 grid grid-cols-1 content-start gap-8 border-t border-line pt-6 lg:sticky lg:top-6 lg:col-start-3 lg:row-span-2 lg:row-start-1 lg:mt-0 lg:max-h-[calc(100dvh-3rem)] lg:self-start lg:overflow-y-auto lg:border-0 lg:pt-0"
    >
      <div className="grid grid-cols-1 gap-4">
        {isOriginal && (
          <h2 className="font-sans text-xs font-semibold tracking-normal text-muted">{words.howHard}</h2>
        )}
        <ReadingMeter before={document.before} after={document.after} />
        {(hasMeter || isOriginal) && source.length <= MAX_PLOTTED_LENGTH && (
          <Suspense fallback={<div aria-hidden="true" className="h-55" />}>
            <GradePlot
              document={document}
              source={source}
              title={title}
              fetchLevel={fetchLevel}
              onGo={onGo}
            />
          </Suspense>
        )}
      </div>
      {document.glossary.length > 0 && (
        <section aria-labelledby="glossary" className="grid gap-3">
          <h2 id="glossary" className="font-sans text-xs font-semibold tracking-normal text-muted">
            {words.wordList}
          </h2>
          <Glossary entries={document.glossary} />
        </section>
      )}
    </aside>
  );
});
