import { memo, useCallback, useLayoutEffect, useMemo, useRef } from "react";
import { useBringable } from "./bring-near.ts";
import { type Manner, StretchBlocks } from "./stretch-blocks.tsx";
import { isSameStretch, type Stretch } from "./stretches.ts";
import { useNearness } from "./use-nearness.ts";
import { useTypesetAhead } from "./use-typeset-ahead.ts";
import { useUnhurried } from "./use-unhurried.ts";

type Props = {
  /** In long chapters a stretch is typeset when it comes near the screen, and laid out when it is on it. */
  isLazy: boolean;
  stretch: Stretch;
  manner: Manner;
  /** The part of the chapter it belongs to. */
  part: {
    /** Whether all of the part is far from the screen, and was late as a whole. */
    isFar: boolean;
    /** Is told how many of its stretches have come near the screen (1) or left it (-1). */
    onNear: (change: 1 | -1) => void;
    bring: () => void;
  };
};

/** The height of a character of text on the average, in rem: what a stretch takes before it was laid out. */
const REM_PER_CHARACTER = 0.04;

/** A box around some blocks: a browser keeps watch over hundreds of them, not over thousands of blocks. */
export const StretchFrame = memo(
  function StretchFrame({ isLazy, stretch, manner, part }: Props) {
    const { onNear, bring: bringPart } = part;
    const frame = useRef<HTMLDivElement>(null);
    const nearness = useNearness(frame, isLazy ? "far" : "on-screen");
    const isFar = nearness === "far";
    useLayoutEffect(() => {
      if (isFar) return undefined;
      onNear(1);
      return () => onNear(-1);
    }, [isFar, onNear]);

    const wanted = useMemo(() => ({ stretch, manner }), [stretch, manner]);
    const { content, isTypeset, bring } = useUnhurried(wanted, {
      isNow: nearness === "on-screen" || part.isFar,
      isNear: !isLazy || !isFar,
    });
    useTypesetAhead(content.stretch, content.manner, isLazy && !isFar);
    useBringable(
      frame,
      useCallback(() => {
        bringPart();
        bring();
      }, [bringPart, bring]),
    );

    const rem = Math.ceil(content.stretch.length * REM_PER_CHARACTER);
    return (
      <div
        ref={frame}
        className={isLazy ? "lazy-stretch" : undefined}
        style={isLazy ? { containIntrinsicHeight: `auto ${rem}rem` } : undefined}
      >
        <StretchBlocks {...content} isTypeset={isTypeset} />
      </div>
    );
  },
  (a, b) =>
    a.isLazy === b.isLazy &&
    a.manner === b.manner &&
    a.part === b.part &&
    isSameStretch(a.stretch, b.stretch),
);
