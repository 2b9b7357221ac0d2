import type { Business, ContentStatus, Platform } from "@growth-guide/contract";
import { trpc } from "../../../api/trpc.ts";
import { useRemove } from "../../../removal/use-remove.ts";
import { paths } from "../../../paths.ts";
import { Button } from "../../../ui/button.tsx";
import { ButtonLink } from "../../../ui/button-link.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { QueryFailure } from "../../../ui/query-failure.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { beginningOf, PostCard } from "./post-card.tsx";
import { words } from "../../../words/content.ts";
import { words as ui } from "../../../words/ui.ts";

type Filter = { businessId: number | null; platform: Platform | null; status: ContentStatus | null };

/** The posts a filter lets through, the newest first, twenty at a time. */
export function PostList({ filter, businesses }: { filter: Filter; businesses: Business[] }) {
  const remove = useRemove("post");
  const posts = trpc.content.list.useInfiniteQuery(
    { ...filter, limit: 20 },
    { getNextPageParam: ({ nextCursor }) => nextCursor },
  );

  if (posts.isPending) return <Skeleton label={words.loadingPosts} lines={6} fills />;
  if (posts.isError) {
    return <QueryFailure query={posts} />;
  }
  const all = posts.data.pages.flatMap(({ items }) => items);
  if (all.length === 0) {
    return (
      <Notice
        tone="empty"
        title={words.noPosts}
        action={<ButtonLink to={paths.newPosts}>{words.draftPosts}</ButtonLink>}
      >
        {words.noPostsText}
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
              onRemove={() => remove(post.id, beginningOf(post.text))}
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
          {ui.showMore}
        </Button>
      )}
    </>
  );
}
