import type { Strategy, StrategySection } from "@growth-guide/contract";
import { useEffect, useRef, useState } from "react";
import { toast } from "../../../ui/toast-store.ts";
import { useUndo } from "../use-undo.ts";
import { words } from "../../../words/strategy.ts";

/**
 * Tells when a section that was asked for here is written, with the way back to the words before. What it gives is
 * called when the writing has begun.
 */
export function useTellRewritten(strategy: Strategy, section: StrategySection): () => void {
  const { id, version, generation, sections } = strategy;
  const undo = useUndo();
  const [before, setBefore] = useState<{ version: number; text: string }>();
  const hasRun = useRef(false);

  useEffect(() => {
    if (before === undefined) return;
    if (generation.state === "running") hasRun.current = true;
    else if (version > before.version && generation.state === "done") {
      const title = words.sections[section];
      const patch = { sections: { [section]: before.text } };
      if (before.text.trim() === "") toast(words.isWritten(title));
      else
        toast(
          words.isWrittenAgain(title),
          undo((strategies) => strategies.update.mutate({ id, version, patch })),
        );
      setBefore(undefined);
    } else if (hasRun.current) {
      // Stopped: there is nothing new to tell of.
      setBefore(undefined);
    }
  }, [before, generation.state, id, section, undo, version]);

  return () => {
    hasRun.current = false;
    setBefore({ version, text: sections[section] });
  };
}
