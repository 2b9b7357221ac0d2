import { errorCodeOf } from "@growth-guide/api-client";
import type { Business } from "@growth-guide/contract";
import type { ReactNode } from "react";
import { trpc } from "../../api/trpc.ts";
import { paths } from "../../paths.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { PageFailure } from "../../ui/page-failure.tsx";
import { PageSkeleton } from "../../ui/page-skeleton.tsx";
import { words } from "../../words/business.ts";

type Props = { id: number; children: (business: Business) => ReactNode };

/** A page about one business in its three states: on its way, not to be had, and there. */
export function BusinessState({ id, children }: Props) {
  const query = trpc.business.get.useQuery({ id });
  if (query.isPending) return <PageSkeleton label={words.loading} />;
  if (query.data) return children(query.data);
  const isMissing = errorCodeOf(query.error) === "business_not_found";
  const wayOn = <ButtonLink to={paths.businesses}>{words.seeAll}</ButtonLink>;
  return (
    <PageFailure
      title={words.business}
      query={query}
      missing={isMissing && { title: words.notFound, wayOn }}
    />
  );
}
