import type { Webhook } from "@growth-guide/contract";
import { trpc } from "../../../api/trpc.ts";
import { Button } from "../../../ui/button.tsx";
import { QuestionDialog } from "../../../ui/question-dialog.tsx";
import { toast } from "../../../ui/toast-store.ts";
import { words } from "../../../words/webhooks.ts";

/** Asks, and ends a webhook for good. */
export function RemoveWebhookDialog({
  webhook: { id, url },
  onClose,
}: {
  webhook: Webhook;
  onClose: () => void;
}) {
  const cache = trpc.useUtils();
  const removing = trpc.webhook.remove.useMutation({
    onSuccess: async () => {
      await cache.webhook.list.invalidate();
      toast(words.wasRemoved);
      onClose();
    },
  });
  return (
    <QuestionDialog
      title={words.removeQuestion}
      text={words.removeText(url)}
      error={removing.error}
      keep={words.keepIt}
      onKeep={onClose}
    >
      <Button variant="danger" busy={removing.isPending} onClick={() => removing.mutate({ id })}>
        {words.removeIt}
      </Button>
    </QuestionDialog>
  );
}
