import {
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useDeferredValue,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { useAuth } from "../../auth/auth.ts";
import type { Place } from "../../storage/json-store.ts";
import { WhenIdle } from "../../ui/when-idle.tsx";
import { ChapterBody } from "./chapter-body.tsx";
import { comfortStyle } from "./comfort/comfort.ts";
import { comfortStore } from "./comfort/comfort-store.ts";
import { type ReaderDocument, reachOf, type View } from "./reader-document.ts";
import { ReaderBar } from "./reader-bar.tsx";
import { ReaderNotices } from "./reader-notices.tsx";
import { ReaderContents } from "./reader-contents.tsx";
import { useReaderTools } from "./tools/use-reader-tools.ts";
import type { ReadableChapter } from "./use-adapted-chapter.ts";
import { useAnnotations } from "./use-annotations.tsx";
import { useOwnPlace } from "./use-own-place.ts";
import { useReaderKeys } from "./use-reader-keys.ts";
import { useReading } from "./use-reading.ts";
import { useReadingPlace } from "./use-reading-place.ts";
import { useSections } from "./use-sections.ts";
import { useViewAnnouncement } from "./view-announcement.ts";

const ReaderAside = lazy(async () => ({ default: (await import("./reader-aside.tsx")).ReaderAside }));
const WritingProgress = lazy(async () => ({
  default: (await import("./writing-progress.tsx")).WritingProgress,
}));
const AccountSync = lazy(async () => ({ default: (await import("./account/account-sync.tsx")).AccountSync }));

type Props = {
  chapter: ReadableChapter;
  /** Where the place is kept: on the device for the playbook, in the tab for somebody's own text. */
  keep: Place;
  /** The chapter's name across devices, for readers who are signed in; without one it is read on this device alone. */
  chapterKey?: string;
  header: ReactNode;
  onProgress?: (share: number) => void;
};

/** Reads a chapter at four levels without losing the place. Give it a key: one reader reads one chapter. */
export function Reader({ chapter, keep, chapterKey, header, onProgress }: Props) {
  const { id, title, markdown } = chapter;
  const body = useRef<HTMLDivElement>(null);
  const comfort = useSyncExternalStore(comfortStore.subscribe, comfortStore.read, comfortStore.read);
  const tools = useReaderTools(comfort.lineGuide);
  const { view, setView, kept, place, original, adapted, ready, paragraphs, waiting, progress, isCutOff } =
    useReading(chapter, keep);
  const shown = paragraphs.document;
  // The text first: what there is to know about it follows in the next frames.
  const beside = useDeferredValue(shown);
  const annotates = tools.showsChanges && tools.areHere;
  const compares = tools.compares && tools.areHere && shown.view !== "original";
  const language = useLanguageOf(shown, chapterKey?.startsWith("playbook:") === true);

  const isSignedIn = useAuth().state.status === "signed-in";
  const own = useOwnPlace({ keep, chapterId: id, length: markdown.length, kept, onProgress });
  const { note } = own;
  const onMove = useCallback((offset: number) => note(view, offset), [note, view]);
  const keeper = useReadingPlace({
    container: body,
    text: shown.blocks,
    initialOffset: kept.offset,
    layout: `${annotates} ${compares} ${JSON.stringify(comfort)}`,
    onMove,
  });
  place.current = keeper.offset;

  const choose = useCallback(
    (chosen: View) => {
      setView(chosen);
      note(chosen, place.current());
    },
    [setView, note, place],
  );
  useReaderKeys(choose, tools);
  const announcement = useViewAnnouncement(view, ready);
  const sections = useSections(beside.blocks);
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
          isCutOff={isCutOff}
          isForeign={view !== "original" && shown.language === "other"}
          onRetry={() => void adapted.refetch()}
          onOriginal={() => choose("original")}
        />
        {progress !== undefined && (
          <Suspense fallback={null}>
            <WritingProgress
              percent={progress}
              isWhole={reachOf(shown.blocks) >= markdown.trimEnd().length}
              onStop={adapted.stopWriting}
            />
          </Suspense>
        )}
        <ChapterBody
          ref={body}
          title={title}
          source={markdown}
          blocks={shown.blocks}
          lang={language === "en" ? "en" : undefined}
          busy={waiting}
          annotate={annotate}
          compares={compares}
          questions={shown.questions}
          onGo={keeper.goTo}
        />
      </div>
      {(beside.view !== "original" || language === "en") && (
        <WhenIdle>
          <Suspense fallback={null}>
            <ReaderAside
              document={beside}
              source={markdown}
              title={title}
              fetchLevel={adapted.fetchLevel}
              onGo={keeper.goTo}
            />
          </Suspense>
        </WhenIdle>
      )}
      {isSignedIn && chapterKey !== undefined && (
        <Suspense fallback={null}>
          <AccountSync
            chapterKey={chapterKey}
            title={title}
            listener={own.listener}
            onPlace={(account) => {
              if (!own.isLater(account)) return;
              setView(account.level ?? "original");
              keeper.show(account.sourceOffset);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}

/** The language of the text. The first level tells it of a text of one's own, and it stands for the original too. */
function useLanguageOf(shown: ReaderDocument, isPlaybook: boolean): ReaderDocument["language"] {
  const [known, setKnown] = useState(shown.language);
  if (shown.language !== "unknown" && shown.language !== known) setKnown(shown.language);
  return isPlaybook ? "en" : known;
}
