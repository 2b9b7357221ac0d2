import type { ApiKey } from "@growth-guide/contract";
import { trpc } from "../../../api/trpc.ts";
import { Button } from "../../../ui/button.tsx";
import { QuestionDialog } from "../../../ui/question-dialog.tsx";
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
    <QuestionDialog
      title={words.revokeQuestion}
      text={words.revokeText(name)}
      error={revoking.error}
      keep={words.keepIt}
      onKeep={onClose}
    >
      <Button variant="danger" busy={revoking.isPending} onClick={() => revoking.mutate({ id })}>
        {words.revokeTheKey}
      </Button>
    </QuestionDialog>
  );
}
