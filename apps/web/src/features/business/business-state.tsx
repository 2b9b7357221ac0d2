import { errorCodeOf } from "@growth-guide/api-client";
import type { Business } from "@growth-guide/contract";
import type { ReactNode } from "react";
import { messageFor } from "../../api/error-messages.ts";
import { trpc } from "../../api/trpc.ts";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { PageSkeleton } from "../../ui/page-skeleton.tsx";

type Props = { id: number; children: (business: Business) => ReactNode };

/** A page about one business in its three states: on its way, not to be had, and there. */
export function BusinessState({ id, children }: Props) {
  const query = trpc.business.get.useQuery({ id });
  if (query.isPending) return <PageSkeleton label="Loading the business…" />;
  if (query.data) return children(query.data);
  const isMissing = errorCodeOf(query.error) === "business_not_found";
  return (
    <Page title={isMissing ? "Business not found" : "Business"} width="text">
      <Notice
        tone={isMissing ? "empty" : "danger"}
        action={
          isMissing ? (
            <ButtonLink to={paths.businesses}>See all your businesses</ButtonLink>
          ) : (
            <Button onClick={() => void query.refetch()}>Try again</Button>
          )
        }
      >
        {messageFor(query.error)}
      </Notice>
    </Page>
  );
}
