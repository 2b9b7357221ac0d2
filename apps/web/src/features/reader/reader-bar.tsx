import { useId } from "react";
import { LevelSwitch } from "./level-switch.tsx";
import type { View } from "./reader-document.ts";

type Props = {
  view: View;
  busy: boolean;
  onChoose: (view: View) => void;
  showsChanges: boolean;
  onShowChanges: (shows: boolean) => void;
  onHelp: () => void;
};

/** Level, changes and help: always within reach. */
export function ReaderBar({ view, busy, onChoose, showsChanges, onShowChanges, onHelp }: Props) {
  const name = useId();
  return (
    <div className="reader-bar no-print">
      <div className="reader-switch">
        <LevelSwitch name={name} view={view} busy={busy} onChoose={onChoose} />
      </div>
      <div className="reader-options">
        <label>
          <input
            type="checkbox"
            checked={showsChanges}
            onChange={(event) => onShowChanges(event.target.checked)}
          />
          Show changes
        </label>
        <button type="button" onClick={onHelp} aria-label="Levels and keys">
          ?
        </button>
      </div>
    </div>
  );
}
