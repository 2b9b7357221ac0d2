import { trpc } from "../../api/trpc.ts";
import { paths } from "../../paths.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { QueryFailure } from "../../ui/query-failure.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { RequestSection } from "./request/request-section.tsx";
import { StrategyList } from "./strategy-list.tsx";
import { words } from "../../words/strategy.ts";

/** All strategies of the signed-in person, and the way to another one. */
export function StrategiesPage() {
  const businesses = trpc.business.list.useQuery();
  return (
    <Page title={words.strategies} intro={words.intro}>
      {businesses.isPending ? (
        <Skeleton label={words.loadingAll} lines={5} fills />
      ) : businesses.isError ? (
        <QueryFailure query={businesses} />
      ) : businesses.data.length === 0 ? (
        <Notice
          tone="empty"
          title={words.businessFirst}
          action={<ButtonLink to={paths.onboarding("business")}>{words.tellUs}</ButtonLink>}
        >
          {words.businessFirstText}
        </Notice>
      ) : (
        <>
          <StrategyList empty={words.noneYet} />
          <RequestSection businesses={businesses.data} />
        </>
      )}
    </Page>
  );
}
