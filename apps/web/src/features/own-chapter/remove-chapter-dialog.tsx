import type { SavedChapterSummary } from "@growth-guide/contract";
import { messageFor } from "../../api/error-messages.ts";
import { trpc } from "../../api/trpc.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { toast } from "../../ui/toast-store.ts";

type Props = {
  chapter: Pick<SavedChapterSummary, "id" | "title">;
  onClose: () => void;
  onRemoved: () => void;
};

/** Removes a saved chapter, after asking. */
export function RemoveChapterDialog({ chapter: { id, title }, onClose, onRemoved }: Props) {
  const cache = trpc.useUtils();
  const removal = trpc.chapter.removeSaved.useMutation({
    onSuccess: async () => {
      onRemoved();
      toast(`${title} was removed.`);
      await Promise.all([cache.chapter.listSaved.invalidate(), cache.personalization.places.invalidate()]);
    },
  });
  return (
    <Dialog title={`Remove ${title}?`} onClose={onClose}>
      <div className="grid gap-5">
        {removal.isError && <Notice tone="danger">{messageFor(removal.error)}</Notice>}
        <p className="text-muted">The text and your place in it are deleted. This cannot be undone.</p>
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="secondary" onClick={onClose}>
            Keep it
          </Button>
          <Button variant="danger" busy={removal.isPending} onClick={() => removal.mutate({ id })}>
            Remove the chapter
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
