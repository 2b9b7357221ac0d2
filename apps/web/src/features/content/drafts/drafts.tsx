import type { Business, PostBatch } from "@growth-guide/contract";
import { messageFor } from "../../../api/error-messages.ts";
import { trpc } from "../../../api/trpc.ts";
import { asNumber } from "../../../language/formats.ts";
import { useRemove } from "../../../removal/use-remove.ts";
import { useRemoved } from "../../../removal/use-removed.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { ProgressBar } from "../../../ui/progress-bar.tsx";
import { QueryFailure } from "../../../ui/query-failure.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { words } from "../../../words/content.ts";
import { beginningOf, PostCard } from "../library/post-card.tsx";
import { useBatch } from "./use-batch.ts";

type Props = { id: number; businesses: readonly Business[] };

/** The drafts that were asked for, as they come; leaving the page does not stop them. */
export function Drafts({ id, businesses }: Props) {
  const remove = useRemove("post");
  const isRemoved = useRemoved("post");
  const query = useBatch(id);
  if (query.error !== null) {
    return <QueryFailure query={query} />;
  }
  if (query.data === undefined) return <Skeleton label={words.loadingPosts} />;
  const { posts, businessId } = query.data;
  const business = businesses.find((one) => one.id === businessId);
  return (
    <section aria-label={words.drafts} aria-live="polite" className="grid gap-4">
      <Progress batch={query.data} />
      {posts
        .filter((post) => !isRemoved(post.id))
        .map((post) => (
          <PostCard
            key={post.id}
            post={post}
            business={business}
            onRemove={() => remove(post.id, beginningOf(post.text))}
          />
        ))}
    </section>
  );
}

/** How far the writing has come, and the way to stop it; afterwards, what came of it. */
function Progress({ batch: { id, generation } }: { batch: PostBatch }) {
  const cache = trpc.useUtils();
  const stopping = trpc.content.cancelBatch.useMutation({
    onSuccess: (batch) => {
      cache.content.batch.setData({ id }, batch);
      void cache.content.list.invalidate();
    },
  });
  const { state, done, total, fellBack } = generation;
  if (state === "running") {
    return (
      <div className="grid gap-3 rounded-md border border-line bg-brand-wash p-4">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p className="font-semibold">{words.writingDrafts(asNumber(done), asNumber(total))}</p>
          <Button variant="secondary" busy={stopping.isPending} onClick={() => stopping.mutate({ id })}>
            {words.stopDrafts}
          </Button>
        </div>
        <ProgressBar label={words.draftsProgress} done={done} total={total} />
        <p className="text-sm text-muted">{words.draftsGoOn}</p>
        {stopping.isError && <Notice tone="danger">{messageFor(stopping.error)}</Notice>}
      </div>
    );
  }
  return (
    <>
      {state !== "done" && (
        <Notice>{state === "cancelled" ? words.draftsStopped : words.draftsBrokeOff}</Notice>
      )}
      {done > 0 && <p className="text-sm text-muted">{words.draftsKept(done)}</p>}
      {fellBack && <Notice>{words.draftsFellBack}</Notice>}
    </>
  );
}
