import { useState } from "react";
import { messageFor } from "../../../api/error-messages.ts";
import { toast } from "../../../ui/toast-store.ts";
import { labelOf } from "../view-labels.ts";
import type { Wording } from "./find-wording.ts";
import type { Direction } from "./level-ladder.ts";
import { words } from "../../../words/tools.ts";
import { words as ui } from "../../../words/ui.ts";

type Props = {
  /** What is shown instead of the chapter's own wording; undefined when that stands. */
  shown: Wording | undefined;
  find: (direction: Direction) => Promise<Wording | undefined>;
  onShow: (wording: Wording) => void;
  onUndo: () => void;
};

/** Says one paragraph in simpler or deeper words, and takes that back. */
export function LevelButtons({ shown, find, onShow, onUndo }: Props) {
  const [busy, setBusy] = useState(false);
  const go = async (direction: Direction) => {
    if (busy) return;
    setBusy(true);
    try {
      const wording = await find(direction);
      if (wording) onShow(wording);
      else toast(direction === "simpler" ? words.noSimpler : words.noDeeper);
    } catch (error) {
      toast(messageFor(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <button type="button" aria-disabled={busy} onClick={() => void go("simpler")}>
        {words.makeSimpler}
      </button>
      <button type="button" aria-disabled={busy} onClick={() => void go("deeper")}>
        {words.goDeeper}
      </button>
      {shown && (
        <>
          <span className="paragraph-level">{words.shownAs(labelOf(shown.view))}</span>
          <button
            type="button"
            onClick={({ currentTarget }) => {
              // This button goes away: the focus stays with the paragraph's other ones.
              currentTarget.parentElement?.querySelector("button")?.focus();
              onUndo();
            }}
          >
            {ui.undo}
          </button>
        </>
      )}
    </>
  );
}
