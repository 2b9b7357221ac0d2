import { errorCodeOf } from "@growth-guide/api-client";
import { Link, useParams } from "react-router";
import { messageFor } from "../../api/error-messages.ts";
import { trpc } from "../../api/trpc.ts";
import { paths } from "../../paths.ts";
import { readRowId } from "../../row-id.ts";
import { Button } from "../../ui/button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { PageSkeleton } from "../../ui/page-skeleton.tsx";
import { RequestSection } from "./request/request-section.tsx";
import { StrategyList } from "./strategy-list.tsx";

/** The strategies of one business, and the way to another one. */
export function BusinessStrategiesPage() {
  const id = readRowId(useParams()["id"]);
  const business = trpc.business.get.useQuery({ id });
  if (business.isPending) return <PageSkeleton label="Loading the strategies…" />;
  if (business.isError) {
    const isMissing = errorCodeOf(business.error) === "business_not_found";
    return (
      <Page title={isMissing ? "Business not found" : "Strategies"} width="text">
        <Notice
          tone={isMissing ? "empty" : "danger"}
          action={
            isMissing ? (
              <ButtonLink to={paths.businesses}>See all your businesses</ButtonLink>
            ) : (
              <Button onClick={() => void business.refetch()}>Try again</Button>
            )
          }
        >
          {messageFor(business.error)}
        </Notice>
      </Page>
    );
  }
  return (
    <Page
      key={id}
      title={`Strategies of ${business.data.name}`}
      intro={
        <Link to={paths.business(id)} className="text-base text-brand underline underline-offset-4">
          See the business
        </Link>
      }
    >
      <StrategyList
        businessId={id}
        empty="No strategy yet. The form below is all it takes; you can change every word later."
      />
      <RequestSection businesses={[business.data]} />
    </Page>
  );
}
