import { memo, type ReactNode, useRef } from "react";
import { plainText } from "./block-text.ts";
import { BlockView } from "./block-view.tsx";
import { ComparedBlock } from "./compared-block.tsx";
import type { ChapterPlugins } from "./chapter-plugins.ts";
import { isSameBlock, type ReaderBlock } from "./reader-document.ts";
import { useNear } from "./use-near.ts";

type Props = {
  block: ReaderBlock;
  definitions: string;
  plugins: ChapterPlugins;
  /** In long chapters a block is typeset when it comes near the screen; until then its plain text stands there. */
  isLazy: boolean;
  /** What is said about the block under it. */
  annotate: Annotate | undefined;
  /** The block as written, to stand beside it. */
  original: string | undefined;
};

/** Says something about a block, such as what was changed in it. */
export type Annotate = (block: ReaderBlock) => ReactNode;

/** A block's place in the page, by which positions are kept. It is drawn again only when something of it changed. */
export const BlockFrame = memo(function BlockFrame({
  block,
  definitions,
  plugins,
  isLazy,
  annotate,
  original,
}: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const near = useNear(frame, isLazy);
  const Shown = original === undefined ? BlockView : ComparedBlock;
  return (
    <div
      ref={frame}
      tabIndex={-1}
      data-origin={block.origin}
      data-source={block.source?.start}
      data-kind={block.kind}
      className={isLazy ? "block lazy-block" : "block"}
      dir={block.kind === "code" ? "ltr" : "auto"}
    >
      {near ? (
        <Shown block={block} definitions={definitions} plugins={plugins} original={original ?? ""} />
      ) : (
        <p className="whitespace-pre-wrap">{plainText(block.markdown)}</p>
      )}
      {near && annotate?.(block)}
    </div>
  );
}, isSameFrame);

function isSameFrame(a: Props, b: Props): boolean {
  return (
    isSameBlock(a.block, b.block) &&
    a.definitions === b.definitions &&
    a.plugins === b.plugins &&
    a.isLazy === b.isLazy &&
    a.annotate === b.annotate &&
    a.original === b.original
  );
}
