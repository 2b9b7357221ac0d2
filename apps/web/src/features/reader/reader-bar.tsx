import { useId } from "react";
import { LevelSwitch } from "./level-switch.tsx";
import type { View } from "./reader-document.ts";
import { toolbox as toolsHere } from "./tools/lazy-toolbox.ts";
import { ToolButton } from "./tools/tool-button.tsx";
import type { ToolboxProps } from "./tools/toolbox.tsx";
import { words } from "../../words/reader.ts";

type Props = ToolboxProps & { view: View; busy: boolean; onChoose: (view: View) => void };

/** Level, changes and tools: always within reach. */
export function ReaderBar({ view, busy, onChoose, ...toolbox }: Props) {
  const name = useId();
  const { tools, lineGuide } = toolbox;
  const Toolbox = tools.areHere ? toolsHere()?.Toolbox : undefined;
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
          {words.showChanges}
        </label>
        <div role="group" aria-label={words.tools} className="flex">
          <ToolButton tool="search" tools={tools} label={words.search} />
          <ToolButton tool="comfort" tools={tools} label={words.comfort} />
          <ToolButton tool="more" tools={tools} label={words.moreTools} />
          <ToolButton tool="help" tools={tools} label={words.levelsAndKeys} />
        </div>
      </div>
      {Toolbox && (tools.open !== undefined || tools.aloud || lineGuide) && <Toolbox {...toolbox} />}
    </div>
  );
}
