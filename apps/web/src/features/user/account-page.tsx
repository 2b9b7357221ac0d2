import { messageFor } from "../../api/error-messages.ts";
import { trpc } from "../../api/trpc.ts";
import { useAuth } from "../../auth/auth.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { ExportSection } from "./export-section.tsx";
import { NameForm } from "./name-form.tsx";
import { RemoveAccount } from "./remove-account.tsx";

/** Who one is here, what is stored where, and the way out. */
export function AccountPage() {
  const auth = useAuth();
  const me = trpc.user.me.useQuery();
  return (
    <Page title="Your account" width="narrow">
      <section
        aria-labelledby="name"
        className="grid gap-4 rounded-lg border border-line bg-surface p-5 sm:p-7"
      >
        <h2 id="name" className="text-xl">
          Your name
        </h2>
        {me.isPending ? (
          <Skeleton label="Loading your account…" lines={4} />
        ) : me.isError ? (
          <Notice tone="danger" action={<Button onClick={() => void me.refetch()}>Try again</Button>}>
            {messageFor(me.error)}
          </Notice>
        ) : (
          <NameForm key={me.data.updatedAt} user={me.data} />
        )}
      </section>
      <section aria-labelledby="storage" className="grid gap-3">
        <h2 id="storage" className="text-xl">
          What is stored
        </h2>
        <ul className="list-disc pl-5 text-sm text-muted">
          <li>
            Your name and e-mail address, businesses, strategies, posts, saved chapters and how you read: in
            the database of this server.
          </li>
          <li>Unfinished forms, your place in each chapter and the theme: in this browser.</li>
          <li>Texts of your own that you paste to read: in this tab, until you close it.</li>
        </ul>
      </section>
      <ExportSection />
      <section aria-labelledby="sign-out" className="grid justify-items-start gap-3">
        <h2 id="sign-out" className="text-xl">
          Sign out
        </h2>
        <p className="text-sm text-muted">All tabs of this browser are signed out together.</p>
        <Button variant="secondary" onClick={() => void auth.signOut()}>
          Sign out
        </Button>
      </section>
      {me.data && (
        <section aria-labelledby="delete" className="grid justify-items-start gap-3">
          <h2 id="delete" className="text-xl">
            Delete the account
          </h2>
          <p className="text-sm text-muted">Everything kept for you goes with it, at once and for good.</p>
          <RemoveAccount email={me.data.email} />
        </section>
      )}
    </Page>
  );
}
