import type { SavedChapterSummary } from "@growth-guide/contract";
import { useRemove } from "../../removal/use-remove.ts";
import { Button } from "../../ui/button.tsx";
import { QuestionDialog } from "../../ui/question-dialog.tsx";
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
    <QuestionDialog
      title={words.removeQuestion(title)}
      text={words.removeText}
      keep={words.keepIt}
      onKeep={onClose}
    >
      <Button
        variant="danger"
        onClick={() => {
          onRemoved();
          remove(id, title);
        }}
      >
        {words.removeChapter}
      </Button>
    </QuestionDialog>
  );
}
