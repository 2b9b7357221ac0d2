import { Suspense } from "react";
import { useAuth } from "../../auth/auth.ts";
import { paths } from "../../paths.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { PageHeading } from "../../ui/page-heading.tsx";
import { PageTitle } from "../../ui/page.tsx";
import { page } from "../lazy-page.ts";
import { SampleFrame } from "./sample-frame.tsx";
import { words } from "../../words/landing.ts";

/** The reader is too much to wait for before the first words are there. */
export const LiveSample = page(async () => (await import("./live-sample.tsx")).LiveSample);

/** What this is, in one screen, with a piece of the reader at work. */
export function LandingPage() {
  const { state } = useAuth();
  const isSignedIn = state.status === "signed-in";
  return (
    <div className="mx-auto grid w-full max-w-7xl gap-x-16 gap-y-10 px-4 py-8 sm:px-6 sm:py-12 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)] lg:py-16">
      <PageTitle title={words.title} />
      <div className="grid content-start gap-6 lg:pt-10">
        <PageHeading className="text-display">{words.heading}</PageHeading>
        <p className="measure text-lg text-muted">{words.intro}</p>
        <div className="flex flex-wrap gap-3">
          <ButtonLink to={paths.playbook}>{words.openPlaybook}</ButtonLink>
          <ButtonLink to={isSignedIn ? paths.dashboard : paths.onboarding("business")} variant="secondary">
            {isSignedIn ? words.goToDashboard : words.setUpBusiness}
          </ButtonLink>
        </div>
      </div>
      <Suspense fallback={<SampleFrame />}>
        <LiveSample />
      </Suspense>
      <ul className="grid gap-x-10 gap-y-4 border-t border-line pt-6 text-sm text-muted sm:grid-cols-3 lg:col-span-2">
        <Assurance title={words.placeKept}>{words.placeKeptText}</Assurance>
        <Assurance title={words.factsStay}>{words.factsStayText}</Assurance>
        <Assurance title={words.anyText}>{words.anyTextText}</Assurance>
      </ul>
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
