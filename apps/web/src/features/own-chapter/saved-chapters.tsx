import type { SavedChapterSummary } from "@growth-guide/contract";
import { Link } from "react-router";
import { trpc } from "../../api/trpc.ts";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { QueryFailure } from "../../ui/query-failure.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { words } from "../../words/own.ts";
import { words as ui } from "../../words/ui.ts";
import { asDate } from "../../language/formats.ts";

const PAGE_SIZE = 20;

/** The chapters somebody keeps with their account, the newest first. */
export function SavedChapters() {
  const pages = trpc.chapter.listSaved.useInfiniteQuery(
    { limit: PAGE_SIZE },
    { getNextPageParam: ({ nextCursor }) => nextCursor },
  );
  const chapters = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section aria-labelledby="my-chapters" className="grid gap-4">
      <h2 id="my-chapters" className="text-xl">
        {words.myChapters}
      </h2>
      {pages.isPending ? (
        <Skeleton label={words.loading} lines={3} />
      ) : pages.isError ? (
        <QueryFailure query={pages} />
      ) : chapters.length === 0 ? (
        <Notice tone="empty">{words.noneYet}</Notice>
      ) : (
        <ul className="grid border-t border-line">
          {chapters.map((chapter) => (
            <SavedChapterRow key={chapter.id} chapter={chapter} />
          ))}
        </ul>
      )}
      {pages.hasNextPage && (
        <Button
          variant="secondary"
          busy={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
          className="justify-self-start"
        >
          {ui.showMore}
        </Button>
      )}
    </section>
  );
}

function SavedChapterRow({ chapter: { id, title, createdAt } }: { chapter: SavedChapterSummary }) {
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line py-3">
      <Link to={paths.savedChapter(id)} className="min-w-0 font-semibold underline-offset-4 hover:underline">
        {title}
      </Link>
      <span className="text-xs text-muted">{words.savedOn(asDate(createdAt, { dateStyle: "short" }))}</span>
    </li>
  );
}
