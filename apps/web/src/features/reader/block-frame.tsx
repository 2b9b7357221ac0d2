import { type RefObject, useEffect, useRef, useState } from "react";
import { BlockView } from "./block-view.tsx";
import { ChangeNotes } from "./change-notes.tsx";
import type { MarkdownPlugins } from "./markdown.tsx";
import type { ReaderBlock } from "./reader-document.ts";

type Props = {
  block: ReaderBlock;
  definitions: string;
  plugins: MarkdownPlugins;
  /** In long chapters a block is typeset when it comes near the screen; until then its plain text stands there. */
  isLazy: boolean;
  showsChanges: boolean;
};

/** A block's place in the page, by which positions are kept. */
export function BlockFrame({ block, definitions, plugins, isLazy, showsChanges }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const near = useNear(frame, isLazy);
  return (
    <div
      ref={frame}
      tabIndex={-1}
      data-origin={block.origin}
      data-source={block.source?.start}
      className={isLazy ? "block lazy-block" : "block"}
      dir={block.kind === "code" ? "ltr" : "auto"}
    >
      {near ? (
        <BlockView block={block} definitions={definitions} plugins={plugins} />
      ) : (
        <p className="whitespace-pre-wrap">{block.markdown.trim()}</p>
      )}
      {showsChanges && block.notes.length > 0 && <ChangeNotes notes={block.notes} />}
    </div>
  );
}

/** True once the element has come within two screens; it stays true. */
function useNear(frame: RefObject<HTMLElement | null>, isLazy: boolean): boolean {
  const [near, setNear] = useState(!isLazy);
  useEffect(() => {
    if (near || frame.current === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: "200% 0px" },
    );
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, [near, frame]);
  return near;
}
