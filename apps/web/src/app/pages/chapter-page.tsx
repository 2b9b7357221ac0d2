import { errorCodeOf } from "@growth-guide/api-client";
import type { Chapter } from "@growth-guide/contract";
import { useCallback, useEffect, useMemo } from "react";
import { useParams } from "react-router";
import { chapterKeys } from "../../api/chapter-keys.ts";
import { messageFor } from "../../api/error-messages.ts";
import { trpc } from "../../api/trpc.ts";
import { Reader } from "../../features/reader/reader.tsx";
import { listRecentChapters, noteRecentChapter } from "../../features/reader/recent-chapters.ts";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { PageSkeleton } from "../../ui/page-skeleton.tsx";
import { ChapterHeader } from "./chapter-header.tsx";
import { NextChapter } from "./next-chapter.tsx";

const ONE_HOUR_MS = 3_600_000;

/** A chapter of the playbook in the reader. */
export function ChapterPage() {
  const slug = useParams()["slug"] ?? "";
  const chapter = trpc.chapter.get.useQuery({ slug }, { staleTime: ONE_HOUR_MS });
  if (chapter.isPending) return <PageSkeleton label="Loading the chapter…" />;
  if (chapter.isSuccess) return <ReadableChapterPage key={slug} chapter={chapter.data} />;
  const isMissing = errorCodeOf(chapter.error) === "chapter_not_found";
  return (
    <Page title={isMissing ? "Chapter not found" : "Chapter"} width="text">
      <Notice
        tone={isMissing ? "empty" : "danger"}
        action={
          isMissing ? (
            <ButtonLink to={paths.playbook}>Open the playbook</ButtonLink>
          ) : (
            <Button onClick={() => void chapter.refetch()}>Try again</Button>
          )
        }
      >
        {messageFor(chapter.error)}
      </Notice>
    </Page>
  );
}

function ReadableChapterPage({ chapter }: { chapter: Chapter }) {
  const { slug, title, markdown, minutes, summary } = chapter;
  const readable = useMemo(() => ({ id: slug, title, markdown }), [slug, title, markdown]);
  const note = useCallback((share: number) => noteRecentChapter({ slug, title, share }), [slug, title]);
  useEffect(() => {
    note(listRecentChapters().find((recent) => recent.slug === slug)?.share ?? 0);
  }, [note, slug]);
  return (
    <>
      <Reader
        chapter={readable}
        keep="device"
        chapterKey={chapterKeys.playbook(slug)}
        onProgress={note}
        header={<ChapterHeader title={title} summary={summary} facts={`${minutes} min read`} />}
      />
      <NextChapter after={slug} />
    </>
  );
}
