import type { Strategy } from "@growth-guide/contract";
import { useState } from "react";
import { useNavigate } from "react-router";
import { messageFor } from "../../api/error-messages.ts";
import { trpc } from "../../api/trpc.ts";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { toast } from "../../ui/toast-store.ts";

/** Asks, and deletes a strategy with its versions. */
export function RemoveStrategy({
  strategy: { id, title },
  onClose,
}: {
  strategy: Strategy;
  onClose: () => void;
}) {
  const navigate = useNavigate();
  const cache = trpc.useUtils();
  const [isGone, setIsGone] = useState(false);
  const removal = trpc.strategy.remove.useMutation({
    onSuccess: async () => {
      setIsGone(true);
      await navigate(paths.strategies, { replace: true });
      await cache.strategy.list.invalidate();
      toast(`“${title}” was deleted.`);
    },
  });
  return (
    <Dialog title="Delete this strategy?" onClose={onClose}>
      <div className="grid gap-5">
        {removal.isError && <Notice tone="danger">{messageFor(removal.error)}</Notice>}
        <p className="text-muted">
          “{title}” is deleted with all its versions. This cannot be undone. Posts made from it stay. To put
          it away and keep it, archive it instead.
        </p>
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="secondary" onClick={onClose}>
            Keep it
          </Button>
          <Button variant="danger" busy={removal.isPending || isGone} onClick={() => removal.mutate({ id })}>
            Delete the strategy
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
