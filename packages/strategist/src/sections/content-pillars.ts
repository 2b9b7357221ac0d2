import { blocks, bullets, capitalised, inline } from "../markdown.ts";
import type { Plan } from "../plan.ts";

const SHARES = [35, 25, 25, 15] as const;

/** The four themes everything said in public belongs to, with three things to say about each. */
export function contentPillars({ pillars, facts, audience, isBrief }: Plan): string {
  return blocks(
    `Four themes that ${inline(facts.name)} can come back to for months. Whoever sees three posts should know all four.`,
    ...pillars.map(({ title, purpose, ideas }, at) =>
      blocks(
        `### ${title} (${SHARES[at]} % of what you publish)`,
        `It is there to ${purpose}.`,
        bullets(ideas.slice(0, isBrief ? 1 : 3).map(capitalised)),
      ),
    ),
    audience.length === 0
      ? null
      : `Before you publish, read it as one of them would: ${audience.map(inline).join("; ")}. What would they do next?`,
  );
}
