import type { Business } from "@growth-guide/contract";
import { lazy, Suspense } from "react";
import { trpc } from "../../../api/trpc.ts";
import { StrategyCard } from "../../../features/strategy/strategy-card.tsx";
import { paths } from "../../../paths.ts";
import { ButtonLink } from "../../../ui/button-link.tsx";
import { QueryFailure } from "../../../ui/query-failure.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { firstSteps } from "./first-steps.ts";
import { FirstStepsList } from "./first-steps-list.tsx";
import { PostsOverview } from "./posts-overview.tsx";
import { words } from "../../../words/dashboard.ts";

const NewestReadingLevel = lazy(async () => ({
  default: (await import("./newest-reading-level.tsx")).NewestReadingLevel,
}));

const STRATEGIES_SHOWN = 3;
/** Most businesses whose plans are put together. */
const MOST_BUSINESSES = 5;

/** How far a person's growth has come: first steps, strategies, posts. */
export function GrowthOverview({ businesses }: { businesses: Business[] }) {
  const strategies = trpc.strategy.list.useQuery({ limit: 100 });
  const posts = trpc.content.list.useQuery({ limit: 100 });
  const failed = [strategies, posts].find(({ isError }) => isError);
  if (failed !== undefined) {
    return <QueryFailure query={failed} />;
  }
  if (strategies.data === undefined || posts.data === undefined)
    return <Skeleton label={words.loadingPlans} lines={5} fills />;
  const progress = { businesses, strategies: strategies.data.items, posts: posts.data.items };
  const [newest] = progress.strategies;
  return (
    <>
      <FirstStepsList steps={firstSteps(progress)} />
      {progress.strategies.length > 0 && (
        <section aria-labelledby="strategies" className="grid gap-4">
          <div className="flex flex-wrap items-baseline justify-between gap-3">
            <h2 id="strategies" className="text-xl">
              {words.strategies}
            </h2>
            <ButtonLink to={paths.strategies} variant="quiet" className="-mx-4">
              {words.seeAllStrategies}
            </ButtonLink>
          </div>
          <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
            {progress.strategies.slice(0, STRATEGIES_SHOWN).map((strategy) => (
              <li key={strategy.id}>
                <StrategyCard strategy={strategy} />
              </li>
            ))}
          </ul>
          {newest && (
            <Suspense fallback={null}>
              <NewestReadingLevel id={newest.id} />
            </Suspense>
          )}
        </section>
      )}
      {progress.posts.length > 0 && (
        <PostsOverview
          businesses={businesses.slice(0, MOST_BUSINESSES)}
          posts={progress.posts}
          isAll={posts.data.nextCursor === null}
        />
      )}
    </>
  );
}
