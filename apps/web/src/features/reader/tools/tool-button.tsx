import { speculate } from "../../../speculation.ts";
import { loadToolbox } from "./lazy-toolbox.ts";
import { toolButtonId } from "./tool-button-id.ts";
import { TOOL_ICONS } from "./tool-icons.ts";
import type { ReaderTools, Tool } from "./use-reader-tools.ts";

type Props = { tool: Tool; tools: ReaderTools; label: string };

/** Opens and closes a tool; the tools’ code is fetched as soon as somebody means to use one. */
export function ToolButton({ tool, tools, label }: Props) {
  const prepare = () => speculate(loadToolbox);
  return (
    <button
      type="button"
      id={toolButtonId(tool)}
      aria-label={label}
      title={label}
      aria-expanded={tools.open === tool}
      aria-busy={tools.open === tool && !tools.areHere}
      onClick={() => tools.toggle(tool)}
      onPointerEnter={prepare}
      onFocus={prepare}
      className="tool-button"
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" className="size-5 fill-none stroke-current">
        <path d={TOOL_ICONS[tool]} strokeWidth="2.200" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    </button>
  );
}
