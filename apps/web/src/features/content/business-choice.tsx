import type { Business } from "@growth-guide/contract";
import type { ReactNode } from "react";
import { trpc } from "../../api/trpc.ts";
import { paths } from "../../paths.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Notice } from "../../ui/notice.tsx";
import { QueryFailure } from "../../ui/query-failure.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { words } from "../../words/content.ts";

/** Shows what needs the person's businesses once they are there, and what to do when there is none. */
export function WithBusinesses({
  children,
}: {
  children: (businesses: [Business, ...Business[]]) => ReactNode;
}) {
  const businesses = trpc.business.list.useQuery();
  if (businesses.isPending) return <Skeleton label={words.loadingBusinesses} lines={4} fills />;
  if (businesses.isError) {
    return <QueryFailure query={businesses} />;
  }
  const [first, ...rest] = businesses.data;
  if (first !== undefined) return children([first, ...rest]);
  return (
    <Notice
      tone="empty"
      title={words.noBusiness}
      action={<ButtonLink to={paths.onboarding("business")}>{words.addBusiness}</ButtonLink>}
    >
      {words.noBusinessText}
    </Notice>
  );
}

/** False once it is known that there is none: then adding one is the only way on. */
export function useMayHaveBusiness(): boolean {
  return trpc.business.list.useQuery().data?.length !== 0;
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
