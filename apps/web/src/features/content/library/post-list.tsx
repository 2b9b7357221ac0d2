import type { Business, ContentStatus, Platform } from "@growth-guide/contract";
import { messageFor } from "../../../api/error-messages.ts";
import { trpc } from "../../../api/trpc.ts";
import { paths } from "../../../paths.ts";
import { Button } from "../../../ui/button.tsx";
import { ButtonLink } from "../../../ui/button-link.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { useRemoval } from "../use-removal.ts";
import { PostCard } from "./post-card.tsx";

type Filter = { businessId: number | null; platform: Platform | null; status: ContentStatus | null };

/** The posts a filter lets through, the newest first, twenty at a time. */
export function PostList({ filter, businesses }: { filter: Filter; businesses: Business[] }) {
  const cache = trpc.useUtils();
  const posts = trpc.content.list.useInfiniteQuery(
    { ...filter, limit: 20 },
    { getNextPageParam: ({ nextCursor }) => nextCursor },
  );
  const removal = trpc.content.remove.useMutation({ onSettled: () => cache.content.invalidate() });
  const { isHidden, hide } = useRemoval((id) => removal.mutate({ id }));

  if (posts.isPending) return <Skeleton label="Loading your posts…" lines={6} />;
  if (posts.isError) {
    return (
      <Notice tone="danger" action={<Button onClick={() => void posts.refetch()}>Try again</Button>}>
        {messageFor(posts.error)}
      </Notice>
    );
  }
  const all = posts.data.pages.flatMap(({ items }) => items).filter(({ id }) => !isHidden(id));
  if (all.length === 0) {
    return (
      <Notice
        tone="empty"
        title="No posts here"
        action={<ButtonLink to={paths.newPosts}>Draft posts</ButtonLink>}
      >
        Choose a network and a tone, and get drafts to make your own.
      </Notice>
    );
  }
  return (
    <>
      <ul className="grid gap-4 lg:grid-cols-2">
        {all.map((post) => (
          <li key={post.id} className="grid">
            <PostCard
              post={post}
              business={businesses.find(({ id }) => id === post.businessId)}
              onRemove={() => hide(post.id, "The post was removed.")}
            />
          </li>
        ))}
      </ul>
      {posts.hasNextPage && (
        <Button
          variant="secondary"
          className="justify-self-center"
          busy={posts.isFetchingNextPage}
          onClick={() => void posts.fetchNextPage()}
        >
          Show more
        </Button>
      )}
    </>
  );
}
