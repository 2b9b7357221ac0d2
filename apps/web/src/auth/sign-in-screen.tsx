import { Page } from "../ui/page.tsx";
import { useAuth } from "./auth.ts";
import { SignInPanel } from "./sign-in-panel.tsx";
import { words } from "../words/auth.ts";

/** Shown in place of a page that needs to know who is there: signing in leads straight on to that page. */
export function SignInScreen({ title = words.signIn }: { title?: string }) {
  const { kind } = useAuth();
  return (
    <Page title={title} width="narrow" intro={kind === "local" ? words.introLocal : words.intro}>
      <div className="rounded-lg border border-line bg-surface p-5 shadow-raised sm:p-7">
        <SignInPanel />
      </div>
    </Page>
  );
}
