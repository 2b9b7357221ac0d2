import { BlockChanges, hasChanges } from "../changes/block-changes.tsx";
import type { ReaderBlock, View } from "../reader-document.ts";
import type { FetchLevel } from "../use-adapted-chapter.ts";
import { findWording } from "./find-wording.ts";
import { LevelButtons } from "./level-buttons.tsx";
import type { ParagraphViews } from "./use-paragraph-views.ts";
import { LANGUAGES } from "../../../language/languages.ts";
import { languageStore } from "../../../language/language-store.ts";

type Props = {
  block: ReaderBlock;
  view: View;
  /** The chapter as written. */
  source: string;
  original: ReaderBlock[];
  views: ParagraphViews;
  fetchLevel: FetchLevel;
};

/** Kinds of blocks that have words to change. */
const PROSE = new Set(["paragraph", "list", "quote"]);

/** Under a paragraph: what was changed in it and why, and the paragraph at another level. */
export function ParagraphTools({ block, view, source, original, views, fetchLevel }: Props) {
  const isProse = PROSE.has(block.kind) && block.source !== null;
  if (!isProse && !hasChanges(block)) return null;
  const shown = views.wordingOf(block.key);
  // The block around it has the language and the direction of its own text.
  const language = languageStore.read();
  return (
    <div className="paragraph-tools no-print" lang={language} dir={LANGUAGES[language].direction}>
      {hasChanges(block) && (
        <BlockChanges block={block} original={source.slice(block.source?.start, block.source?.end)} />
      )}
      {isProse && (
        <LevelButtons
          shown={shown}
          find={(direction) =>
            findWording({ view: shown?.view ?? view, block }, direction, { original, fetchLevel })
          }
          onShow={(wording) => views.show(block.key, wording)}
          onUndo={() => views.undo(block.key)}
        />
      )}
    </div>
  );
}
