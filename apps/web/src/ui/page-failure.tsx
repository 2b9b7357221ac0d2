import type { ReactNode } from "react";
import { messageFor } from "../api/error-messages.ts";
import { Notice } from "./notice.tsx";
import { Page } from "./page.tsx";
import { type FailedQuery, QueryFailure } from "./query-failure.tsx";

type Props = {
  title: string;
  query: FailedQuery;
  /** When there is no such thing, and no other try would find it. What is said is the failure's sentence, if nothing else. */
  missing: false | { title: string; says?: string; wayOn: ReactNode };
};

/** In place of a page whose subject could not be loaded, or is not there. */
export function PageFailure({ title, query, missing }: Props) {
  return (
    <Page title={missing ? missing.title : title} width="text">
      {missing ? (
        <Notice tone="empty" action={missing.wayOn}>
          {missing.says ?? messageFor(query.error)}
        </Notice>
      ) : (
        <QueryFailure query={query} />
      )}
    </Page>
  );
}
