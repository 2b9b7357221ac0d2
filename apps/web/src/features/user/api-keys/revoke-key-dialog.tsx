import type { ApiKey } from "@growth-guide/contract";
import { messageFor } from "../../../api/error-messages.ts";
import { trpc } from "../../../api/trpc.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { toast } from "../../../ui/toast-store.ts";
import { words } from "../../../words/keys.ts";

/** Asks, and ends a key for good. */
export function RevokeKeyDialog({ apiKey: { id, name }, onClose }: { apiKey: ApiKey; onClose: () => void }) {
  const cache = trpc.useUtils();
  const revoking = trpc.apiKey.revoke.useMutation({
    onSuccess: async () => {
      await cache.apiKey.list.invalidate();
      toast(words.wasRevoked(name));
      onClose();
    },
  });
  return (
    <Dialog title={words.revokeQuestion} onClose={onClose}>
      <div className="grid gap-5">
        {revoking.isError && <Notice tone="danger">{messageFor(revoking.error)}</Notice>}
        <p className="text-muted">{words.revokeText(name)}</p>
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="secondary" onClick={onClose}>
            {words.keepIt}
          </Button>
          <Button variant="danger" busy={revoking.isPending} onClick={() => revoking.mutate({ id })}>
            {words.revokeTheKey}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
