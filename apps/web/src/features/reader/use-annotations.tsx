import { useMemo } from "react";
import type { Annotate } from "./block-frame.tsx";
import type { ReaderBlock } from "./reader-document.ts";
import { toolbox } from "./tools/lazy-toolbox.ts";
import type { ParagraphViews } from "./paragraph/use-paragraph-views.ts";
import type { FetchLevel } from "./use-adapted-chapter.ts";

type Options = {
  isOn: boolean;
  source: string;
  original: ReaderBlock[];
  paragraphs: ParagraphViews;
  fetchLevel: FetchLevel;
};

/** What stands under each block while changes are shown, and the tools are here; undefined while they are not. */
export function useAnnotations({
  isOn,
  source,
  original,
  paragraphs,
  fetchLevel,
}: Options): Annotate | undefined {
  return useMemo(() => {
    const ParagraphTools = isOn ? toolbox()?.ParagraphTools : undefined;
    if (ParagraphTools === undefined) return undefined;
    return (block) => (
      <ParagraphTools
        block={block}
        view={paragraphs.document.view}
        source={source}
        original={original}
        views={paragraphs}
        fetchLevel={fetchLevel}
      />
    );
  }, [isOn, source, original, paragraphs, fetchLevel]);
}
