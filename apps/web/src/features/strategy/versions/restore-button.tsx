import type { Strategy } from "@growth-guide/contract";
import { useState } from "react";
import { messageFor } from "../../../api/error-messages.ts";
import { trpc } from "../../../api/trpc.ts";
import { Button } from "../../../ui/button.tsx";
import { toast } from "../../../ui/toast-store.ts";
import { AskToReopen } from "../approval/ask-to-reopen.tsx";
import { useKeepStrategy } from "../use-keep-strategy.ts";
import { useUndo } from "../use-undo.ts";
import { words } from "../../../words/strategy.ts";
import { asNumber } from "../../../language/formats.ts";

/** Makes an earlier version the newest one; those between stay. */
export function RestoreButton({ strategy: { id, version, status }, to }: { strategy: Strategy; to: number }) {
  const keep = useKeepStrategy();
  const undo = useUndo();
  const restoring = trpc.strategy.restore.useMutation({
    onSuccess: (stored) => {
      keep(stored);
      if (stored.version === version) return void toast(words.asBefore);
      toast(
        words.isBack(asNumber(to), asNumber(stored.version)),
        undo((strategies) => strategies.restore.mutate({ id, version: stored.version, to: version })),
      );
    },
    onError: (error) => toast(messageFor(error)),
  });
  const [isAsking, setIsAsking] = useState(false);
  const restore = (reopens: boolean) => {
    setIsAsking(false);
    restoring.mutate({ id, version, to, reopens });
  };
  return (
    <>
      <Button
        variant="quiet"
        aria-label={words.restoreVersion(asNumber(to))}
        busy={restoring.isPending}
        onClick={() => (status === "approved" ? setIsAsking(true) : restore(false))}
      >
        {words.restore}
      </Button>
      <AskToReopen isAsking={isAsking} onKeep={() => setIsAsking(false)} onReopen={() => restore(true)} />
    </>
  );
}
