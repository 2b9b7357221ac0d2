import { useCallback, useLayoutEffect, useMemo, useState } from "react";
import { useLocation, useNavigate, useNavigationType, useSearchParams } from "react-router";
import { useAuth } from "../../auth/auth.ts";
import { chapterIdOf, titleOf } from "../../features/own-chapter/chapter-identity.ts";
import { ChapterComposer } from "../../features/own-chapter/chapter-composer.tsx";
import {
  forgetOwnChapter,
  keepOwnChapter,
  type OwnChapter,
  readOwnChapter,
} from "../../features/own-chapter/own-chapter-store.ts";
import { useKeepText } from "../../features/own-chapter/use-keep-text.ts";
import { SaveChapterButton } from "../../features/own-chapter/save-chapter-button.tsx";
import { KeptTexts } from "../../features/own-chapter/kept-texts.tsx";
import { SavedChapters } from "../../features/own-chapter/saved-chapters.tsx";
import { Reader } from "../../features/reader/reader.tsx";
import { readPlace, writePlace } from "../../features/reader/reading-place-store.ts";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { ChapterHeader } from "./chapter-header.tsx";
import { toast } from "../../ui/toast-store.ts";
import { words } from "../../words/own.ts";
import { words as ui } from "../../words/ui.ts";

/**
 * A text of one's own: taken in, then read like any chapter. It is kept in the tab, over refreshes, and among the texts
 * read on this device. */
export function OwnChapterPage() {
  const [chapter, setChapter] = useState(readOwnChapter);
  const [isKept, setIsKept] = useState(true);
  const change = useCallback((next: OwnChapter) => {
    setChapter(next);
    setIsKept(keepOwnChapter(next));
  }, []);
  const isSignedIn = useAuth().state.status === "signed-in";
  const { markdown, title } = chapter;
  const navigate = useNavigate();
  const isReading = useIsReading(chapter, change);
  const write = () => void navigate(paths.ownChapter);
  const read = () => void navigate(paths.ownReading);
  /** What was typed and never read is kept nowhere else: it can be had back for a while. */
  const replace = (next: OwnChapter) => {
    change(next);
    const takeBack = () => {
      change(chapter);
      write();
    };
    if (markdown.trim() !== "" && markdown !== next.markdown)
      toast(words.textReplaced, { label: ui.undo, run: takeBack });
  };

  if (isReading) {
    return (
      <OwnReader
        chapter={chapter}
        onEdit={write}
        onForget={() => {
          forgetOwnChapter();
          setChapter(readOwnChapter());
          write();
        }}
      />
    );
  }
  return (
    <Page title={words.title} heading={words.heading} width="text" intro={words.intro}>
      {!isKept && <Notice>{words.noRoom}</Notice>}
      <ChapterComposer
        markdown={markdown}
        onChange={(text) => change({ title, markdown: text, mode: "write" })}
        onTake={(text, name) => replace({ title: name, markdown: text, mode: "write" })}
        onRead={read}
      />
      <KeptTexts
        onRead={(text) => {
          replace({ ...text, mode: "read" });
          read();
        }}
      />
      {isSignedIn && <SavedChapters />}
    </Page>
  );
}

/**
 * Whether the text is read or written: the address says so, that Back returns to the text as typed. Whoever comes anew
 * goes on as the tab was left.
 */
function useIsReading(chapter: OwnChapter, change: (next: OwnChapter) => void): boolean {
  const { markdown, mode } = chapter;
  const isReading = useSearchParams()[0].has("reading") && markdown.trim() !== "";
  const { key } = useLocation();
  const comesAnew = useNavigationType() !== "POP" || key === "default";
  const navigate = useNavigate();
  const [goesOn, setGoesOn] = useState(!isReading && mode === "read" && markdown.trim() !== "" && comesAnew);
  useLayoutEffect(() => {
    if (goesOn) {
      setGoesOn(false);
      void navigate(paths.ownReading, { replace: true });
    } else if (isReading !== (mode === "read")) change({ ...chapter, mode: isReading ? "read" : "write" });
  }, [goesOn, isReading, mode, chapter, change, navigate]);
  return isReading;
}

type OwnReaderProps = { chapter: OwnChapter; onEdit: () => void; onForget: () => void };

function OwnReader({ chapter: { markdown, title: name }, onEdit, onForget }: OwnReaderProps) {
  const title = useMemo(() => titleOf(markdown, name), [markdown, name]);
  const readable = useMemo(() => ({ id: chapterIdOf(markdown), title, markdown }), [markdown, title]);
  const isSignedIn = useAuth().state.status === "signed-in";
  const navigate = useNavigate();
  useKeepText(readable);
  return (
    <Reader
      key={readable.id}
      chapter={readable}
      keep="tab"
      header={
        <ChapterHeader
          title={title}
          facts={words.yourOwnText}
          action={
            <div className="no-print flex flex-wrap gap-2">
              {isSignedIn && (
                <SaveChapterButton
                  title={title}
                  markdown={markdown}
                  onSaved={({ id }) => {
                    // The saved chapter goes on where this one was.
                    writePlace("device", `saved-${id}`, readPlace("tab", readable.id));
                    forgetOwnChapter();
                    void navigate(paths.savedChapter(id), { replace: true });
                  }}
                />
              )}
              <Button variant="secondary" onClick={onEdit}>
                {words.changeText}
              </Button>
              <Button variant="quiet" onClick={onForget}>
                {words.readAnother}
              </Button>
            </div>
          }
        />
      }
    />
  );
}
