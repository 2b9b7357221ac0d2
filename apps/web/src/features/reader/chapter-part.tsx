import { memo, useCallback, useMemo, useState } from "react";
import type { Manner } from "./stretch-blocks.tsx";
import { StretchFrame } from "./stretch-frame.tsx";
import type { Part } from "./stretches.ts";
import { useUnhurried } from "./use-unhurried.ts";

type Props = { isLazy: boolean; part: Part; manner: Manner };

/**
 * Some stretches of a chapter, which are late together as long as all of them are far from the screen: in a long chapter
 * a tap draws the few parts that are near it, and asks none of the hundreds of stretches elsewhere.
 */
export const ChapterPart = memo(function ChapterPart({ isLazy, part, manner }: Props) {
  const [near, setNear] = useState(0);
  const isFar = near === 0;
  const wanted = useMemo(() => ({ part, manner }), [part, manner]);
  const { content, bring } = useUnhurried(wanted, { isNow: !isLazy || !isFar, isNear: !isFar });
  const onNear = useCallback((change: 1 | -1) => setNear((before) => before + change), []);
  const ofStretches = useMemo(() => ({ isFar, onNear, bring }), [isFar, onNear, bring]);
  return content.part.stretches.map((stretch) => (
    <StretchFrame
      key={stretch.key}
      isLazy={isLazy}
      stretch={stretch}
      manner={content.manner}
      part={ofStretches}
    />
  ));
});
