import type { Strategy } from "@growth-guide/contract";
import { messageFor } from "../../../api/error-messages.ts";
import { trpc } from "../../../api/trpc.ts";
import { Button } from "../../../ui/button.tsx";
import { toast } from "../../../ui/toast-store.ts";
import { useKeepStrategy } from "../use-keep-strategy.ts";
import { useUndo } from "../use-undo.ts";

/** Makes an earlier version the newest one; those between stay. */
export function RestoreButton({ strategy: { id, version }, to }: { strategy: Strategy; to: number }) {
  const keep = useKeepStrategy();
  const undo = useUndo();
  const restoring = trpc.strategy.restore.useMutation({
    onSuccess: (stored) => {
      keep(stored);
      toast(
        `Version ${to} is back, as version ${stored.version}.`,
        undo({ id, version: stored.version, to: version }),
      );
    },
    onError: (error) => toast(messageFor(error)),
  });
  return (
    <Button
      variant="quiet"
      aria-label={`Restore version ${to}`}
      busy={restoring.isPending}
      onClick={() => restoring.mutate({ id, version, to })}
    >
      Restore
    </Button>
  );
}
