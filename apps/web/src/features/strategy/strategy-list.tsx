import type { StrategySummary } from "@growth-guide/contract";
import { askEvery } from "../../api/ask-again.ts";
import { trpc } from "../../api/trpc.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { QueryFailure } from "../../ui/query-failure.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { StrategyCard } from "./strategy-card.tsx";
import { words } from "../../words/strategy.ts";
import { words as ui } from "../../words/ui.ts";

const AT_ONCE = 20;
/** How often the list is asked for while something in it is being written. */
const lookAgain = askEvery(3_000);

/** The strategies of one business, or of all of them, newest first. `empty` is said when there is none. */
export function StrategyList({ businessId, empty }: { businessId?: number; empty: string }) {
  const query = trpc.strategy.list.useInfiniteQuery(
    { limit: AT_ONCE, ...(businessId !== undefined && { businessId }) },
    {
      getNextPageParam: ({ nextCursor }) => nextCursor,
      refetchInterval: (list) => isWriting(list.state.data) && lookAgain(list),
    },
  );
  if (query.isPending) return <Skeleton label={words.loadingAll} lines={4} />;
  if (query.isError && query.data === undefined) {
    return <QueryFailure query={query} />;
  }
  const strategies = query.data.pages.flatMap(({ items }) => items);
  if (strategies.length === 0) return <Notice tone="empty">{empty}</Notice>;
  return (
    <>
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {strategies.map((strategy) => (
          <li key={strategy.id}>
            <StrategyCard strategy={strategy} heading="h2" />
          </li>
        ))}
      </ul>
      {query.hasNextPage && (
        <Button
          variant="secondary"
          className="justify-self-start"
          busy={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {ui.showMore}
        </Button>
      )}
    </>
  );
}

function isWriting(data: { pages: { items: StrategySummary[] }[] } | undefined): boolean {
  return data?.pages.some(({ items }) => items.some((one) => one.generation.state === "running")) ?? false;
}
