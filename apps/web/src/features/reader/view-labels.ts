import type { View } from "./reader-document.ts";
import { words } from "../../words/reader.ts";

/** The views in the order of the switch, with their keys. */
export const VIEWS: readonly { view: View; shortcut: string }[] = [
  { view: "original", shortcut: "o" },
  { view: "beginner", shortcut: "1" },
  { view: "intermediate", shortcut: "2" },
  { view: "advanced", shortcut: "3" },
];

/** What a view is called. */
export function labelOf(view: View): string {
  return words.views[view].label;
}
