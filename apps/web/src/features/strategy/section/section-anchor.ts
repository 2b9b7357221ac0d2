import type { StrategySection } from "@growth-guide/contract";

/** Where a section stands on its page, for links. */
export function sectionAnchor(section: StrategySection): string {
  return `section-${section}`;
}
