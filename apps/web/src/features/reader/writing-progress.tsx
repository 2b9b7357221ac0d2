import { Button } from "../../ui/button.tsx";
import { words } from "../../words/tools.ts";
import { asPercent } from "../../language/formats.ts";

type Props = {
  percent: number;
  /** Whether all of the chapter is there, and only better words are still to come: then it may be stopped. */
  isWhole: boolean;
  onStop: () => void;
};

/** How far a chapter that is read while it is being written has come, and a way to end the writing. */
export function WritingProgress({ percent, isWhole, onStop }: Props) {
  return (
    <div className="no-print mb-4 flex flex-wrap items-center gap-3 text-sm text-muted">
      <progress aria-label={words.beingWritten} max={100} value={percent} className="h-2 w-40" />
      <span>{asPercent(percent / 100)}</span>
      {isWhole && (
        <Button variant="quiet" onClick={onStop}>
          {words.stopHere}
        </Button>
      )}
    </div>
  );
}
