import { trpc } from "../../api/trpc.ts";
import { signOutWish } from "../../auth/sign-out-wish.ts";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { QueryFailure } from "../../ui/query-failure.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { ApiKeysSection } from "./api-keys/api-keys-section.tsx";
import { WebhooksSection } from "./webhooks/webhooks-section.tsx";
import { ExportSection } from "./export-section.tsx";
import { NameForm } from "./name-form.tsx";
import { RemoveAccount } from "./remove-account.tsx";
import { words } from "../../words/account.ts";

/** Who one is here, what is stored where, and the way out. */
export function AccountPage() {
  const me = trpc.user.me.useQuery();
  return (
    <Page title={words.title} width="narrow">
      <section
        aria-labelledby="name"
        className="grid gap-4 rounded-lg border border-line bg-surface p-5 sm:p-7"
      >
        <h2 id="name" className="text-xl">
          {words.yourName}
        </h2>
        {me.isPending ? (
          <Skeleton label={words.loading} lines={4} />
        ) : me.isError ? (
          <QueryFailure query={me} />
        ) : (
          <NameForm key={me.data.updatedAt} user={me.data} />
        )}
      </section>
      <section aria-labelledby="storage" className="grid gap-3">
        <h2 id="storage" className="text-xl">
          {words.stored}
        </h2>
        <ul className="list-disc ps-5 text-sm text-muted">
          <li>{words.storedOnServer}</li>
          <li>{words.storedInBrowser}</li>
          <li>{words.storedToRead}</li>
        </ul>
      </section>
      <ExportSection />
      <ApiKeysSection />
      <WebhooksSection />
      <section aria-labelledby="sign-out" className="grid justify-items-start gap-3">
        <h2 id="sign-out" className="text-xl">
          {words.signOut}
        </h2>
        <p className="text-sm text-muted">{words.signOutText}</p>
        <Button variant="secondary" onClick={signOutWish.say}>
          {words.signOut}
        </Button>
      </section>
      {me.data && (
        <section aria-labelledby="delete" className="grid justify-items-start gap-3">
          <h2 id="delete" className="text-xl">
            {words.deleteAccount}
          </h2>
          <p className="text-sm text-muted">{words.deleteAccountText}</p>
          <RemoveAccount email={me.data.email} />
        </section>
      )}
    </Page>
  );
}
