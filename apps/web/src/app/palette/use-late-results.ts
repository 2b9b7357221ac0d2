import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";
import { flushSync } from "react-dom";

/** Keys by which somebody chooses a line themselves. */
const MOVES = new Set(["ArrowDown", "ArrowUp", "Home", "End"]);

/**
 * What is typed and confirmed before all there is to find has come: the best match of everything is marked once it is
 * here, and Enter waits for it. Whoever has gone to a line themselves keeps that one.
 */
export function useLateResults(root: RefObject<HTMLElement | null>, isLoading: boolean) {
  const hasMoved = useRef(false);
  const isEntered = useRef(false);
  const isComplete = useRef(false);

  useEffect(() => {
    isComplete.current = false;
    if (isLoading) return;
    // The list puts late lines into their order before the next frame.
    const frame = requestAnimationFrame(() => {
      isComplete.current = true;
      // Enter takes the line that is drawn as marked.
      if (!hasMoved.current) flushSync(() => press(root.current, "Home"));
      if (isEntered.current) press(root.current, "Enter");
      isEntered.current = false;
    });
    return () => cancelAnimationFrame(frame);
  }, [isLoading, root]);

  return {
    /** To be called when other letters are typed. */
    onType: () => {
      hasMoved.current = false;
      isEntered.current = false;
    },
    onPointerMove: () => {
      hasMoved.current = true;
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (MOVES.has(event.key)) hasMoved.current = event.isTrusted;
      const isTyped = event.target instanceof HTMLInputElement && event.target.value.trim() !== "";
      if (event.key !== "Enter" || isComplete.current || hasMoved.current || !isTyped) return;
      event.preventDefault();
      isEntered.current = true;
    },
  };
}

function press(element: HTMLElement | null, key: string): void {
  element?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
}
