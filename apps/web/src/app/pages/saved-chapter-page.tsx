import { errorCodeOf } from "@growth-guide/api-client";
import type { SavedChapter } from "@growth-guide/contract";
import { lazy, Suspense, useMemo } from "react";
import { useNavigate, useParams } from "react-router";
import { chapterKeys } from "../../api/chapter-keys.ts";
import { trpc } from "../../api/trpc.ts";
import { useKeepText } from "../../features/own-chapter/use-keep-text.ts";
import { Reader } from "../../features/reader/reader.tsx";
import { paths } from "../../paths.ts";
import { readRowId } from "../../row-id.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { PageFailure } from "../../ui/page-failure.tsx";
import { PageSkeleton } from "../../ui/page-skeleton.tsx";
import { ChapterHeader } from "./chapter-header.tsx";
import { words as own } from "../../words/own.ts";
import { words } from "../../words/reader.ts";

const SavedChapterActions = lazy(async () => ({
  default: (await import("../../features/own-chapter/saved-chapter-actions.tsx")).SavedChapterActions,
}));

/** A chapter somebody keeps with their account, in the reader. */
export function SavedChapterPage() {
  const id = readRowId(useParams()["id"]);
  const chapter = trpc.chapter.getSaved.useQuery({ id }, { staleTime: Number.POSITIVE_INFINITY });
  if (chapter.isSuccess) return <SavedReader key={id} chapter={chapter.data} />;
  if (chapter.isPending) return <PageSkeleton label={words.loading} />;
  const isMissing = errorCodeOf(chapter.error) === "chapter_not_found";
  const wayOn = <ButtonLink to={paths.ownChapter}>{own.seeMyChapters}</ButtonLink>;
  return (
    <PageFailure
      title={words.chapter}
      query={chapter}
      missing={isMissing && { title: words.notFound, says: own.savedMissing, wayOn }}
    />
  );
}

function SavedReader({ chapter }: { chapter: SavedChapter }) {
  const { id, title, content } = chapter;
  const navigate = useNavigate();
  const readable = useMemo(() => ({ id: `saved-${id}`, title, markdown: content }), [id, title, content]);
  useKeepText(readable);
  return (
    <Reader
      chapter={readable}
      keep="device"
      chapterKey={chapterKeys.saved(id)}
      header={
        <ChapterHeader
          title={title}
          facts={own.yourChapter}
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
