import type { Webhook } from "@growth-guide/contract";
import { useState } from "react";
import { trpc } from "../../../api/trpc.ts";
import { asDate } from "../../../language/formats.ts";
import { Button } from "../../../ui/button.tsx";
import { QueryFailure } from "../../../ui/query-failure.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { words } from "../../../words/webhooks.ts";
import { NewWebhookDialog } from "./new-webhook-dialog.tsx";
import { RemoveWebhookDialog } from "./remove-webhook-dialog.tsx";
import { SwitchOnButton } from "./switch-on-button.tsx";
import { WebhookMessages } from "./webhook-messages.tsx";
import { toldOf } from "./told-events.ts";

/** Programs of one's own that are told of changes: which there are, what they were told, a new one, and the end of one. */
export function WebhooksSection() {
  const webhooks = trpc.webhook.list.useQuery();
  const [isMaking, setIsMaking] = useState(false);
  const [shown, setShown] = useState<Webhook | null>(null);
  const [ending, setEnding] = useState<Webhook | null>(null);
  return (
    <section aria-labelledby="webhooks" className="grid justify-items-start gap-3">
      <h2 id="webhooks" className="text-xl">
        {words.title}
      </h2>
      <p className="text-sm text-muted">{words.intro}</p>
      {webhooks.isPending ? (
        <Skeleton label={words.loading} />
      ) : webhooks.isError ? (
        <QueryFailure query={webhooks} />
      ) : webhooks.data.length === 0 ? (
        <p className="text-sm">{words.none}</p>
      ) : (
        <ul aria-labelledby="webhooks" className="grid w-full gap-3">
          {webhooks.data.map((webhook) => (
            <WebhookItem
              key={webhook.id}
              webhook={webhook}
              onShow={() => setShown(webhook)}
              onRemove={() => setEnding(webhook)}
            />
          ))}
        </ul>
      )}
      <Button variant="secondary" onClick={() => setIsMaking(true)}>
        {words.make}
      </Button>
      {isMaking && <NewWebhookDialog onClose={() => setIsMaking(false)} />}
      {shown && <WebhookMessages webhook={shown} onClose={() => setShown(null)} />}
      {ending && <RemoveWebhookDialog webhook={ending} onClose={() => setEnding(null)} />}
    </section>
  );
}

type ItemProps = { webhook: Webhook; onShow: () => void; onRemove: () => void };

function WebhookItem({ webhook, onShow, onRemove }: ItemProps) {
  const { url, events, switchedOffAt } = webhook;
  return (
    <li className="grid gap-3 rounded-md border border-line bg-surface p-4">
      <div className="grid min-w-0 gap-1">
        <p dir="ltr" className="font-semibold break-all">
          {url}
        </p>
        <p className="text-sm text-muted">
          {toldOf(events)} ·{" "}
          {switchedOffAt === null
            ? words.works
            : words.switchedOff(asDate(switchedOffAt, { dateStyle: "medium" }))}
        </p>
      </div>
      <div className="flex flex-wrap gap-3">
        {switchedOffAt !== null && <SwitchOnButton webhook={webhook} />}
        <Button variant="secondary" aria-label={words.messagesNamed(url)} onClick={onShow}>
          {words.messages}
        </Button>
        <Button variant="danger" aria-label={words.removeNamed(url)} onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
    </li>
  );
}
