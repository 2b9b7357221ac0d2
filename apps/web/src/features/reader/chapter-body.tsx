import type { SelfCheckQuestion } from "@growth-guide/contract";
import { lazy, memo, type Ref, Suspense, useEffect, useMemo, useSyncExternalStore } from "react";
import type { Annotate } from "./block-frame.tsx";
import { readHeading } from "./block-text.ts";
import { bringAllNear } from "./bring-near.ts";
import { isCatchingUp, onCatchingUp } from "./catch-up.ts";
import { findDefinitions } from "./definitions.ts";
import { ChapterPart } from "./chapter-part.tsx";
import type { ReaderBlock } from "./reader-document.ts";
import { splitParts, splitStretches } from "./stretches.ts";
import { useMarkdownPlugins } from "./use-markdown-plugins.ts";
import "../../markdown/prose.css";
import "./reader.css";

const SelfCheck = lazy(async () => ({ default: (await import("./questions/self-check.tsx")).SelfCheck }));

/** From this many blocks or characters on, a chapter is typeset as it comes near the screen. */
const LONG_BLOCKS = 150;
const LONG_CHARACTERS = 15_000;

type Props = {
  ref: Ref<HTMLDivElement>;
  /** The page's heading; the chapter's own first heading is not shown again when it says the same. */
  title: string;
  /** The chapter as written: what it needs (maths, highlighting, link definitions) is read from it. */
  source: string;
  blocks: ReaderBlock[];
  /** The language of the text, where it is known. */
  lang?: string | undefined;
  busy: boolean;
  annotate?: Annotate | undefined;
  /** True to show every block beside the original it comes from. */
  compares?: boolean;
  questions?: SelfCheckQuestion[];
  /** Goes to an offset of the original. */
  onGo?: (offset: number) => void;
};

/** The chapter's text. In its stretches are its blocks, one to one and in order: places are kept by them. */
export const ChapterBody = memo(function ChapterBody(props: Props) {
  const { ref, title, source, blocks, lang, busy, annotate, compares = false } = props;
  const { questions = NO_QUESTIONS, onGo } = props;
  const hasTerms = useMemo(() => blocks.some(({ terms }) => terms.length > 0), [blocks]);
  const plugins = useMarkdownPlugins(source, hasTerms);
  const isLong = blocks.length > LONG_BLOCKS || source.length > LONG_CHARACTERS;
  const parts = useMemo(() => splitParts(splitStretches(blocks)), [blocks]);
  const selfCheck = useMemo(
    () =>
      questions.length > 0 && (
        <Suspense fallback={null}>
          <SelfCheck
            questions={questions}
            plugins={plugins}
            onShow={(id) => onGo?.(blocks.find((block) => block.id === id)?.source?.start ?? 0)}
          />
        </Suspense>
      ),
    [questions, plugins, blocks, onGo],
  );
  const replaced = useMemo(
    () => (questions.length > 0 ? blocks.find(isSelfCheck) : undefined),
    [questions, blocks],
  );
  const titleBlock = useMemo(() => findTitle(blocks, title), [blocks, title]);
  const definitions = useMemo(() => findDefinitions(source), [source]);
  const manner = useMemo(
    () => ({
      definitions,
      plugins,
      lang,
      annotate,
      compared: compares ? source : undefined,
      title: titleBlock,
      replaced,
      replacement: selfCheck,
    }),
    [definitions, plugins, lang, annotate, compares, source, titleBlock, replaced, selfCheck],
  );
  useEffect(() => {
    addEventListener("beforeprint", bringAllNear);
    return () => removeEventListener("beforeprint", bringAllNear);
  }, []);
  const isLate = useSyncExternalStore(onCatchingUp, isCatchingUp, () => false);
  return (
    <article aria-label={title} aria-busy={busy || isLate}>
      <div ref={ref} className={compares ? "chapter prose compared" : "chapter prose"}>
        {parts.map((part) => (
          <ChapterPart key={part.key} isLazy={isLong} part={part} manner={manner} />
        ))}
      </div>
      {replaced === undefined && selfCheck && <div className="chapter prose">{selfCheck}</div>}
    </article>
  );
});

const NO_QUESTIONS: SelfCheckQuestion[] = [];

/** The questions as the adapted text lists them; the page asks them itself. */
function isSelfCheck({ origin, id }: ReaderBlock): boolean {
  return origin === "added" && id.startsWith("cg:add kind=self-check ");
}

function findTitle(blocks: ReaderBlock[], title: string): ReaderBlock | undefined {
  const block = blocks.find(({ kind }) => kind === "heading");
  const heading = readHeading(block?.markdown ?? "");
  return heading?.depth === 1 && heading.text.toLowerCase() === title.toLowerCase() ? block : undefined;
}
