import { Suspense, useId } from "react";
import { LevelSwitch } from "./level-switch.tsx";
import type { View } from "./reader-document.ts";
import { Toolbox } from "./tools/lazy-toolbox.ts";
import { ToolButton } from "./tools/tool-button.tsx";
import type { ToolboxProps } from "./tools/toolbox.tsx";

type Props = ToolboxProps & { view: View; busy: boolean; onChoose: (view: View) => void };

/** Level, changes and tools: always within reach. */
export function ReaderBar({ view, busy, onChoose, ...toolbox }: Props) {
  const name = useId();
  const { tools, lineGuide } = toolbox;
  return (
    <div className="reader-bar no-print">
      <div className="reader-switch">
        <LevelSwitch name={name} view={view} busy={busy} onChoose={onChoose} />
      </div>
      <div className="reader-options">
        <label>
          <input
            type="checkbox"
            checked={tools.showsChanges}
            onChange={(event) => tools.setShowsChanges(event.target.checked)}
          />
          Show changes
        </label>
        <div role="group" aria-label="Tools" className="flex">
          <ToolButton tool="search" tools={tools} label="Search in the chapter" />
          <ToolButton tool="comfort" tools={tools} label="Comfort settings" />
          <ToolButton tool="more" tools={tools} label="More tools" />
          <ToolButton tool="help" tools={tools} label="Levels and keys" />
        </div>
      </div>
      {(tools.open !== undefined || tools.aloud || lineGuide) && (
        <Suspense fallback={null}>
          <Toolbox {...toolbox} />
        </Suspense>
      )}
    </div>
  );
}
