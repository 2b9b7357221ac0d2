import { lazy, type ReactNode, Suspense, useEffect, useId, useRef, useState } from "react";
import { footnoteName } from "./footnote-name.ts";
import type { Term } from "./mark-terms.ts";

const load = () => import("./term-popover.tsx");
const TermPopover = lazy(async () => ({ default: (await load()).TermPopover }));

/** How long a pointer may be on its way from the word to what explains it, in milliseconds. */
const BRIDGE_MS = 200;

/** A word or a footnote's mark that explains itself by focus, by pointing at it, and by tap; Escape puts that away. */
export function TermButton({ term, children }: { term: Term; children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const leaving = useRef(0);
  const id = useId();
  const isNote = term.source === "footnote";
  const Frame = isNote ? "sup" : "dfn";

  const open = () => {
    clearTimeout(leaving.current);
    setIsOpen(true);
  };
  const close = () => setIsOpen(false);
  const leave = () => {
    clearTimeout(leaving.current);
    leaving.current = window.setTimeout(close, BRIDGE_MS);
  };
  useEffect(() => () => clearTimeout(leaving.current), []);

  return (
    <Frame className={isNote ? "footnote-mark" : undefined}>
      <button
        ref={button}
        type="button"
        className="term"
        aria-label={isNote ? footnoteName(term) : undefined}
        aria-expanded={isOpen}
        aria-describedby={isOpen ? id : undefined}
        onClick={open}
        onFocus={(event) => event.currentTarget.matches(":focus-visible") && open()}
        onBlur={close}
        onPointerEnter={(event) => event.pointerType === "mouse" && open()}
        onPointerLeave={(event) => event.pointerType === "mouse" && leave()}
      >
        {children}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <TermPopover id={id} term={term} anchor={button} onClose={close} onEnter={open} onLeave={leave} />
        </Suspense>
      )}
    </Frame>
  );
}
