import type { Strategy, StrategySection } from "@growth-guide/contract";
import { lazy, Suspense, useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { words } from "../../../words/strategy.ts";

const RewriteDialog = lazy(async () => ({ default: (await import("./rewrite-dialog.tsx")).RewriteDialog }));

type Props = { strategy: Strategy; section: StrategySection; onBegun: () => void };

/** Has a section written again, or for the first time where the writing was stopped. */
export function RewriteButton({ strategy, section, onBegun }: Props) {
  const [isAsking, setIsAsking] = useState(false);
  const isFirst = strategy.sections[section].trim() === "";
  const title = words.sections[section];
  return (
    <>
      <Button
        variant="quiet"
        aria-label={isFirst ? words.writeSection(title) : words.writeSectionAgain(title)}
        onClick={() => setIsAsking(true)}
      >
        {isFirst ? words.writeIt : words.writeAgain}
      </Button>
      {isAsking && (
        <Suspense fallback={null}>
          <RewriteDialog
            strategy={strategy}
            section={section}
            onBegun={onBegun}
            onClose={() => setIsAsking(false)}
          />
        </Suspense>
      )}
    </>
  );
}
