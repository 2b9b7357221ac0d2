import type { Strategy, StrategySection } from "@growth-guide/contract";
import { SECTION_TITLES } from "@growth-guide/strategist/document";
import { lazy, Suspense, useState } from "react";
import { Button } from "../../../ui/button.tsx";

const RewriteDialog = lazy(async () => ({ default: (await import("./rewrite-dialog.tsx")).RewriteDialog }));

/** Has a section written again, or for the first time where the writing was stopped. */
export function RewriteButton({ strategy, section }: { strategy: Strategy; section: StrategySection }) {
  const [isAsking, setIsAsking] = useState(false);
  const isFirst = strategy.sections[section].trim() === "";
  const verb = isFirst ? "Write it" : "Write again";
  return (
    <>
      <Button
        variant="quiet"
        aria-label={`${verb}: ${SECTION_TITLES[section]}`}
        onClick={() => setIsAsking(true)}
      >
        {verb}
      </Button>
      {isAsking && (
        <Suspense fallback={null}>
          <RewriteDialog strategy={strategy} section={section} onClose={() => setIsAsking(false)} />
        </Suspense>
      )}
    </>
  );
}
