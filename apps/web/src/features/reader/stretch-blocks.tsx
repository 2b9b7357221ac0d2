import { memo, type ReactNode } from "react";
import { type Annotate, BlockFrame } from "./block-frame.tsx";
import type { ChapterPlugins } from "./chapter-plugins.ts";
import type { ReaderBlock } from "./reader-document.ts";
import type { Stretch } from "./stretches.ts";

/** How the blocks of a chapter are drawn. */
export type Manner = {
  /** The chapter's link definitions, which any block may refer to. */
  definitions: string;
  plugins: ChapterPlugins;
  /** The language of the text where it is known; the interface may speak another. */
  lang: string | undefined;
  /** What is said about a block under it. */
  annotate: Annotate | undefined;
  /** The chapter as written, where every block is to stand beside the original it comes from. */
  compared: string | undefined;
  /** The block that says what the page's own heading says, and is not shown again. */
  title: ReaderBlock | undefined;
  /** The block in whose place something else stands: questions, which the page asks itself. */
  replaced: ReaderBlock | undefined;
  replacement: ReactNode;
};

type Props = { stretch: Stretch; manner: Manner; isTypeset: boolean };

/** The blocks of a stretch, one to one and in order: places are kept by them. */
export const StretchBlocks = memo(function StretchBlocks({ stretch, manner, isTypeset }: Props) {
  const { title, replaced, replacement, compared, ...frame } = manner;
  return stretch.blocks.map((block) => {
    if (block === title)
      return <div key={block.key} data-source={block.source?.start} data-source-end={block.source?.end} />;
    if (block === replaced)
      return (
        <div key={block.key} className="block">
          {replacement}
        </div>
      );
    const original =
      block.source === null ? undefined : compared?.slice(block.source.start, block.source.end);
    return <BlockFrame key={block.key} block={block} isTypeset={isTypeset} original={original} {...frame} />;
  });
});
