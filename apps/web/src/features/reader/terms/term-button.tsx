import { lazy, type ReactNode, Suspense, useEffect, useId, useRef, useState } from "react";
import type { Term } from "./mark-terms.ts";

const load = () => import("./term-popover.tsx");
const TermPopover = lazy(async () => ({ default: (await load()).TermPopover }));

/** How long a pointer may be on its way from the word to what explains it, in milliseconds. */
const BRIDGE_MS = 200;

/** A word of the text that explains itself by focus, by pointing at it, and by tap; Escape puts that away. */
export function TermButton({ term, children }: { term: Term; children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const leaving = useRef(0);
  const id = useId();

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
    <dfn>
      <button
        ref={button}
        type="button"
        className="term"
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
    </dfn>
  );
}
