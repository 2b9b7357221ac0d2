import type { SavedChapterSummary } from "@growth-guide/contract";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { RemoveChapterDialog } from "./remove-chapter-dialog.tsx";
import { RenameChapterDialog } from "./rename-chapter-dialog.tsx";
import { words as ui } from "../../words/ui.ts";

type Props = { chapter: Pick<SavedChapterSummary, "id" | "title">; onRemoved: () => void };

/** Gives a saved chapter another name, or removes it. */
export function SavedChapterActions({ chapter, onRemoved }: Props) {
  const [asking, setAsking] = useState<"name" | "removal">();
  const close = () => setAsking(undefined);
  return (
    <div className="no-print flex flex-wrap gap-2">
      <Button variant="secondary" onClick={() => setAsking("name")}>
        {ui.rename}
      </Button>
      <Button variant="quiet" onClick={() => setAsking("removal")}>
        {ui.remove}
      </Button>
      {asking === "name" && <RenameChapterDialog chapter={chapter} onClose={close} />}
      {asking === "removal" && (
        <RemoveChapterDialog chapter={chapter} onClose={close} onRemoved={onRemoved} />
      )}
    </div>
  );
}
