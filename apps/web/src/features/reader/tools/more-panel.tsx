import { Popover } from "../../../ui/popover.tsx";
import { toast } from "../../../ui/toast-store.ts";
import type { Readable } from "../export/readable.ts";
import { exportHtml, exportMarkdown } from "../export/export-chapter.ts";
import { labelOf } from "../view-labels.ts";
import { toolButtonId } from "./tool-button-id.ts";
import type { ReaderTools } from "./use-reader-tools.ts";
import { words } from "../../../words/tools.ts";

type Props = { readable: Readable; tools: ReaderTools };

/** Less usual things to do with what is on the screen. */
export function MorePanel({ readable, tools }: Props) {
  const { view } = readable;
  const isAdapted = view !== "original";
  const act = (action: () => void) => () => {
    tools.close();
    try {
      action();
    } catch {
      toast(words.notPossible);
    }
  };
  return (
    <Popover title={words.moreTools} anchorId={toolButtonId("more")} onClose={tools.close}>
      <ul className="-m-2 grid text-sm">
        <Item
          name={tools.compares ? words.stopComparing : words.compare}
          hint={isAdapted ? words.compareHint : words.levelFirst}
          disabled={!isAdapted}
          onClick={act(() => tools.setCompares(!tools.compares))}
        />
        {tools.canSpeak && (
          <Item
            name={tools.aloud ? words.stopAloud : words.aloud}
            hint={words.aloudHint}
            onClick={act(() => tools.setAloud(!tools.aloud))}
          />
        )}
        <Item name={words.print} hint={words.printHint(labelOf(view))} onClick={act(() => print())} />
        <Item
          name={words.saveMarkdown}
          hint={words.saveMarkdownHint}
          onClick={act(() => exportMarkdown(readable))}
        />
        <Item name={words.savePage} hint={words.savePageHint} onClick={act(() => exportHtml(readable))} />
      </ul>
    </Popover>
  );
}

type ItemProps = { name: string; hint: string; disabled?: boolean; onClick: () => void };

function Item({ name, hint, disabled = false, onClick }: ItemProps) {
  return (
    <li>
      <button
        type="button"
        disabled={disabled}
        onClick={onClick}
        className="grid w-full rounded-md px-3 py-2 text-start hover:bg-sunken disabled:cursor-not-allowed disabled:hover:bg-transparent"
      >
        <span className={disabled ? "font-semibold text-muted" : "font-semibold"}>{name}</span>
        <span className="text-xs text-muted">{hint}</span>
      </button>
    </li>
  );
}
