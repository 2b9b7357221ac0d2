import type { Business } from "@growth-guide/contract";
import type { ReactNode } from "react";
import { messageFor } from "../../api/error-messages.ts";
import { trpc } from "../../api/trpc.ts";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";

/** Shows what needs the person's businesses once they are there, and what to do when there is none. */
export function WithBusinesses({
  children,
}: {
  children: (businesses: [Business, ...Business[]]) => ReactNode;
}) {
  const businesses = trpc.business.list.useQuery();
  if (businesses.isPending) return <Skeleton label="Loading your businesses…" lines={4} />;
  if (businesses.isError) {
    return (
      <Notice tone="danger" action={<Button onClick={() => void businesses.refetch()}>Try again</Button>}>
        {messageFor(businesses.error)}
      </Notice>
    );
  }
  const [first, ...rest] = businesses.data;
  if (first !== undefined) return children([first, ...rest]);
  return (
    <Notice
      tone="empty"
      title="No business yet"
      action={<ButtonLink to={paths.onboarding("business")}>Add a business</ButtonLink>}
    >
      Posts are written for a business. Tell us about yours first: only its name is needed.
    </Notice>
  );
}

/** The zone a business plans in: its own, or this browser's. */
export function zoneOf(business: Business | undefined): string {
  return business?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** A business as its facts stand in a text, for checking claims. */
export function factsText(business: Business): string {
  const { name, description, targetAudience, marketingGoals, industry, companySize } = business;
  return [name, description, targetAudience, marketingGoals, industry, companySize]
    .filter(Boolean)
    .join("\n");
}
