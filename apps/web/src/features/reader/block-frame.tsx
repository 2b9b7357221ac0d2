import { memo, type ReactNode } from "react";
import { FarBlock } from "./far-block.tsx";
import { BlockView } from "./block-view.tsx";
import { isAlarming, isCallout } from "./containers/callout-kinds.ts";
import type { ChapterPlugins } from "./chapter-plugins.ts";
import { toolbox } from "./tools/lazy-toolbox.ts";
import { isReportedTheSame, looksTheSame, type ReaderBlock } from "./reader-document.ts";

type Props = {
  block: ReaderBlock;
  definitions: string;
  plugins: ChapterPlugins;
  /** In long chapters a block is typeset when it comes near the screen; until then its plain text stands there. */
  isTypeset: boolean;
  /** The language of the text where it is known; the interface may speak another. */
  lang: string | undefined;
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
  isTypeset,
  lang,
  annotate,
  original,
}: Props) {
  const Shown = (original !== undefined && toolbox()?.ComparedBlock) || BlockView;
  // Text of a callout that Markdown takes for code is none.
  const kind = block.container?.isIndented ? "paragraph" : block.kind;
  return (
    <div
      tabIndex={-1}
      data-origin={block.origin}
      data-source={block.source?.start}
      data-source-end={block.source?.end}
      data-kind={kind}
      data-callout={calloutOf(block)}
      data-part={block.container?.part}
      data-depth={block.container?.depth}
      className="block"
      dir={kind === "code" ? "ltr" : "auto"}
      lang={lang}
    >
      {isTypeset ? (
        <Shown block={block} definitions={definitions} plugins={plugins} original={original ?? ""} />
      ) : (
        <FarBlock block={block} />
      )}
      {isTypeset && annotate?.(block)}
    </div>
  );
}, isSameFrame);

/** The kind of callout that a block stands in, if it is in one. */
function calloutOf({ container }: ReaderBlock): string | undefined {
  if (container === undefined || !isCallout(container.kind)) return undefined;
  return isAlarming(container.kind) ? "alarm" : "note";
}

function isSameFrame(a: Props, b: Props): boolean {
  return (
    looksTheSame(a.block, b.block) &&
    // What is said about a block goes by its name and its writer; the block itself shows neither.
    (b.annotate === undefined || isReportedTheSame(a.block, b.block)) &&
    a.definitions === b.definitions &&
    a.plugins === b.plugins &&
    a.isTypeset === b.isTypeset &&
    a.lang === b.lang &&
    a.annotate === b.annotate &&
    a.original === b.original
  );
}
