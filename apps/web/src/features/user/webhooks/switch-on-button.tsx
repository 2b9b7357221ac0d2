import type { Webhook } from "@growth-guide/contract";
import { messageFor } from "../../../api/error-messages.ts";
import { trpc } from "../../../api/trpc.ts";
import { Button } from "../../../ui/button.tsx";
import { toast } from "../../../ui/toast-store.ts";
import { words } from "../../../words/webhooks.ts";

/** Lets a webhook be sent to again, beginning with what waits for it. */
export function SwitchOnButton({ webhook: { id, url } }: { webhook: Webhook }) {
  const cache = trpc.useUtils();
  const switching = trpc.webhook.switchOn.useMutation({
    onSuccess: async () => {
      await cache.webhook.list.invalidate();
      toast(words.wasSwitchedOn);
    },
    onError: (error) => toast(messageFor(error)),
  });
  return (
    <Button
      aria-label={words.switchOnNamed(url)}
      busy={switching.isPending}
      onClick={() => switching.mutate({ id })}
    >
      {words.switchOn}
    </Button>
  );
}
