import { trpc } from "../../api/trpc.ts";
import { paths } from "../../paths.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { QueryFailure } from "../../ui/query-failure.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { BusinessCard } from "./business-card.tsx";
import { words } from "../../words/business.ts";

/** All businesses of the signed-in person. */
export function BusinessesPage() {
  const businesses = trpc.business.list.useQuery();
  return (
    <Page
      title={words.businesses}
      intro={words.businessesIntro}
      actions={<ButtonLink to={paths.onboarding("business")}>{words.add}</ButtonLink>}
    >
      {businesses.isPending ? (
        <Skeleton label={words.loadingAll} lines={5} fills />
      ) : businesses.isError ? (
        <QueryFailure query={businesses} />
      ) : businesses.data.length === 0 ? (
        <Notice tone="empty" title={words.noneYet}>
          {words.noneYetText}
        </Notice>
      ) : (
        <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {businesses.data.map((business) => (
            <li key={business.id} className="grid">
              <BusinessCard business={business} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
