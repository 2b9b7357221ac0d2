import type { View } from "./reader-document.ts";
import type { ReaderTools } from "./tools/use-reader-tools.ts";
import { useShortcuts } from "./use-shortcuts.ts";
import { VIEWS } from "./view-labels.ts";

/** The reader's keys: a level, the original, and the tools. */
export function useReaderKeys(choose: (view: View) => void, tools: ReaderTools): void {
  useShortcuts({
    ...Object.fromEntries(VIEWS.map(({ view, shortcut }) => [shortcut, () => choose(view)])),
    c: () => tools.setShowsChanges(!tools.showsChanges),
    b: () => tools.setCompares(!tools.compares),
    ...(tools.canSpeak && { r: () => tools.setAloud(!tools.aloud) }),
    a: () => tools.toggle("comfort"),
    "/": () => tools.toggle("search"),
    "?": () => tools.toggle("help"),
  });
}
