import { errorCodeOf } from "@growth-guide/api-client";
import { Link, useParams } from "react-router";
import { trpc } from "../../api/trpc.ts";
import { paths } from "../../paths.ts";
import { readRowId } from "../../row-id.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Page } from "../../ui/page.tsx";
import { PageFailure } from "../../ui/page-failure.tsx";
import { PageSkeleton } from "../../ui/page-skeleton.tsx";
import { RequestSection } from "./request/request-section.tsx";
import { StrategyList } from "./strategy-list.tsx";
import { words } from "../../words/strategy.ts";

/** The strategies of one business, and the way to another one. */
export function BusinessStrategiesPage() {
  const id = readRowId(useParams()["id"]);
  const business = trpc.business.get.useQuery({ id });
  if (business.isPending) return <PageSkeleton label={words.loadingAll} />;
  if (business.isError) {
    const isMissing = errorCodeOf(business.error) === "business_not_found";
    const wayOn = <ButtonLink to={paths.businesses}>{words.seeAllBusinesses}</ButtonLink>;
    return (
      <PageFailure
        title={words.strategies}
        query={business}
        missing={isMissing && { title: words.businessNotFound, wayOn }}
      />
    );
  }
  return (
    <Page
      key={id}
      title={words.strategiesOf(business.data.name)}
      intro={
        <Link to={paths.business(id)} className="text-base text-brand underline underline-offset-4">
          {words.seeBusiness}
        </Link>
      }
    >
      <StrategyList businessId={id} empty={words.noneYet} />
      <RequestSection businesses={[business.data]} />
    </Page>
  );
}
