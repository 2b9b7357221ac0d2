// The measures without the engine: what a page that only shows how hard a text is has to load.
export { fleschKincaidGrade } from "./readability/flesch-kincaid.ts";
export { addCounts, countText, NO_COUNTS, type TextCounts } from "./readability/text-counts.ts";
