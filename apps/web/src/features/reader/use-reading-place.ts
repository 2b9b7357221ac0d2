import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { toBlockPlace, toSourceOffset } from "./place.ts";
import type { ReaderBlock } from "./reader-document.ts";
import { type Settling, settleAt } from "./settle-at.ts";

/** The line of the screen at which somebody reads, in pixels from its top: below what sticks there. */
const READING_LINE_PX = 132;

/** The reader's place, and a way to another one. Offsets are 0-based, into the original. */
export type ReadingPlaceKeeper = {
  offset: () => number;
  /** Goes to a place, and the focus with it. */
  goTo: (offset: number) => void;
  /** Shows another place; the focus stays where it is. */
  show: (offset: number) => void;
};

type Options = {
  container: RefObject<HTMLElement | null>;
  blocks: ReaderBlock[];
  /** Where to begin: an offset into the original. */
  initialOffset: number;
  /** Anything else that changes the height of blocks. */
  layout: unknown;
  onMove: (offset: number) => void;
};

/**
 * Keeps the reader's place as an offset into the original while the blocks on the screen change under it. The offset
 * moves only when the reader does: coming back to it over and over never drifts.
 */
export function useReadingPlace({
  container,
  blocks,
  initialOffset,
  layout,
  onMove,
}: Options): ReadingPlaceKeeper {
  const offset = useRef(initialOffset);
  const settling = useRef<Settling | undefined>(undefined);
  const latest = useRef({ blocks, onMove });
  latest.current = { blocks, onMove };

  const restore = useCallback(() => {
    settling.current?.stop();
    const place = offset.current > 0 ? toBlockPlace(latest.current.blocks, offset.current) : undefined;
    const element = place && container.current?.children[place.index];
    if (place && element) settling.current = settleAt(element, place.fraction, READING_LINE_PX);
    return element;
  }, [container]);

  // oxlint-disable-next-line react/exhaustive-deps -- blocks and layout are what moves the text
  useLayoutEffect(() => void restore(), [blocks, layout, restore]);

  useEffect(() => {
    const { scrollRestoration } = history;
    history.scrollRestoration = "manual";
    const note = () => {
      if (settling.current?.causedThis()) return;
      const measured = measure(container.current, latest.current.blocks);
      if (measured === undefined) return;
      offset.current = measured;
      latest.current.onMove(measured);
    };
    addEventListener("scroll", note, { passive: true });
    const onResize = () => void restore();
    addEventListener("resize", onResize);
    return () => {
      settling.current?.stop();
      removeEventListener("scroll", note);
      removeEventListener("resize", onResize);
      history.scrollRestoration = scrollRestoration;
    };
  }, [container, restore]);

  return useMemo(
    () => ({
      offset: () => offset.current,
      goTo: (target) => {
        offset.current = Math.max(1, target);
        latest.current.onMove(target);
        const element = restore();
        if (element instanceof HTMLElement) element.focus({ preventScroll: true });
      },
      show: (target) => {
        offset.current = target;
        restore();
      },
    }),
    [restore],
  );
}

/** The offset into the original at the reading line; 0 above the first block. */
function measure(container: HTMLElement | null, blocks: ReaderBlock[]): number | undefined {
  const elements = container?.children;
  if (elements === undefined || elements.length === 0 || elements.length !== blocks.length) return undefined;
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle]?.getBoundingClientRect().top ?? 0) <= READING_LINE_PX) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return 0;
  const box = elements[low - 1]?.getBoundingClientRect();
  const fraction = box && box.height > 0 ? (READING_LINE_PX - box.top) / box.height : 0;
  return toSourceOffset(blocks, { index: low - 1, fraction: Math.min(fraction, 0.999) });
}
