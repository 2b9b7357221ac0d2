import { messageFor } from "../../api/error-messages.ts";
import { trpc } from "../../api/trpc.ts";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { RequestSection } from "./request/request-section.tsx";
import { StrategyList } from "./strategy-list.tsx";

/** All strategies of the signed-in person, and the way to another one. */
export function StrategiesPage() {
  const businesses = trpc.business.list.useQuery();
  return (
    <Page
      title="Strategies"
      intro="A plan for the next three months: nine short sections to read, change and approve."
    >
      {businesses.isPending ? (
        <Skeleton label="Loading the strategies…" lines={5} />
      ) : businesses.isError ? (
        <Notice tone="danger" action={<Button onClick={() => void businesses.refetch()}>Try again</Button>}>
          {messageFor(businesses.error)}
        </Notice>
      ) : businesses.data.length === 0 ? (
        <Notice
          tone="empty"
          title="First the business, then the plan"
          action={<ButtonLink to={paths.onboarding("business")}>Tell us about your business</ButtonLink>}
        >
          A strategy follows from what a business does, for whom, and what it wants to achieve.
        </Notice>
      ) : (
        <>
          <StrategyList empty="No strategy yet. The form below is all it takes; you can change every word later." />
          <RequestSection businesses={businesses.data} />
        </>
      )}
    </Page>
  );
}
