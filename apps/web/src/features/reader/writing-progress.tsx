import { Button } from "../../ui/button.tsx";

/** How far a chapter that is read while it is being written has come, and a way to end the writing. */
export function WritingProgress({ percent, onStop }: { percent: number; onStop?: (() => void) | undefined }) {
  return (
    <div className="no-print mb-4 flex flex-wrap items-center gap-3 text-sm text-muted">
      <progress aria-label="The chapter is being written" max={100} value={percent} className="h-2 w-40" />
      <span>{percent} %</span>
      {onStop && (
        <Button variant="quiet" onClick={onStop}>
          Stop here
        </Button>
      )}
    </div>
  );
}
