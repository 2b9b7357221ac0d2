import type { SelfCheckQuestion } from "@growth-guide/contract";
import { lazy, type Ref, Suspense, useEffect, useMemo } from "react";
import { type Annotate, BlockFrame } from "./block-frame.tsx";
import { readHeading } from "./block-text.ts";
import { findDefinitions } from "./definitions.ts";
import type { ReaderBlock } from "./reader-document.ts";
import { bringAllNear } from "./use-near.ts";
import { useMarkdownPlugins } from "./use-markdown-plugins.ts";

const SelfCheck = lazy(async () => ({ default: (await import("./questions/self-check.tsx")).SelfCheck }));

/** From this many blocks or characters on, blocks are typeset as they come near the screen. */
const LONG_BLOCKS = 150;
const LONG_CHARACTERS = 60_000;

type Props = {
  ref: Ref<HTMLDivElement>;
  /** The page's heading; the chapter's own first heading is not shown again when it says the same. */
  title: string;
  /** The chapter as written: what it needs (maths, highlighting, link definitions) is read from it. */
  source: string;
  blocks: ReaderBlock[];
  busy: boolean;
  annotate?: Annotate | undefined;
  /** True to show every block beside the original it comes from. */
  compares?: boolean;
  questions?: SelfCheckQuestion[];
  /** Goes to an offset of the original. */
  onGo?: (offset: number) => void;
};

/** The chapter's text. Its children are its blocks, one to one and in order: places are kept by them. */
export function ChapterBody(props: Props) {
  const { ref, title, source, blocks, busy, annotate, compares = false, questions = [], onGo } = props;
  const hasTerms = useMemo(() => blocks.some(({ terms }) => terms.length > 0), [blocks]);
  const plugins = useMarkdownPlugins(source, hasTerms);
  const definitions = useMemo(() => findDefinitions(source), [source]);
  const isLong = blocks.length > LONG_BLOCKS || source.length > LONG_CHARACTERS;
  const titleAt = useMemo(() => findTitle(blocks, title), [blocks, title]);
  const selfCheckAt = questions.length > 0 ? blocks.findIndex(isSelfCheck) : -1;
  const selfCheck = questions.length > 0 && (
    <Suspense fallback={null}>
      <SelfCheck
        questions={questions}
        plugins={plugins}
        onShow={(id) => onGo?.(blocks.find((block) => block.id === id)?.source?.start ?? 0)}
      />
    </Suspense>
  );
  useEffect(() => {
    addEventListener("beforeprint", bringAllNear);
    return () => removeEventListener("beforeprint", bringAllNear);
  }, []);
  return (
    <article aria-label={title} aria-busy={busy}>
      <div ref={ref} className={compares ? "chapter prose compared" : "chapter prose"}>
        {blocks.map((block, index) =>
          index === titleAt ? (
            <div key={block.key} />
          ) : index === selfCheckAt ? (
            <div key={block.key} className="block">
              {selfCheck}
            </div>
          ) : (
            <BlockFrame
              key={block.key}
              block={block}
              definitions={definitions}
              plugins={plugins}
              isLazy={isLong && block.kind !== "heading"}
              annotate={annotate}
              original={
                compares && block.source ? source.slice(block.source.start, block.source.end) : undefined
              }
            />
          ),
        )}
      </div>
      {selfCheckAt < 0 && selfCheck && <div className="chapter prose">{selfCheck}</div>}
    </article>
  );
}

/** The questions as the adapted text lists them; the page asks them itself. */
function isSelfCheck({ origin, id }: ReaderBlock): boolean {
  return origin === "added" && id.startsWith("cg:add kind=self-check ");
}

function findTitle(blocks: ReaderBlock[], title: string): number {
  const index = blocks.findIndex(({ kind }) => kind === "heading");
  const heading = readHeading(blocks[index]?.markdown ?? "");
  return heading?.depth === 1 && heading.text.toLowerCase() === title.toLowerCase() ? index : -1;
}
