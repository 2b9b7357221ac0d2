import { errorCodeOf } from "@growth-guide/api-client";
import type { Strategy } from "@growth-guide/contract";
import type { ReactNode } from "react";
import { messageFor } from "../../api/error-messages.ts";
import { trpc } from "../../api/trpc.ts";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { PageSkeleton } from "../../ui/page-skeleton.tsx";

/** A page about one strategy in its three states: on its way, not to be had, and there. */
export function StrategyState({ id, children }: { id: number; children: (strategy: Strategy) => ReactNode }) {
  // Always looked at again when one comes back: it may have been changed on another device.
  const query = trpc.strategy.get.useQuery({ id }, { staleTime: 0 });
  if (query.isPending) return <PageSkeleton label="Loading the strategy…" />;
  const isMissing = errorCodeOf(query.error) === "strategy_not_found";
  if (query.data && !isMissing) return children(query.data);
  return (
    <Page title={isMissing ? "Strategy not found" : "Strategy"} width="text">
      <Notice
        tone={isMissing ? "empty" : "danger"}
        action={
          isMissing ? (
            <ButtonLink to={paths.strategies}>See all your strategies</ButtonLink>
          ) : (
            <Button onClick={() => void query.refetch()}>Try again</Button>
          )
        }
      >
        {messageFor(query.error)}
      </Notice>
    </Page>
  );
}
