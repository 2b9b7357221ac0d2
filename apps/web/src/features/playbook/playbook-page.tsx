import { messageFor } from "../../api/error-messages.ts";
import { trpc } from "../../api/trpc.ts";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { ChapterList } from "./chapter-list.tsx";

/** All chapters of the playbook. */
export function PlaybookPage() {
  const chapters = trpc.chapter.list.useQuery();
  return (
    <Page
      title="The growth playbook"
      width="text"
      intro="Short chapters about growing a small business. Read each one as it was written, or at the level that suits you today."
    >
      {chapters.isPending ? (
        <Skeleton label="Loading the chapters…" lines={8} />
      ) : chapters.isError ? (
        <Notice tone="danger" action={<Button onClick={() => void chapters.refetch()}>Try again</Button>}>
          {messageFor(chapters.error)}
        </Notice>
      ) : chapters.data.length === 0 ? (
        <Notice
          tone="empty"
          title="No chapters yet"
          action={<ButtonLink to={paths.ownChapter}>Read your own text</ButtonLink>}
        >
          This server has no playbook. You can still read a text of your own at three levels.
        </Notice>
      ) : (
        <ChapterList chapters={chapters.data} />
      )}
      <Notice
        title="Have something else to read?"
        action={
          <ButtonLink to={paths.ownChapter} variant="secondary">
            Paste or upload a text
          </ButtonLink>
        }
      >
        Any article, manual or chapter can be read the same way.
      </Notice>
    </Page>
  );
}
