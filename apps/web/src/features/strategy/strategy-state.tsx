import { errorCodeOf } from "@growth-guide/api-client";
import type { Strategy } from "@growth-guide/contract";
import type { ReactNode } from "react";
import { trpc } from "../../api/trpc.ts";
import { paths } from "../../paths.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { PageFailure } from "../../ui/page-failure.tsx";
import { PageSkeleton } from "../../ui/page-skeleton.tsx";
import { words } from "../../words/strategy.ts";

/** A page about one strategy in its three states: on its way, not to be had, and there. */
export function StrategyState({ id, children }: { id: number; children: (strategy: Strategy) => ReactNode }) {
  // Always looked at again when one comes back: it may have been changed on another device.
  const query = trpc.strategy.get.useQuery({ id }, { staleTime: 0 });
  if (query.isPending) return <PageSkeleton label={words.loading} />;
  const isMissing = errorCodeOf(query.error) === "strategy_not_found";
  if (query.data && !isMissing) return children(query.data);
  const wayOn = <ButtonLink to={paths.strategies}>{words.seeAll}</ButtonLink>;
  return (
    <PageFailure
      title={words.strategy}
      query={query}
      missing={isMissing && { title: words.notFound, wayOn }}
    />
  );
}
