import { messageFor } from "../../api/error-messages.ts";
import { trpc } from "../../api/trpc.ts";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { BusinessCard } from "./business-card.tsx";

/** All businesses of the signed-in person. */
export function BusinessesPage() {
  const businesses = trpc.business.list.useQuery();
  return (
    <Page
      title="Your businesses"
      intro="What you told us about each. Everything here is yours to change."
      actions={<ButtonLink to={paths.onboarding("business")}>Add a business</ButtonLink>}
    >
      {businesses.isPending ? (
        <Skeleton label="Loading your businesses…" lines={5} />
      ) : businesses.isError ? (
        <Notice tone="danger" action={<Button onClick={() => void businesses.refetch()}>Try again</Button>}>
          {messageFor(businesses.error)}
        </Notice>
      ) : businesses.data.length === 0 ? (
        <Notice tone="empty" title="No business yet">
          Add your first one: three short questions, and only the name is needed.
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
