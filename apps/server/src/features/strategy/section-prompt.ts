import type { StrategySection } from "@growth-guide/contract";
import { SECTION_TITLES } from "@growth-guide/strategist";
import { between, markersAreData } from "../../providers/marked-data.ts";
import type { SectionRequest } from "./section-author.ts";
import { isWritten } from "./strategy-rows.ts";

/** What the model is told about its task; the owner's words are never part of it. */
export function sectionInstruction(section: StrategySection): string {
  return [
    "You write one section of a small business's marketing plan for the next 90 days.",
    `The section is “${SECTION_TITLES[section]}”.`,
    "Use only the facts given. Invent no numbers, names, customers or results; where a figure is needed, say what to count.",
    "Write plainly and warmly, to the owner, in Markdown: short paragraphs, lists and tables; headings of level 3 at most.",
    'Answer with JSON alone, of the shape {"markdown": "…"}.',
    markersAreData(["facts", "draft", "written", "wish"]),
  ].join("\n");
}

/** The facts, a draft by rules to improve on, and what the plan says so far, each between markers it cannot close. */
export function sectionPrompt(
  section: StrategySection,
  { facts, hint }: SectionRequest,
  draft: string,
  written: Partial<Record<StrategySection, string>>,
): string {
  const before = Object.entries(written)
    .filter(([name, text]) => name !== section && isWritten(text))
    .map(([name, text]) => `${SECTION_TITLES[name as StrategySection]}:\n${text.slice(0, MOST_OF_EACH)}`);
  return [
    between("facts", JSON.stringify(facts, null, 1)),
    between("draft", draft),
    between("written", before.join("\n\n")),
    between("wish", hint ?? ""),
  ].join("\n\n");
}

/** Enough of an earlier section to agree with it. */
const MOST_OF_EACH = 800;
