import { useCallback, useLayoutEffect, useRef, useState } from "react";
import { drawLater } from "./catch-up.ts";

type Options = {
  /** Whether what is wanted is shown at once. */
  isNow: boolean;
  /** Whether it is close enough to the screen to be typeset. */
  isNear: boolean;
};

/** What some of a chapter shows, and whether as it is to look or, far from the screen, as plain text. */
type Drawn<Content> = { content: Content; isTypeset: boolean; isBrought: boolean };

/**
 * What is wanted at once where it is on the screen; elsewhere what was wanted before, until the browser has time. So
 * another level costs a tap as much in a long chapter as in a short one, and the whole text is there a moment later.
 * `bring` shows what is wanted, typeset, wherever it is.
 */
export function useUnhurried<Content>(wanted: Content, { isNow, isNear }: Options) {
  const key = useRef(null);
  const [drawn, setDrawn] = useState<Drawn<Content>>({
    content: wanted,
    isTypeset: isNear,
    isBrought: false,
  });
  const arrives = drawn.content !== wanted && (isNow || drawn.isBrought);
  const content = arrives ? wanted : drawn.content;
  // What is far in a long chapter is plain text: typesetting it would take long, for nobody to see.
  const isTypeset = isNear || drawn.isBrought || (drawn.isTypeset && !arrives);
  if (arrives || drawn.isBrought || isTypeset !== drawn.isTypeset)
    setDrawn({ content, isTypeset, isBrought: false });

  const isLate = content !== wanted;
  useLayoutEffect(() => {
    if (!isLate) return undefined;
    const draw = () => setDrawn({ content: wanted, isTypeset: isNear, isBrought: false });
    return drawLater(key, { draw, isNear });
  }, [wanted, isLate, isNear]);
  // What is wanted may be another thing by the time it is drawn.
  const bring = useCallback(() => setDrawn((before) => ({ ...before, isBrought: true })), []);
  return { content, isTypeset, bring };
}
