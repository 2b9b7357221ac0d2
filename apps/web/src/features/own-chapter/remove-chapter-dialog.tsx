import type { SavedChapterSummary } from "@growth-guide/contract";
import { useRemove } from "../../removal/use-remove.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { words } from "../../words/own.ts";

type Props = {
  chapter: Pick<SavedChapterSummary, "id" | "title">;
  onClose: () => void;
  onRemoved: () => void;
};

/** Removes a saved chapter, after asking; it can be had back for a moment. */
export function RemoveChapterDialog({ chapter: { id, title }, onClose, onRemoved }: Props) {
  const remove = useRemove("chapter");
  return (
    <Dialog title={words.removeQuestion(title)} onClose={onClose}>
      <div className="grid gap-5">
        <p className="text-muted">{words.removeText}</p>
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="secondary" onClick={onClose}>
            {words.keepIt}
          </Button>
          <Button
            variant="danger"
            onClick={() => {
              onRemoved();
              remove(id, title);
            }}
          >
            {words.removeChapter}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
