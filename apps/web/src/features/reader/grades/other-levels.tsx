import type { Level } from "@growth-guide/contract";
import { messageFor } from "../../../api/error-messages.ts";
import { words } from "../../../words/grades.ts";
import { words as ui } from "../../../words/ui.ts";
import { labelOf } from "../view-labels.ts";

type Props = {
  isOn: boolean;
  onToggle: (isOn: boolean) => void;
  waiting: Level[];
  failed: { level: Level; error: Error; retry: () => void }[];
};

/** Whether the plot shows all levels, and how far those that were asked for have come. */
export function OtherLevels({ isOn, onToggle, waiting, failed }: Props) {
  return (
    <div className="grid gap-1 text-xs">
      <label className="flex min-h-6 items-center gap-2">
        <input type="checkbox" checked={isOn} onChange={({ target }) => onToggle(target.checked)} />
        {words.allLevels}
      </label>
      <div role="status" className="text-muted">
        {waiting.map((level) => (
          <p key={level}>{words.waitingFor(labelOf(level))}</p>
        ))}
      </div>
      {failed.map(({ level, error, retry }) => (
        <p key={level} role="alert" className="text-danger">
          {words.failed(labelOf(level), messageFor(error))}{" "}
          <button type="button" onClick={retry} className="min-h-6 font-semibold underline">
            {ui.tryAgain}
          </button>
        </p>
      ))}
    </div>
  );
}
