import { errorCodeOf } from "@growth-guide/api-client";
import { useParams } from "react-router";
import { messageFor } from "../../../api/error-messages.ts";
import { trpc } from "../../../api/trpc.ts";
import { usePerson } from "../../../auth/auth.ts";
import { paths } from "../../../paths.ts";
import { Button } from "../../../ui/button.tsx";
import { ButtonLink } from "../../../ui/button-link.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Page } from "../../../ui/page.tsx";
import { PageSkeleton } from "../../../ui/page-skeleton.tsx";
import { PostEditor } from "./post-editor.tsx";

/** One post, to be made one's own. */
export function PostPage() {
  const id = Number(useParams()["id"]);
  const person = usePerson();
  const post = trpc.content.get.useQuery({ id }, { enabled: Number.isInteger(id) && id > 0, staleTime: 0 });
  const business = trpc.business.get.useQuery(
    { id: post.data?.businessId ?? 0 },
    { enabled: post.isSuccess },
  );
  const failure = post.error ?? business.error;
  if (failure !== null || !(id > 0)) {
    const isMissing = failure === null || errorCodeOf(failure) === "content_not_found";
    return (
      <Page title={isMissing ? "Post not found" : "Post"} width="text">
        <Notice
          tone={isMissing ? "empty" : "danger"}
          action={
            isMissing ? (
              <ButtonLink to={paths.posts}>All posts</ButtonLink>
            ) : (
              <Button onClick={() => void post.refetch()}>Try again</Button>
            )
          }
        >
          {failure === null ? "There is no post at this address." : messageFor(failure)}
        </Notice>
      </Page>
    );
  }
  if (post.data === undefined || business.data === undefined)
    return <PageSkeleton label="Loading the post…" />;
  return (
    <PostEditor key={`${person.id}/${id}`} post={post.data} business={business.data} personId={person.id} />
  );
}
