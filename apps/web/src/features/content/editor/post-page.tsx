import { errorCodeOf } from "@growth-guide/api-client";
import { useParams } from "react-router";
import { trpc } from "../../../api/trpc.ts";
import { usePerson } from "../../../auth/auth.ts";
import { paths } from "../../../paths.ts";
import { readRowId } from "../../../row-id.ts";
import { readKept } from "../../../storage/autosave.ts";
import { storageKeys } from "../../../storage/keys.ts";
import { ButtonLink } from "../../../ui/button-link.tsx";
import { PageFailure } from "../../../ui/page-failure.tsx";
import { PageSkeleton } from "../../../ui/page-skeleton.tsx";
import { KeptPost } from "./kept-post.tsx";
import { PostEditor } from "./post-editor.tsx";
import { acceptText } from "./use-post.ts";
import { words } from "../../../words/content.ts";

/** One post, to be made one's own. */
export function PostPage() {
  const id = readRowId(useParams()["id"]);
  const person = usePerson();
  const post = trpc.content.get.useQuery({ id }, { staleTime: 0 });
  const business = trpc.business.get.useQuery(
    { id: post.data?.businessId ?? 0 },
    { enabled: post.isSuccess },
  );
  const failed = [post, business].find(({ isError }) => isError);
  if (failed !== undefined) {
    const isMissing = errorCodeOf(failed.error) === "content_not_found";
    const kept = isMissing && readKept(storageKeys.postDraft(person.id, id), acceptText);
    if (kept) return <KeptPost id={id} personId={person.id} kept={kept.draft} last={post.data} />;
    const wayOn = <ButtonLink to={paths.posts}>{words.allPosts}</ButtonLink>;
    return (
      <PageFailure
        title={words.post}
        query={failed}
        missing={isMissing && { title: words.postNotFound, wayOn }}
      />
    );
  }
  if (post.data === undefined || business.data === undefined)
    return <PageSkeleton label={words.loadingPost} />;
  return (
    <PostEditor key={`${person.id}/${id}`} post={post.data} business={business.data} personId={person.id} />
  );
}
