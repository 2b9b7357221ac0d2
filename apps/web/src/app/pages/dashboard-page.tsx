import { lazy, Suspense } from "react";
import { trpc } from "../../api/trpc.ts";
import { usePerson } from "../../auth/auth.ts";
import { paths } from "../../paths.ts";
import { BusinessCard } from "../../features/business/business-card.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Page } from "../../ui/page.tsx";
import { QueryFailure } from "../../ui/query-failure.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { ContinueReading } from "./continue-reading.tsx";
import { NextAction } from "./next-action.tsx";
import { words } from "../../words/dashboard.ts";

const GrowthOverview = lazy(async () => ({
  default: (await import("./dashboard/growth-overview.tsx")).GrowthOverview,
}));

const MOST_SHOWN = 3;

/** The next thing to do, how far everything is, the businesses, and where reading stopped. */
export function DashboardPage() {
  const person = usePerson();
  const businesses = trpc.business.list.useQuery();
  // Asked for in the same call: the pieces that show them come later.
  trpc.strategy.list.useQuery({ limit: 100 }, { notifyOnChangeProps: [] });
  trpc.content.list.useQuery({ limit: 100 }, { notifyOnChangeProps: [] });
  const firstName = person.name.split(" ")[0] ?? "";
  return (
    <Page title={words.title} heading={firstName ? words.helloTo(firstName) : words.hello}>
      {businesses.isPending ? (
        <Skeleton label={words.loading} lines={5} fills />
      ) : businesses.isError ? (
        <QueryFailure query={businesses} />
      ) : (
        <>
          <NextAction businesses={businesses.data} />
          <Suspense fallback={<Skeleton label={words.loadingPlans} lines={5} fills />}>
            <GrowthOverview businesses={businesses.data} />
          </Suspense>
          {businesses.data.length > 0 && (
            <section aria-labelledby="businesses" className="grid gap-4">
              <div className="flex flex-wrap items-baseline justify-between gap-3">
                <h2 id="businesses" className="text-xl">
                  {words.businesses}
                </h2>
                <ButtonLink to={paths.businesses} variant="quiet" className="-mx-4">
                  {businesses.data.length > MOST_SHOWN
                    ? words.seeAllBusinesses(businesses.data.length)
                    : words.manage}
                </ButtonLink>
              </div>
              <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
                {businesses.data.slice(0, MOST_SHOWN).map((business) => (
                  <li key={business.id} className="grid">
                    <BusinessCard business={business} />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
      <ContinueReading />
    </Page>
  );
}
