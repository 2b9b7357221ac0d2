import type { Strategy, StrategySection } from "@growth-guide/contract";
import { type RefObject, useEffect, useState } from "react";
import { SectionSaving } from "./section-saving.tsx";
import { TaskBoxes } from "./task-boxes.tsx";
import { useSectionText } from "./use-section-text.ts";

/** Sends what was ticked and not saved yet; true when nothing is left. */
export type SaveTicks = () => Promise<boolean>;

type Props = { strategy: Strategy; section: StrategySection; saveTicks: RefObject<SaveTicks | null> };

/** A section as it is read, with boxes that can be ticked: that is saved at once, in the way of what is typed. */
export function TickableText({ strategy, section, saveTicks }: Props) {
  const text = useSectionText(strategy, section, false);
  const { draft, change, retry } = text;
  const [hasTicked, setHasTicked] = useState(false);
  useEffect(() => {
    saveTicks.current = retry;
    return () => {
      saveTicks.current = null;
    };
  }, [retry, saveTicks]);
  const tick = (next: string) => {
    setHasTicked(true);
    change(next);
    void retry();
  };
  return (
    <>
      <TaskBoxes text={draft} className="strategy-text" onChange={tick} />
      {hasTicked && (
        <div className="no-print flex flex-wrap items-center gap-x-4 gap-y-2">
          <SectionSaving id={strategy.id} section={section} text={text} />
        </div>
      )}
    </>
  );
}
