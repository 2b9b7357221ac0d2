import type { Strategy } from "@growth-guide/contract";
import { messageFor } from "../../../api/error-messages.ts";
import { trpc } from "../../../api/trpc.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { useKeepStrategy } from "../use-keep-strategy.ts";
import { words } from "../../../words/strategy.ts";

/** Has everything written that is not written yet. */
export function WriteMissing({ strategy: { id, version } }: { strategy: Strategy }) {
  const cache = trpc.useUtils();
  const keep = useKeepStrategy();
  const completing = trpc.strategy.complete.useMutation({
    onSuccess: keep,
    // It may stand elsewhere by now than this page knows.
    onError: () => void cache.strategy.get.invalidate({ id }),
  });
  return (
    <>
      <Button
        variant="secondary"
        busy={completing.isPending}
        onClick={() => completing.mutate({ id, version })}
      >
        {words.writeMissing}
      </Button>
      {completing.isError && <Notice tone="danger">{messageFor(completing.error)}</Notice>}
    </>
  );
}
