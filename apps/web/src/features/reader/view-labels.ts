import type { View } from "./reader-document.ts";

/** The views in the order of the switch, with their keys and what each means. */
export const VIEWS: readonly { view: View; label: string; shortcut: string; meaning: string }[] = [
  { view: "original", label: "Original", shortcut: "o", meaning: "The chapter exactly as it was written." },
  {
    view: "beginner",
    label: "Beginner",
    shortcut: "1",
    meaning: "Short sentences, everyday words, key points and a word list.",
  },
  {
    view: "intermediate",
    label: "Intermediate",
    shortcut: "2",
    meaning: "Plainer phrases and shorter long sentences; nothing is left out.",
  },
  {
    view: "advanced",
    label: "Advanced",
    shortcut: "3",
    meaning: "Denser: hedges removed, with questions that go deeper.",
  },
];

/** What a view is called. */
export function labelOf(view: View): string {
  return VIEWS.find((known) => known.view === view)?.label ?? view;
}
