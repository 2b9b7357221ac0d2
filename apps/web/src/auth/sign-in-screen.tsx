import { Page } from "../ui/page.tsx";
import { useAuth } from "./auth.ts";
import { SignInPanel } from "./sign-in-panel.tsx";

/** Shown in place of a page that needs to know who is there: signing in leads straight on to that page. */
export function SignInScreen({ title = "Sign in" }: { title?: string }) {
  const { kind } = useAuth();
  return (
    <Page
      title={title}
      width="narrow"
      intro={
        kind === "local"
          ? "This is a local demo: pick a person and go on. There is no password, and nothing leaves this machine."
          : "Your businesses are yours alone. The playbook can be read without signing in."
      }
    >
      <div className="rounded-lg border border-line bg-surface p-5 shadow-raised sm:p-7">
        <SignInPanel />
      </div>
    </Page>
  );
}
