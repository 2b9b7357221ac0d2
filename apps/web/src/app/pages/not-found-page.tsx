import { paths } from "../../paths.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Page } from "../../ui/page.tsx";

/** For addresses that lead nowhere. */
export function NotFoundPage() {
  return (
    <Page
      title="Page not found"
      heading="There is nothing at this address"
      width="text"
      intro="The link may be old, or a letter may be missing."
    >
      <div className="flex flex-wrap gap-3">
        <ButtonLink to={paths.playbook}>Open the playbook</ButtonLink>
        <ButtonLink to={paths.home} variant="secondary">
          Go to the start
        </ButtonLink>
      </div>
    </Page>
  );
}
