import type { Webhook, WebhookDelivery } from "@growth-guide/contract";
import { messageFor } from "../../../api/error-messages.ts";
import { trpc } from "../../../api/trpc.ts";
import { asDate } from "../../../language/formats.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { QueryFailure } from "../../../ui/query-failure.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { words as ui } from "../../../words/ui.ts";
import { words } from "../../../words/webhooks.ts";

/** How often it is looked whether something arrived, in milliseconds, while the first message is on its way. */
const LOOK_MS = 1000;

/** What a webhook was told, the newest first; a test, and any message once more. */
export function WebhookMessages({
  webhook: { id, url, switchedOffAt },
  onClose,
}: {
  webhook: Webhook;
  onClose: () => void;
}) {
  const messages = trpc.webhook.deliveries.useInfiniteQuery(
    { id, limit: 20 },
    {
      getNextPageParam: ({ nextCursor }) => nextCursor,
      refetchInterval: ({ state }) => (isUnderWay(state.data?.pages[0]?.items[0]) ? LOOK_MS : false),
    },
  );
  const cache = trpc.useUtils();
  const look = { onSuccess: () => cache.webhook.deliveries.invalidate({ id }) };
  const testing = trpc.webhook.test.useMutation(look);
  const sending = trpc.webhook.sendAgain.useMutation(look);
  const failure = testing.error ?? sending.error;
  const all = messages.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Dialog title={words.messages} width="wide" onClose={onClose}>
      <div className="grid gap-5">
        <p dir="ltr" className="text-sm break-all text-muted">
          {url}
        </p>
        {failure !== null && <Notice tone="danger">{messageFor(failure)}</Notice>}
        {messages.isPending ? (
          <Skeleton label={words.loadingMessages} />
        ) : messages.isError ? (
          <QueryFailure query={messages} />
        ) : all.length === 0 ? (
          <p className="text-sm">{words.noMessages}</p>
        ) : (
          <ul aria-live="polite" className="grid gap-3">
            {all.map((message) => (
              <MessageItem
                key={message.id}
                message={message}
                isSending={sending.isPending && sending.variables.id === message.id}
                onSendAgain={() => sending.mutate({ id: message.id })}
              />
            ))}
          </ul>
        )}
        <div className="flex flex-wrap justify-end gap-3">
          {messages.hasNextPage && (
            <Button
              variant="secondary"
              busy={messages.isFetchingNextPage}
              onClick={() => void messages.fetchNextPage()}
            >
              {ui.showMore}
            </Button>
          )}
          {switchedOffAt === null && (
            <Button busy={testing.isPending} onClick={() => testing.mutate({ id })}>
              {words.test}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
}

type ItemProps = { message: WebhookDelivery; isSending: boolean; onSendAgain: () => void };

function MessageItem({ message, isSending, onSendAgain }: ItemProps) {
  const { event, subjectId, nextAttemptAt } = message;
  const name = words.events[event](subjectId ?? 0);
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 rounded-md border border-line p-3">
      <div className="grid gap-1 text-sm">
        <p className="font-semibold">{name}</p>
        <p className="text-muted">{[stateOf(message), ...answerTo(message)].join(" · ")}</p>
      </div>
      {nextAttemptAt === null && (
        <Button
          variant="secondary"
          aria-label={words.sendAgainNamed(name)}
          busy={isSending}
          onClick={onSendAgain}
        >
          {words.sendAgain}
        </Button>
      )}
    </li>
  );
}

/** Whether a message will be tried within the minute that a look now and then is worth. */
function isUnderWay(message: WebhookDelivery | undefined): boolean {
  return message !== undefined && message.nextAttemptAt !== null && message.attempts <= 1;
}

function stateOf({ deliveredAt, nextAttemptAt }: WebhookDelivery): string {
  if (deliveredAt !== null) return words.arrived(shown(deliveredAt));
  return nextAttemptAt === null ? words.givenUp : words.waiting(shown(nextAttemptAt));
}

function answerTo({ status, failure, attempts }: WebhookDelivery): string[] {
  const answer = failure === null ? status && words.answered(status) : words.failures[failure];
  return [...(answer ? [answer] : []), ...(attempts > 0 ? [words.tries(attempts)] : [])];
}

function shown(instant: string): string {
  return asDate(instant, { dateStyle: "medium", timeStyle: "medium" });
}
