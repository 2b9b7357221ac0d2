import { paths } from "../../paths.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Page } from "../../ui/page.tsx";
import { words } from "../../words/landing.ts";
import { words as shell } from "../../words/shell.ts";

/** For addresses that lead nowhere. */
export function NotFoundPage() {
  return (
    <Page
      title={words.nothingHere}
      heading={words.nothingHereHeading}
      width="text"
      intro={words.nothingHereText}
    >
      <div className="flex flex-wrap gap-3">
        <ButtonLink to={paths.playbook}>{words.openPlaybook}</ButtonLink>
        <ButtonLink to={paths.home} variant="secondary">
          {shell.goToStart}
        </ButtonLink>
      </div>
    </Page>
  );
}
