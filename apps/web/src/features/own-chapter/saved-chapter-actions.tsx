import type { SavedChapterSummary } from "@growth-guide/contract";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { RemoveChapterDialog } from "./remove-chapter-dialog.tsx";
import { RenameChapterDialog } from "./rename-chapter-dialog.tsx";

type Props = { chapter: Pick<SavedChapterSummary, "id" | "title">; onRemoved: () => void };

/** Gives a saved chapter another name, or removes it. */
export function SavedChapterActions({ chapter, onRemoved }: Props) {
  const [asking, setAsking] = useState<"name" | "removal">();
  const close = () => setAsking(undefined);
  return (
    <div className="no-print flex flex-wrap gap-2">
      <Button variant="secondary" onClick={() => setAsking("name")}>
        Rename
      </Button>
      <Button variant="quiet" onClick={() => setAsking("removal")}>
        Remove
      </Button>
      {asking === "name" && <RenameChapterDialog chapter={chapter} onClose={close} />}
      {asking === "removal" && (
        <RemoveChapterDialog chapter={chapter} onClose={close} onRemoved={onRemoved} />
      )}
    </div>
  );
}
