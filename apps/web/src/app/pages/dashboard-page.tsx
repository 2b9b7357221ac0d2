import { lazy, Suspense } from "react";
import { messageFor } from "../../api/error-messages.ts";
import { trpc } from "../../api/trpc.ts";
import { usePerson } from "../../auth/auth.ts";
import { paths } from "../../paths.ts";
import { BusinessCard } from "../../features/business/business-card.tsx";
import { Button } from "../../ui/button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { ContinueReading } from "./continue-reading.tsx";
import { NextAction } from "./next-action.tsx";

const GrowthOverview = lazy(async () => ({
  default: (await import("./dashboard/growth-overview.tsx")).GrowthOverview,
}));

const MOST_SHOWN = 3;

/** The next thing to do, how far everything is, the businesses, and where reading stopped. */
export function DashboardPage() {
  const person = usePerson();
  const businesses = trpc.business.list.useQuery();
  const firstName = person.name.split(" ")[0] ?? "";
  return (
    <Page title="Dashboard" heading={firstName ? `Hello, ${firstName}` : "Hello"}>
      {businesses.isPending ? (
        <Skeleton label="Loading your dashboard…" lines={5} />
      ) : businesses.isError ? (
        <Notice tone="danger" action={<Button onClick={() => void businesses.refetch()}>Try again</Button>}>
          {messageFor(businesses.error)}
        </Notice>
      ) : (
        <>
          <NextAction businesses={businesses.data} />
          <Suspense fallback={<Skeleton label="Loading your plans…" lines={5} />}>
            <GrowthOverview businesses={businesses.data} />
          </Suspense>
          {businesses.data.length > 0 && (
            <section aria-labelledby="businesses" className="grid gap-4">
              <div className="flex flex-wrap items-baseline justify-between gap-3">
                <h2 id="businesses" className="text-xl">
                  Your businesses
                </h2>
                <ButtonLink to={paths.businesses} variant="quiet">
                  {businesses.data.length > MOST_SHOWN ? `See all ${businesses.data.length}` : "Manage"}
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
