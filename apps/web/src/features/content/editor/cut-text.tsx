import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { classNames } from "../../../ui/class-names.ts";
import { words } from "../../../words/content.ts";

type Props = { className: string; shownLines: string; children: ReactNode };

/** A text cut after the lines a network shows, with the way to the rest where there is one. */
export function CutText({ className, shownLines, children }: Props) {
  const box = useRef<HTMLParagraphElement>(null);
  const [isWhole, setIsWhole] = useState(false);
  const [isCut, setIsCut] = useState(false);
  useLayoutEffect(() => {
    const { current } = box;
    if (current !== null && !isWhole) setIsCut(current.scrollHeight > current.clientHeight + 1);
  }, [children, isWhole]);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-1">
      <p
        ref={box}
        dir="auto"
        className={classNames("break-words whitespace-pre-line", className, isWhole ? "" : shownLines)}
      >
        {children}
      </p>
      {isCut && (
        <button
          type="button"
          aria-expanded={isWhole}
          className="min-h-8 justify-self-start text-sm font-semibold text-muted hover:underline"
          onClick={() => setIsWhole(!isWhole)}
        >
          {isWhole ? words.seeLess : words.seeMore}
        </button>
      )}
    </div>
  );
}
