import type { Tool } from "./use-reader-tools.ts";

/** Lines on a square of 24 units. */
export const TOOL_ICONS: Record<Tool, string> = {
  search: "M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm5 11.5L20 20",
  comfort: "M3 18 7.5 6 12 18M4.5 14h6M14 18l3-8 3 8m-5-2.500h4",
  more: "M5 12h.01M12 12h.01M19 12h.01",
  help: "M9 9a3 3 0 1 1 4.5 2.600c-1 .6-1.500 1.200-1.500 2.400m0 3.500h.01",
};
