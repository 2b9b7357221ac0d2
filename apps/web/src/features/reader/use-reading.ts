import type { ReadingSession } from "@growth-guide/contract";
import { useMemo, useRef, useState } from "react";
import type { Place } from "../../storage/json-store.ts";
import { useParagraphViews } from "./paragraph/use-paragraph-views.ts";
import { adaptedDocument, originalDocument, type View } from "./reader-document.ts";
import { readPlace } from "./reading-place-store.ts";
import { type ReadableChapter, useAdaptedChapter } from "./use-adapted-chapter.ts";

/** What is read and in which view: the view that was chosen, and the text on the screen until its text is there. */
export function useReading(chapter: ReadableChapter, keep: Place) {
  const [kept] = useState(() => readPlace(keep, chapter.id));
  const [view, setView] = useState<View>(kept.view);
  const place = useRef(() => kept.offset);

  const original = useMemo(() => originalDocument(chapter.markdown), [chapter.markdown]);
  const adapted = useAdaptedChapter(chapter, view, () => place.current());
  const session = adapted.data;
  const ready = view === "original" ? original : session && adaptedDocument(session);
  // What was read last stays on the screen, whole, until the next is ready.
  const [shown, setShown] = useState(original);
  if (ready !== undefined && ready !== shown) setShown(ready);

  return {
    view,
    setView,
    kept,
    /** Tells the offset into the original at which the reader is; whoever keeps the place says how. */
    place,
    original,
    adapted,
    ready,
    paragraphs: useParagraphViews(shown),
    /** How far a text that is still being written has come, in per cent; undefined when it is done. */
    progress:
      session !== undefined && adapted.isFetching && view !== "original" ? progressOf(session) : undefined,
    waiting: view !== "original" && adapted.isPending && adapted.fetchStatus === "fetching",
    /** True while a level cannot even be asked for: there is no network. */
    isCutOff: view !== "original" && adapted.isPending && adapted.fetchStatus === "paused",
  };
}

function progressOf(session: ReadingSession): number {
  return "progress" in session && typeof session.progress === "number" ? session.progress : 0;
}
