import { useId, useState } from "react";
import type { ReaderBlock } from "../reader-document.ts";
import { ChangeNotes } from "./change-notes.tsx";
import { InlineDiff } from "./inline-diff.tsx";
import { originSentence } from "./origin-sentence.ts";
import { words } from "../../../words/tools.ts";

/** What was changed in a paragraph and why, ready to be opened. `original` is the paragraph as written. */
export function BlockChanges({ block, original }: { block: ReaderBlock; original: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const panel = useId();
  const { origin, notes, markdown } = block;
  return (
    <>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? panel : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {origin === "refused" && notes.length === 0
          ? words.keptWhy
          : notes.length === 0
            ? words.changed
            : words.changes(notes.length)}
      </button>
      {isOpen && (
        <div id={panel} className="changes">
          {markdown.trim() !== original.trim() && <InlineDiff before={original} after={markdown} />}
          {notes.length > 0 && <ChangeNotes notes={notes} />}
          <p className="why">{originSentence(block)}</p>
        </div>
      )}
    </>
  );
}

/** True for a block about whose wording there is something to say. */
export function hasChanges({ origin, notes, source }: ReaderBlock): boolean {
  return source !== null && (notes.length > 0 || origin === "rewritten" || origin === "refused");
}
