import { errorCodeOf } from "@growth-guide/api-client";
import type { Chapter } from "@growth-guide/contract";
import { useCallback, useEffect, useMemo } from "react";
import { useParams } from "react-router";
import { chapterKeys } from "../../api/chapter-keys.ts";
import { trpc } from "../../api/trpc.ts";
import { Reader } from "../../features/reader/reader.tsx";
import { listRecentChapters, noteRecentChapter } from "../../features/reader/recent-chapters.ts";
import { paths } from "../../paths.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { PageFailure } from "../../ui/page-failure.tsx";
import { PageSkeleton } from "../../ui/page-skeleton.tsx";
import { ChapterHeader } from "./chapter-header.tsx";
import { NextChapter } from "./next-chapter.tsx";
import { words } from "../../words/reader.ts";

const ONE_HOUR_MS = 3_600_000;

/** A chapter of the playbook in the reader. */
export function ChapterPage() {
  const slug = useParams()["slug"] ?? "";
  const chapter = trpc.chapter.get.useQuery({ slug }, { staleTime: ONE_HOUR_MS });
  // Asked for in the same call: the way on to the next one stands under the chapter.
  trpc.chapter.list.useQuery(undefined, { notifyOnChangeProps: [] });
  if (chapter.isPending) return <PageSkeleton label={words.loading} />;
  if (chapter.isSuccess) return <ReadableChapterPage key={slug} chapter={chapter.data} />;
  const isMissing = errorCodeOf(chapter.error) === "chapter_not_found";
  const wayOn = <ButtonLink to={paths.playbook}>{words.openPlaybook}</ButtonLink>;
  return (
    <PageFailure
      title={words.chapter}
      query={chapter}
      missing={isMissing && { title: words.notFound, wayOn }}
    />
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
        header={<ChapterHeader title={title} summary={summary} facts={words.minutes(minutes)} />}
      />
      <NextChapter after={slug} />
    </>
  );
}
