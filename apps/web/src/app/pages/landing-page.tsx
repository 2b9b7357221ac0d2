import { lazy, Suspense } from "react";
import { useAuth } from "../../auth/auth.ts";
import { paths } from "../../paths.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { PageHeading } from "../../ui/page-heading.tsx";
import { PageTitle } from "../../ui/page.tsx";
import { SampleFrame } from "./sample-frame.tsx";

const LiveSample = lazy(async () => ({ default: (await import("./live-sample.tsx")).LiveSample }));

/** What this is, in one screen, with a piece of the reader at work. */
export function LandingPage() {
  const { state } = useAuth();
  const isSignedIn = state.status === "signed-in";
  return (
    <div className="mx-auto grid w-full max-w-7xl gap-12 px-4 py-8 sm:px-6 sm:py-14 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)] lg:gap-16 lg:py-20">
      <PageTitle title="Grow your business, at your own level" />
      <div className="grid content-start gap-6 lg:pt-6">
        <PageHeading className="text-3xl sm:text-[3.25rem] sm:leading-[1.04]">
          Marketing know‑how, at the level you need it today
        </PageHeading>
        <p className="measure text-lg text-muted">
          Growth Guide is a playbook for small businesses that rewrites itself: every chapter as written, or
          simpler, or denser. Tell it about your business, and it keeps what matters in one place.
        </p>
        <div className="flex flex-wrap gap-3">
          <ButtonLink to={paths.playbook}>Open the playbook</ButtonLink>
          <ButtonLink to={isSignedIn ? paths.dashboard : paths.onboarding("business")} variant="secondary">
            {isSignedIn ? "Go to your dashboard" : "Set up your business"}
          </ButtonLink>
        </div>
        <ul className="grid gap-3 border-t border-line pt-6 text-sm text-muted sm:grid-cols-3 lg:grid-cols-1 xl:grid-cols-3">
          <Assurance title="Your place is kept">
            Switch levels in the middle of a paragraph and read on.
          </Assurance>
          <Assurance title="Facts stay facts">Numbers, names, code and tables are never touched.</Assurance>
          <Assurance title="Any text">Paste or upload your own and read it the same way.</Assurance>
        </ul>
      </div>
      <Suspense fallback={<SampleFrame />}>
        <LiveSample />
      </Suspense>
    </div>
  );
}

function Assurance({ title, children }: { title: string; children: string }) {
  return (
    <li>
      <strong className="block font-semibold text-ink">{title}</strong>
      {children}
    </li>
  );
}
