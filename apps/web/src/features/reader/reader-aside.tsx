import { Glossary } from "./glossary.tsx";
import type { ReaderDocument } from "./reader-document.ts";
import { ReadingMeter } from "./reading-meter.tsx";

/** What there is to know about the text at this level: how hard it is, and its words. */
export function ReaderAside({ document }: { document: ReaderDocument }) {
  const hasMeter = document.before !== null && document.after !== null;
  if (!hasMeter && document.glossary.length === 0) return null;
  return (
    <aside
      aria-label="About this level"
      // It may have to be scrolled, with the keyboard too.
      tabIndex={0}
      className="mt-10 grid content-start gap-8 border-t border-line pt-6 lg:sticky lg:top-6 lg:col-start-3 lg:row-span-2 lg:row-start-1 lg:mt-0 lg:max-h-[calc(100dvh-3rem)] lg:self-start lg:overflow-y-auto lg:border-0 lg:pt-0"
    >
      <ReadingMeter before={document.before} after={document.after} />
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
