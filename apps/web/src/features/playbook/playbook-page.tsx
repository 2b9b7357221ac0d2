import { trpc } from "../../api/trpc.ts";
import { paths } from "../../paths.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { QueryFailure } from "../../ui/query-failure.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { ChapterList } from "./chapter-list.tsx";
import { words } from "../../words/playbook.ts";

/** All chapters of the playbook. */
export function PlaybookPage() {
  const chapters = trpc.chapter.list.useQuery();
  return (
    <Page title={words.title} width="text" intro={words.intro}>
      {chapters.isPending ? (
        <Skeleton label={words.loading} lines={8} />
      ) : chapters.isError ? (
        <QueryFailure query={chapters} />
      ) : chapters.data.length === 0 ? (
        <Notice
          tone="empty"
          title={words.noChapters}
          action={<ButtonLink to={paths.ownChapter}>{words.readOwn}</ButtonLink>}
        >
          {words.noChaptersText}
        </Notice>
      ) : (
        <ChapterList chapters={chapters.data} />
      )}
      <Notice
        title={words.somethingElse}
        action={
          <ButtonLink to={paths.ownChapter} variant="secondary">
            {words.pasteOrUpload}
          </ButtonLink>
        }
      >
        {words.somethingElseText}
      </Notice>
    </Page>
  );
}
