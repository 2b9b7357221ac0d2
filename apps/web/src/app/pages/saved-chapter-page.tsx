import { errorCodeOf } from "@growth-guide/api-client";
import type { SavedChapter } from "@growth-guide/contract";
import { lazy, Suspense, useMemo } from "react";
import { useNavigate, useParams } from "react-router";
import { chapterKeys } from "../../api/chapter-keys.ts";
import { messageFor } from "../../api/error-messages.ts";
import { trpc } from "../../api/trpc.ts";
import { Reader } from "../../features/reader/reader.tsx";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { PageSkeleton } from "../../ui/page-skeleton.tsx";
import { ChapterHeader } from "./chapter-header.tsx";

const SavedChapterActions = lazy(async () => ({
  default: (await import("../../features/own-chapter/saved-chapter-actions.tsx")).SavedChapterActions,
}));

/** A chapter somebody keeps with their account, in the reader. */
export function SavedChapterPage() {
  const id = Number(useParams()["id"]);
  const isId = Number.isSafeInteger(id) && id > 0;
  const chapter = trpc.chapter.getSaved.useQuery(
    { id },
    { enabled: isId, staleTime: Number.POSITIVE_INFINITY },
  );
  if (chapter.isSuccess) return <SavedReader key={id} chapter={chapter.data} />;
  if (isId && chapter.isPending) return <PageSkeleton label="Loading the chapter…" />;
  const isMissing = !isId || errorCodeOf(chapter.error) === "chapter_not_found";
  return (
    <Page title={isMissing ? "Chapter not found" : "Chapter"} width="text">
      <Notice
        tone={isMissing ? "empty" : "danger"}
        action={
          isMissing ? (
            <ButtonLink to={paths.ownChapter}>See my chapters</ButtonLink>
          ) : (
            <Button onClick={() => void chapter.refetch()}>Try again</Button>
          )
        }
      >
        {isMissing ? "This chapter is not here. You may have removed it." : messageFor(chapter.error)}
      </Notice>
    </Page>
  );
}

function SavedReader({ chapter }: { chapter: SavedChapter }) {
  const { id, title, content } = chapter;
  const navigate = useNavigate();
  const readable = useMemo(() => ({ id: `saved-${id}`, title, markdown: content }), [id, title, content]);
  return (
    <Reader
      chapter={readable}
      keep="device"
      chapterKey={chapterKeys.saved(id)}
      header={
        <ChapterHeader
          title={title}
          facts="one of your chapters"
          action={
            <div className="min-h-11">
              <Suspense fallback={null}>
                <SavedChapterActions
                  chapter={chapter}
                  onRemoved={() => void navigate(paths.ownChapter, { replace: true })}
                />
              </Suspense>
            </div>
          }
        />
      }
    />
  );
}
