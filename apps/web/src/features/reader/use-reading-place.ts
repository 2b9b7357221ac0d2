import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { lastBlockAbove } from "./block-elements.ts";
import { toScreenPlace, toSourceOffset } from "./place.ts";
import { type Settling, settleAt } from "./settle-at.ts";
import { bringNear } from "./bring-near.ts";

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
  /** Where to begin: an offset into the original. */
  initialOffset: number;
  /** The text on the screen, and anything else that changes the height of its blocks. */
  text: unknown;
  layout: unknown;
  onMove: (offset: number) => void;
};

/**
 * Keeps the reader's place as an offset into the original while the blocks on the screen change under it. The offset
 * moves only when the reader does: coming back to it over and over never drifts.
 */
export function useReadingPlace({
  container,
  initialOffset,
  text,
  layout,
  onMove,
}: Options): ReadingPlaceKeeper {
  const offset = useRef(initialOffset);
  const settling = useRef<Settling | undefined>(undefined);
  const latest = useRef({ onMove });
  latest.current = { onMove };

  const restore = useCallback(() => {
    settling.current?.stop();
    const find = () =>
      container.current && offset.current > 0 ? toScreenPlace(container.current, offset.current) : undefined;
    const block = find()?.block;
    if (block === undefined) return undefined;
    bringNear(block.parentElement);
    // Asked again with every frame: the block may have been drawn anew.
    settling.current = settleAt(() => {
      const place = find();
      const box = place?.block.getBoundingClientRect();
      return place && box && box.top + place.fraction * box.height;
    }, READING_LINE_PX);
    return block;
  }, [container]);

  // oxlint-disable-next-line react/exhaustive-deps -- text and layout are what moves the text
  useLayoutEffect(() => void restore(), [text, layout, restore]);

  useEffect(() => {
    const { scrollRestoration } = history;
    history.scrollRestoration = "manual";
    const note = () => {
      if (settling.current?.causedThis()) return;
      const measured = measure(container.current);
      // A page that begins at its top scrolls there: nobody has read on.
      if (measured === undefined || measured === offset.current) return;
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
function measure(container: HTMLElement | null): number | undefined {
  if (container === null || container.children.length === 0) return undefined;
  const block = lastBlockAbove(container, READING_LINE_PX);
  if (block === undefined) return 0;
  const { top, height } = block.getBoundingClientRect();
  const fraction = height > 0 ? (READING_LINE_PX - top) / height : 0;
  return toSourceOffset({ block, fraction: Math.min(fraction, 0.999) });
}
