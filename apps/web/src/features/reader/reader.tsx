import { type ReactNode, useCallback, useMemo, useRef, useSyncExternalStore } from "react";
import type { Place } from "../../storage/json-store.ts";
import { ChapterBody } from "./chapter-body.tsx";
import { comfortStyle } from "./comfort/comfort.ts";
import { comfortStore } from "./comfort/comfort-store.ts";
import { listSections } from "./contents.tsx";
import { ReaderBar } from "./reader-bar.tsx";
import { ReaderAside } from "./reader-aside.tsx";
import { ReaderNotices } from "./reader-notices.tsx";
import { ReaderContents } from "./reader-contents.tsx";
import { writePlace } from "./reading-place-store.ts";
import { useReaderTools } from "./tools/use-reader-tools.ts";
import type { ReadableChapter } from "./use-adapted-chapter.ts";
import { useAnnotations } from "./use-annotations.tsx";
import { useReaderKeys } from "./use-reader-keys.ts";
import { useReading } from "./use-reading.ts";
import { useReadingPlace } from "./use-reading-place.ts";
import { useViewAnnouncement } from "./view-announcement.ts";
import "./reader.css";

type Props = {
  chapter: ReadableChapter;
  /** Where the place is kept: on the device for the playbook, in the tab for somebody's own text. */
  keep: Place;
  header: ReactNode;
  onProgress?: (share: number) => void;
};

/** Reads a chapter at four levels without losing the place. Give it a key: one reader reads one chapter. */
export function Reader({ chapter, keep, header, onProgress }: Props) {
  const { id, title, markdown } = chapter;
  const body = useRef<HTMLDivElement>(null);
  const comfort = useSyncExternalStore(comfortStore.subscribe, comfortStore.read);
  const tools = useReaderTools();
  const { view, choose, kept, place, original, adapted, ready, paragraphs, waiting } = useReading(
    chapter,
    keep,
  );
  const shown = paragraphs.document;
  const annotates = tools.showsChanges && tools.canShowChanges;
  const compares = tools.compares && shown.view !== "original";

  const onMove = useCallback(
    (offset: number) => {
      writePlace(keep, id, { view, offset });
      onProgress?.(Math.min(1, offset / Math.max(1, markdown.length)));
    },
    [keep, id, markdown.length, view, onProgress],
  );
  const keeper = useReadingPlace({
    container: body,
    blocks: shown.blocks,
    initialOffset: kept.offset,
    layout: `${annotates} ${compares} ${JSON.stringify(comfort)}`,
    onMove,
  });
  place.current = keeper.offset;

  useReaderKeys(choose, tools);
  const announcement = useViewAnnouncement(view, ready);
  const sections = useMemo(() => listSections(shown.blocks), [shown.blocks]);
  const annotate = useAnnotations({
    isOn: annotates,
    source: markdown,
    original: original.blocks,
    paragraphs,
    fetchLevel: adapted.fetchLevel,
  });

  return (
    <div className="reader" data-compared={compares} style={comfortStyle(comfort)}>
      <div className="lg:col-start-2">{header}</div>
      <ReaderContents sections={sections} onGo={keeper.goTo} />
      <div className="min-w-0 lg:col-start-2 lg:row-start-2">
        <ReaderBar
          view={view}
          busy={waiting}
          onChoose={choose}
          tools={tools}
          readable={{ title, view: shown.view, document: shown, chapter: body }}
          lineGuide={comfort.lineGuide}
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
          title={title}
          source={markdown}
          blocks={shown.blocks}
          busy={waiting}
          annotate={annotate}
          compares={compares}
        />
      </div>
      <ReaderAside document={shown} />
    </div>
  );
}
