import { AloudBar } from "../aloud/aloud-bar.tsx";
import { ComfortPanel } from "../comfort/comfort-panel.tsx";
import { LineGuide } from "../comfort/line-guide.tsx";
import type { Readable } from "../export/readable.ts";
import { ChapterSearch } from "../search/chapter-search.tsx";
import { MorePanel } from "./more-panel.tsx";
import { ShortcutsHelp } from "./shortcuts-help.tsx";
import type { ReaderTools } from "./use-reader-tools.ts";

export { ComparedBlock } from "../compared-block.tsx";
export { ParagraphTools } from "../paragraph/paragraph-tools.tsx";

/** What the tools work with, and which of them is open. */
export type ToolboxProps = { tools: ReaderTools; readable: Readable; lineGuide: boolean };

/** Whatever of the reader's tools is open over the page. */
export function Toolbox({ tools, readable, lineGuide }: ToolboxProps) {
  const { open, close } = tools;
  return (
    <>
      {open === "search" && <ChapterSearch chapter={readable.chapter} onClose={close} />}
      {open === "comfort" && <ComfortPanel onClose={close} />}
      {open === "more" && <MorePanel readable={readable} tools={tools} />}
      {open === "help" && <ShortcutsHelp onClose={close} />}
      {lineGuide && <LineGuide />}
      {tools.aloud && <AloudBar readable={readable} onClose={() => tools.setAloud(false)} />}
    </>
  );
}
