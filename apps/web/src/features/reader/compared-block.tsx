import { useMemo } from "react";
import { BlockView } from "./block-view.tsx";
import type { ChapterPlugins } from "./chapter-plugins.ts";
import type { ReaderBlock } from "./reader-document.ts";
import { words } from "../../words/reader.ts";

type Props = { block: ReaderBlock; definitions: string; plugins: ChapterPlugins; original: string };

/** A block and the original it comes from, side by side, or one above the other where there is no room. */
export function ComparedBlock({ block, definitions, plugins, original }: Props) {
  const written = useMemo(
    () => ({ ...block, markdown: original, origin: "kept" as const, terms: [] }),
    [block, original],
  );
  const isChanged = original.trim() !== block.markdown.trim();
  return (
    <div className="pair" data-changed={isChanged}>
      <div className="pair-original">
        {isChanged && <p className="pair-label">{words.asWritten}</p>}
        <BlockView block={written} definitions={definitions} plugins={plugins} />
      </div>
      <div>
        {isChanged && <p className="pair-label">{words.thisLevel}</p>}
        <BlockView block={block} definitions={definitions} plugins={plugins} />
      </div>
    </div>
  );
}
