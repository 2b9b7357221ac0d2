import type { Tool } from "./use-reader-tools.ts";

/** The id of a tool's button, to which its panel is tied. */
export function toolButtonId(tool: Tool): string {
  return `reader-${tool}`;
}
