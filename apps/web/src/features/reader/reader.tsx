import { lazy, type ReactNode, Suspense, useCallback, useMemo, useRef, useState } from "react";
import type { Place } from "../../storage/json-store.ts";
import { ChapterBody } from "./chapter-body.tsx";
import { listSections } from "./contents.tsx";
import { adaptedDocument, originalDocument, type View } from "./reader-document.ts";
import { ReaderBar } from "./reader-bar.tsx";
import { ReaderAside } from "./reader-aside.tsx";
import { ReaderNotices } from "./reader-notices.tsx";
import { ReaderContents } from "./reader-contents.tsx";
import { readPlace, writePlace } from "./reading-place-store.ts";
import { type ReadableChapter, useAdaptedChapter } from "./use-adapted-chapter.ts";
import { useReadingPlace } from "./use-reading-place.ts";
import { useShortcuts } from "./use-shortcuts.ts";
import { VIEWS } from "./view-labels.ts";
import { useViewAnnouncement } from "./view-announcement.ts";
import "./reader.css";

const ShortcutsHelp = lazy(async () => ({ default: (await import("./shortcuts-help.tsx")).ShortcutsHelp }));

type Props = {
  chapter: ReadableChapter;
  /** Where the place is kept: on the device for the playbook, in the tab for somebody's own text. */
  keep: Place;
  header: ReactNode;
  onProgress?: (share: number) => void;
};

/** Reads a chapter at four levels without losing the place. Give it a key: one reader reads one chapter. */
export function Reader({ chapter, keep, header, onProgress }: Props) {
  const [kept] = useState(() => readPlace(keep, chapter.id));
  const [view, setView] = useState<View>(kept.view);
  const [showsChanges, setShowsChanges] = useState(false);
  const [showsHelp, setShowsHelp] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const place = useRef(() => kept.offset);

  const original = useMemo(() => originalDocument(chapter.markdown), [chapter.markdown]);
  const adapted = useAdaptedChapter(chapter, view, () => place.current());
  const session = adapted.data;
  const ready = useMemo(
    () => (view === "original" ? original : session && adaptedDocument(session)),
    [view, original, session],
  );
  // What was read last stays on the screen, whole, until the next is ready.
  const [shown, setShown] = useState(original);
  if (ready !== undefined && ready !== shown) setShown(ready);

  const onMove = useCallback(
    (offset: number) => {
      writePlace(keep, chapter.id, { view, offset });
      onProgress?.(Math.min(1, offset / Math.max(1, chapter.markdown.length)));
    },
    [keep, chapter.id, chapter.markdown.length, view, onProgress],
  );
  const keeper = useReadingPlace({
    container: body,
    blocks: shown.blocks,
    initialOffset: kept.offset,
    layout: showsChanges,
    onMove,
  });
  place.current = keeper.offset;

  const choose = useCallback(
    (chosen: View) => {
      setView(chosen);
      writePlace(keep, chapter.id, { view: chosen, offset: place.current() });
    },
    [keep, chapter.id],
  );
  useShortcuts({
    ...Object.fromEntries(VIEWS.map(({ view: option, shortcut }) => [shortcut, () => choose(option)])),
    c: () => setShowsChanges((shows) => !shows),
    "?": () => setShowsHelp(true),
  });

  const waiting = view !== "original" && adapted.isPending && adapted.fetchStatus !== "idle";
  const announcement = useViewAnnouncement(view, ready);
  const sections = useMemo(() => listSections(shown.blocks), [shown.blocks]);

  return (
    <div className="mx-auto grid w-full max-w-7xl gap-x-10 px-4 pt-6 sm:px-6 lg:grid-cols-[13rem_minmax(0,1fr)_14rem] lg:pt-10">
      <div className="lg:col-start-2">{header}</div>
      <ReaderContents sections={sections} onGo={keeper.goTo} />
      <div className="min-w-0 lg:col-start-2 lg:row-start-2">
        <ReaderBar
          view={view}
          busy={waiting}
          onChoose={choose}
          showsChanges={showsChanges}
          onShowChanges={setShowsChanges}
          onHelp={() => setShowsHelp(true)}
        />
        <p role="status" className="sr-only">
          {announcement}
        </p>
        <ReaderNotices
          error={view === "original" ? null : adapted.error}
          isForeign={view !== "original" && shown.language === "other"}
          onRetry={() => void adapted.refetch()}
          onOriginal={() => choose("original")}
        />
        <ChapterBody
          ref={body}
          title={chapter.title}
          source={chapter.markdown}
          blocks={shown.blocks}
          showsChanges={showsChanges}
          busy={waiting}
        />
      </div>
      <ReaderAside document={shown} />
      {showsHelp && (
        <Suspense fallback={null}>
          <ShortcutsHelp onClose={() => setShowsHelp(false)} />
        </Suspense>
      )}
    </div>
  );
}
